// Who may act until people can sign in: a short made-up list, named in a header.
import type { Actor } from '../../../machines/actor.ts';
import type { StaffMember } from '../parts/staff-member.ts';

/** Acts where nobody else is named. */
export const counsellor: StaffMember = { role: 'counsellor', id: 'c-weber', name: 'Jana Weber' };

export const staff: readonly StaffMember[] = [
  counsellor,
  { role: 'deputy', id: 'd-yilmaz', name: 'Deniz Yılmaz' },
  { role: 'teamLead', id: 't-hoffmann', name: 'Martina Hoffmann' },
  { role: 'dataProtection', id: 'p-lang', name: 'Ruth Lang' },
];

/** Without a header the counsellor; null when the header names nobody of the staff. Never the calendar or a trainer. */
export function actorFrom(header: string | undefined, known: readonly StaffMember[]): Actor | null {
  const member = header === undefined ? counsellor : known.find(({ role, id }) => `${role}:${id}` === header);
  return member === undefined ? null : { role: member.role, id: member.id };
}
