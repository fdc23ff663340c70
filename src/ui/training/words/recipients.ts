// Whom a message would have gone to, as the narration says it.
import type { Recipient } from '../../../engine/outlook/messages.ts';

const de: Readonly<Record<Recipient, string>> = {
  client: 'an die Klient:in',
  counsellor: 'an die Berater:in',
  teamLead: 'an die Teamleitung',
  dataProtection: 'an den Datenschutz',
  agency: 'an die Stelle',
};
const en: typeof de = {
  client: 'to the client',
  counsellor: 'to the counsellor',
  teamLead: 'to the team lead',
  dataProtection: 'to data protection',
  agency: 'to the agency',
};

export const recipients = { de, en };
