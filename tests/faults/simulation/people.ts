// Who works in a simulated installation, and what each may see of a case: as 2-standard says it under "People and roles", asked of nobody.
import { centresOf } from '../../../machines/centres.ts';

export const site = 'hannover';
const [here = '', elsewhere = ''] = centresOf(site).map(({ code }) => code);

type AccessRole = 'counsellor' | 'deputy' | 'teamLead' | 'dataProtection' | 'qualityAssurance' | 'systemAdministration';
export type Person = { readonly id: string; readonly role: AccessRole; readonly centre: string | null };

export const people = {
  one: { id: 'p-one', role: 'counsellor', centre: here },
  two: { id: 'p-two', role: 'counsellor', centre: here },
  away: { id: 'p-away', role: 'counsellor', centre: elsewhere },
  deputy: { id: 'p-deputy', role: 'deputy', centre: here },
  lead: { id: 'p-lead', role: 'teamLead', centre: here },
  leadAway: { id: 'p-lead-away', role: 'teamLead', centre: elsewhere },
  data: { id: 'p-data', role: 'dataProtection', centre: null },
  quality: { id: 'p-quality', role: 'qualityAssurance', centre: null },
  system: { id: 'p-system', role: 'systemAdministration', centre: null },
} as const satisfies Record<string, Person>;

export const everybody: readonly Person[] = Object.values(people);
export const counsellors: readonly Person[] = everybody.filter(({ role }) => role === 'counsellor');
/** Those with a list of cases. */
export const readers: readonly Person[] = everybody.filter(({ role }) => role !== 'systemAdministration');

export type Sight = 'content' | 'identity' | 'clocks';
export type Whose = { readonly centre: string; readonly counsellor: string };

/** Null: to them there is no such case. */
export function sightOf({ id, role, centre }: Person, of: Whose): Sight | null {
  if (centre !== null && centre !== of.centre) return null;
  const isTheirs = of.counsellor === id;
  if (role === 'counsellor') return isTheirs ? 'content' : null;
  if (role === 'deputy') return isTheirs ? 'content' : 'clocks';
  if (role === 'dataProtection') return 'identity';
  return role === 'systemAdministration' ? null : 'clocks';
}

/** What nobody records alone is recorded by these; everything else by whoever counsels. */
const others: Readonly<Record<string, AccessRole>> = {
  'approval.given': 'teamLead',
  'review.waived': 'teamLead',
  'letter.waived': 'teamLead',
  'entry.cleared': 'teamLead',
  'hold.placed': 'dataProtection',
  'hold.lifted': 'dataProtection',
  'case.erased': 'dataProtection',
};

export function actorFor(type: string, of: Whose): Person {
  const role = others[type] ?? 'counsellor';
  const fitting = everybody.filter((one) => one.role === role && sightOf(one, of) !== null);
  return fitting.find(({ id }) => id === of.counsellor) ?? fitting[0] ?? people.one;
}
