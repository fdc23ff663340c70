// Who can act in the training room: made-up people, one of each role a case needs.
import { counsellor, dataProtection, teamLead } from '../../../scenarios/staff.ts';
import type { Staff } from '../../parts/made-up/made-up-cases.ts';

export const counsellorName = 'Jana Weber';

export const staff: Staff = [
  { ...counsellor, name: counsellorName },
  { ...teamLead, name: 'Martina Hoffmann' },
  { ...dataProtection, name: 'Peter Lang' },
];
