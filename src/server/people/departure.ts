// Somebody leaves: every role ends, every stand-in, and every way in. Their sessions are refused from the next request on (`sessions.ts`).
import { plus, type Day } from '../../../machines/day.ts';
import { isInForce, type Membership } from '../../organisation/membership.ts';
import type { OrganisationEntry, OrganisationChange } from '../../organisation/organisation-store.ts';
import type { StandIn } from '../../organisation/stand-in.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { openCasesOf } from './open-cases.ts';

/** `openCases`: how many have to be handed over first. `lastAdministration`: nobody would be left who gives roles in the whole programme. */
export type Departure =
  | { readonly kind: 'left' }
  | { readonly kind: 'casesRemain'; readonly openCases: number }
  | { readonly kind: 'lastAdministration' };

/** Nothing happens where something stands against it, or they have left before. `by` is null at the command line, where nobody is known, as for the first set-up. */
export async function depart(
  parts: WithCases<'storage' | 'clock'> & { readonly signIn: SignIn },
  person: string,
  by: OrganisationChange['by'],
): Promise<Departure> {
  const organisation = await parts.signIn.readOrganisation();
  if (organisation.departed.has(person)) return { kind: 'left' };
  const openCases = await countOpenCases(parts, person);
  if (openCases > 0) return { kind: 'casesRemain', openCases };
  const today = parts.clock.today();
  const memberships = [...organisation.memberships.values()];
  if (isLastAdministration(memberships, person, today)) return { kind: 'lastAdministration' };
  const theirs = memberships.filter((one) => one.person === person);
  const roles = theirs.filter(({ from }) => from >= today);
  const entries: OrganisationEntry[] = [
    ...theirs.map((one) => endingBefore(one, today)),
    ...standInsEnding([...organisation.standIns.values()], person, today),
    { kind: 'departed', id: person, entry: { person, on: today, roles } },
  ];
  const at = parts.clock.now().toISOString();
  await parts.storage.organisation.add(entries.map((entry) => ({ ...entry, by, at })));
  return { kind: 'left' };
}

async function countOpenCases(parts: WithCases<'storage'>, person: string): Promise<number> {
  let count = 0;
  for await (const _ of openCasesOf(parts, person, null)) count += 1;
  return count;
}

/**
 * Whether cases would have nobody from tomorrow on: `theirs` are the roles of `person` as they would be. An end that lies further ahead
 * leaves the time to hand over.
 */
export async function leavesCasesAlone(
  parts: WithCases<'storage' | 'clock'>,
  person: string,
  theirs: readonly Membership[],
): Promise<boolean> {
  const today = parts.clock.today();
  if (theirs.some(({ role, until }) => role === 'counsellor' && (until === null || until > today))) return false;
  return (await countOpenCases(parts, person)) > 0;
}

/** Those in which they stand in for somebody, and those in which somebody does for them: what lies ahead is taken back, what runs ended yesterday. */
const standInsEnding = (standIns: readonly StandIn[], person: string, today: Day): OrganisationEntry[] =>
  standIns
    .filter((one) => (one.for === person || one.by === person) && one.until >= today)
    .map((one) => ({
      kind: 'standIn',
      id: one.id,
      entry: one.from >= today ? null : { ...one, until: plus(today, { days: -1 }) },
    }));

function isLastAdministration(memberships: readonly Membership[], person: string, today: Day): boolean {
  const administrate = memberships.filter((one) => one.role === 'systemAdministration' && isInForce(one, today));
  return administrate.length > 0 && administrate.every((one) => one.person === person);
}

/**
 * A role counts to the end of its last day: that was yesterday, or whoever has left would sign in again today. What begins today or later is
 * taken back, and what ended before stays as it was.
 */
function endingBefore(membership: Membership, today: Day): OrganisationEntry {
  const yesterday = plus(today, { days: -1 });
  const { from, until } = membership;
  const entry = from >= today ? null : { ...membership, until: until !== null && until < yesterday ? until : yesterday };
  return { kind: 'membership', id: membership.id, entry };
}
