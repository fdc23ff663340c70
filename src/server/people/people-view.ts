// The people as whoever asks may see them: an administration those of its site, everybody else those of their centre.
import { centresOf } from '../../../machines/centres.ts';
import type { Day } from '../../../machines/day.ts';
import { siteName, sites } from '../../../machines/sites.ts';
import type { People } from '../../contract/people.ts';
import { centreCodesOf, type Membership } from '../../organisation/membership.ts';
import { allRoles } from '../../organisation/organisation.ts';
import { holdsCentre, isInside, mayGive } from '../access/administration.ts';
import { accountsOf, haveComeIn } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { standingOf } from './standing.ts';

/** How many open cases somebody is responsible for, by person; null where whoever asks may not know. */
export type OpenCases = ReadonlyMap<string, number> | null;

export async function peopleView(signIn: SignIn, acting: Membership, openCases: OpenCases, today: Day): Promise<People> {
  const organisation = await signIn.readOrganisation();
  const { standIns } = organisation;
  const shown = allRoles(organisation).filter((one) => isShown(acting, one));
  const byPerson = Map.groupBy(shown, ({ person }) => person);
  const accounts = await accountsOf(signIn, [...byPerson.keys()]);
  const active = await haveComeIn(signIn, [...byPerson.keys()]);
  const people = [...byPerson].flatMap(([id, theirs]) => {
    const account = accounts.get(id);
    if (account === undefined) return [];
    return [
      {
        id,
        name: account.name,
        email: account.email,
        ...standingOf(organisation, id, active.has(id), today),
        hasSecondFactor: account.twoFactorEnabled,
        memberships: theirs,
        openCases: openCases === null ? null : (openCases.get(id) ?? 0),
      },
    ];
  });
  const collator = new Intl.Collator('de');
  return {
    people: people.toSorted((a, b) => collator.compare(a.name, b.name)),
    standIns: [...standIns.values()].filter(({ centre, until }) => until >= today && holdsCentre(acting, centre)),
    mayGive: [...mayGive(acting.role)],
    sites: sites.filter(({ code }) => isInside(acting, code)).map(({ code }) => ({ code, centres: centresAt(code) })),
  };
}

const isShown = (acting: Membership, { site, centre }: Membership): boolean =>
  isInside(acting, site) && (acting.centre === null || centre === null || centre === acting.centre);

function centresAt(site: (typeof sites)[number]['code']) {
  const known = new Map(centresOf(site).map(({ code, name }) => [code, name]));
  return centreCodesOf(site).map((code) => ({ code, name: known.get(code) ?? siteName(site) }));
}
