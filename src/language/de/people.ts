// Roles and parties in German.
import type { Role } from '../../../machines/actor.ts';
import type { Party } from '../../../machines/case/events/signature.ts';
import type { RoleNames } from '../wording.ts';

/** After a preposition such as „von“. */
export const datives: Readonly<Record<Party, string>> = {
  client: 'Klient:in',
  counsellor: 'Berater:in',
  guardian: 'sorgeberechtigter Person',
};

/** In the genitive, where a single person's signature is meant. */
export const owners: Readonly<Record<Party, string>> = {
  client: 'der Klientin oder des Klienten',
  counsellor: 'der Beraterin oder des Beraters',
  guardian: 'der sorgeberechtigten Person',
};

export const roles: RoleNames = {
  counsellor: 'Berater:in',
  deputy: 'Vertretungskraft',
  teamLead: 'Teamleitung',
  siteAdministration: 'Verwaltung der Beratungsstelle',
  trainer: 'Trainer:in',
  dataProtection: 'Datenschutz',
  calendar: 'Kalender',
};

/** Inside a sentence, as who decides. */
export const deciders: Readonly<Record<Role, string>> = {
  counsellor: 'die Berater:in',
  deputy: 'die Vertretungskraft',
  teamLead: 'die Teamleitung',
  siteAdministration: 'die Verwaltung der Beratungsstelle',
  trainer: 'die Trainer:in',
  dataProtection: 'der Datenschutz',
  calendar: 'der Kalender',
};
