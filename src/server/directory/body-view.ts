// One body as it stands: what it offers, how far it can be trusted, and what was done to it.
import type { Day } from '../../../machines/day.ts';
import type { BodyView } from '../../contract/directory.ts';
import type { Body } from '../../network/directory/body.ts';
import type { KeptDirectoryChange } from '../../network/directory/directory-store.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { isCurrent } from '../../network/directory/standing.ts';
import { bodyTrustOn, trustOn, verifyUntil } from '../../network/directory/trust.ts';
import { sentBody } from './found.ts';
import type { Kept, StandingDirectory } from './read-directory.ts';

export const offersOf = ({ offers }: Pick<StandingDirectory, 'offers'>, body: string): readonly Offer[] =>
  [...offers.values()].flatMap(({ entry }) => (entry.body === body ? [entry] : []));

/** As long as something of it can be named to somebody, it cannot be closed. */
export const offersSomething = (standing: StandingDirectory, body: string, today: Day): boolean =>
  offersOf(standing, body).some((offer) => isCurrent(offer, today));

const names = new Intl.Collator('de');

export const bodyView = (
  standing: StandingDirectory,
  { entry, version }: Kept<Body>,
  changes: readonly KeptDirectoryChange[],
  today: Day,
): Omit<BodyView, 'mayWrite'> => ({
  body: sentBody(entry),
  version,
  trust: bodyTrustOn(entry, today),
  verifyUntil: verifyUntil(entry),
  offers: offersOf(standing, entry.id)
    .map((offer) => ({ id: offer.id, title: offer.title, trust: trustOn(offer, today), isCurrent: isCurrent(offer, today) }))
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || names.compare(a.title, b.title)),
  history: changes.map((change, index) => told(change, changes[index - 1])).toReversed(),
});

const bodyIn = (change: KeptDirectoryChange | undefined): Body | null => (change?.kind === 'body' ? change.entry : null);

/** A change of its name, and of whether it is there at all, is what people look for in a history. */
function told(change: KeptDirectoryChange, before: KeptDirectoryChange | undefined): BodyView['history'][number] {
  const { number, act, by, at } = change;
  const [then, now] = [bodyIn(before), bodyIn(change)];
  const isRenamed = then !== null && now !== null && then.name !== now.name;
  const wasClosed = then?.isClosed ?? false;
  const closing = now === null || now.isClosed === wasClosed ? null : now.isClosed ? 'closed' : 'reopened';
  return { number, act, by, at, formerName: isRenamed ? then.name : null, closing };
}
