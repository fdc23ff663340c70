// The organisation as it stands in this process: only what was added since is read, so that another process's change holds from the next request.
import { emptyOrganisation, type Organisation } from '../../organisation/organisation.ts';
import type { OrganisationStore } from '../../organisation/organisation-store.ts';

export type ReadOrganisation = () => Promise<Organisation>;

export function organisationReader(store: OrganisationStore): ReadOrganisation {
  const organisation = emptyOrganisation();
  let number = 0;
  let reading: Promise<void> = Promise.resolve();

  async function catchUp(): Promise<void> {
    const changes = await store.since(number);
    organisation.take(changes);
    number = changes.at(-1)?.number ?? number;
  }

  return async () => {
    // One after another, so that changes are laid down in their order.
    reading = reading.catch(() => {}).then(catchUp);
    await reading;
    return organisation;
  };
}
