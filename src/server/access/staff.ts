// Who acts in the demonstration: a short made-up list, named in a header.
import type { StaffMember } from '../parts/staff-member.ts';

/** Acts where nobody else is named. */
export const counsellor: StaffMember = { role: 'counsellor', id: 'c-weber', name: 'Jana Weber' };

export const staff: readonly StaffMember[] = [
  counsellor,
  { role: 'deputy', id: 'd-yilmaz', name: 'Deniz Yılmaz' },
  { role: 'teamLead', id: 't-hoffmann', name: 'Martina Hoffmann' },
  { role: 'dataProtection', id: 'p-lang', name: 'Ruth Lang' },
];

/** Without a header the counsellor; null when the header names nobody of the staff. The calendar asks nothing. */
export const memberFrom = (header: string | undefined, known: readonly StaffMember[]): StaffMember | null =>
  header === undefined ? counsellor : (known.find(({ role, id }) => role !== 'calendar' && `${role}:${id}` === header) ?? null);
