// What the commands about people, sites and keys say, in both languages.
import type { SiteRules } from '../organisation/site-rules.ts';
import type { Lang } from '../language/language.ts';
import { counted } from './counted.ts';
import type { Worker } from './worker.ts';

export type SiteLine = {
  readonly code: string;
  readonly name: string;
  readonly land: string;
  readonly centres: readonly string[];
  readonly people: number;
};

const rolesOf = ({ memberships }: Worker): string =>
  memberships
    .map(({ role, centre, site, until }) => [role, centre ?? site ?? '*', until === null ? '' : `…${until}`].join(' ').trim())
    .join(', ');

const en = {
  dataOrDatabase: 'cases are kept in --data or in a database, not in both.',
  stopServers: 'stop every server of this installation first, then say --stopped: one that runs would lock new cases under the old key.',
  keysRotated: (rotated: number, unopened: number) =>
    unopened === 0
      ? `${counted(rotated, 'key')} locked anew. Copy the key file to its own backup now; backups of the keys from before need the old one.`
      : `${counted(rotated, 'key')} locked anew, ${unopened} cannot be opened: restore the key file and the keys from their backup.`,
  worker: (worker: Worker) =>
    `${worker.id}  ${worker.name} <${worker.email}>  ${{ invited: 'invited', active: 'active', withoutRole: 'without a role', left: `left on ${worker.leftOn}` }[worker.state]}, ${worker.hasSecondFactor ? 'second factor' : 'no second factor'}, ${counted(worker.openSessions, 'session')}; ${rolesOf(worker)}`,
  nobodyYet: 'Nobody works here yet. The server prints the link for the first one when it starts.',
  whoOrEverybody: 'name people by their pseudonyms, or --everybody.',
  whoIsMeant: 'name who is meant, by the pseudonym.',
  clockBelieved: (day: string) => `The clock says ${day} and is believed.`,
  clockConfirmed: (day: string) => `The clock says ${day} and is right; what is recorded is dated by it.`,
  noSuchPerson: (id: string) => `nobody is known as ${id}; etappe user list names everybody, also those who have left.`,
  sessionsEnded: (people: number, sessions: number) => `${counted(sessions, 'session')} of ${counted(people, 'person', 'people')} ended.`,
  casesRemain: (name: string, count: number) => `${name} still has ${counted(count, 'open case')}; the team lead hands them over first.`,
  departed: (name: string) => `${name} has left: roles and sessions have ended.`,
  hasLeft: (name: string) => `${name} has left: an invitation to the same address takes them in again, or etappe user appoint PERSON.`,
  lastAdministration: (name: string) => `${name} is the last system administration: name another one first, etappe user appoint PERSON.`,
  appointed: (name: string) => `${name} is system administration of the whole programme from today on.`,
  link: (name: string, link: string) => `For ${name}, once, to be opened behind the address of the server: ${link}`,
  noSuchSite: (code: string) => `there is no site '${code}'; etappe site list names them all.`,
  site: ({ code, name, land, centres, people }: SiteLine) =>
    `${code}  ${name} (${land}), ${counted(people, 'person', 'people')}: ${centres.join(', ')}`,
  siteRules: (rules: SiteRules) =>
    `signed out after ${rules.idleMinutes} minutes without work and ${rules.sessionHours} hours in any case; invitations count ${rules.invitationDays} days; emergency access ${rules.emergencyHours} hours; second factor for ${rules.secondFactorForEverybody ? 'everybody' : 'roles that read content'}.`,
  looserThanAll: (option: string, bounds: string) =>
    `--${option} must lie within ${bounds}: a site may be tighter than everywhere, never looser.`,
};

export type OfficeTexts = typeof en;

const de: OfficeTexts = {
  dataOrDatabase: 'Fälle liegen in --data oder in einer Datenbank, nicht in beidem.',
  stopServers:
    'Halten Sie zuerst jeden Server dieser Installation an und sagen dann --stopped: Einer, der läuft, verschlösse neue Fälle mit dem alten Schlüssel.',
  keysRotated: (rotated, unopened) =>
    unopened === 0
      ? `${rotated} Schlüssel neu verschlossen. Sichern Sie die Schlüsseldatei jetzt; frühere Sicherungen der Schlüssel brauchen die alte.`
      : `${rotated} Schlüssel neu verschlossen, ${unopened} lassen sich nicht öffnen: Holen Sie Schlüsseldatei und Schlüssel aus ihrer Sicherung zurück.`,
  worker: (worker) =>
    `${worker.id}  ${worker.name} <${worker.email}>  ${{ invited: 'eingeladen', active: 'aktiv', withoutRole: 'ohne Rolle', left: `ausgeschieden am ${worker.leftOn}` }[worker.state]}, ${worker.hasSecondFactor ? 'zweiter Faktor' : 'ohne zweiten Faktor'}, ${counted(worker.openSessions, 'Sitzung', 'Sitzungen')}; ${rolesOf(worker)}`,
  nobodyYet: 'Hier arbeitet noch niemand. Den Link für die erste Person nennt der Server, wenn er startet.',
  whoOrEverybody: 'Nennen Sie Menschen mit ihrem Pseudonym, oder --everybody.',
  whoIsMeant: 'Nennen Sie, wer gemeint ist, mit dem Pseudonym.',
  clockBelieved: (day) => `Die Uhr sagt ${day}, und ihr wird geglaubt.`,
  clockConfirmed: (day) => `Die Uhr sagt ${day} und stimmt; was festgehalten wird, trägt ihren Tag.`,
  noSuchPerson: (id) => `Als ${id} ist niemand bekannt; etappe user list nennt alle, auch wer ausgeschieden ist.`,
  sessionsEnded: (people, sessions) => `${counted(sessions, 'Sitzung', 'Sitzungen')} von ${counted(people, 'Person', 'Personen')} beendet.`,
  casesRemain: (name, count) => `${name} hat noch ${counted(count, 'offenen Fall', 'offene Fälle')}; zuerst übergibt sie die Teamleitung.`,
  departed: (name) => `${name} ist ausgeschieden: Rollen und Sitzungen sind beendet.`,
  hasLeft: (name) =>
    `${name} ist ausgeschieden: Eine Einladung an dieselbe Adresse nimmt die Person wieder auf, oder etappe user appoint PERSON.`,
  lastAdministration: (name) => `${name} ist die letzte Systemverwaltung: Benennen Sie zuerst eine andere, etappe user appoint PERSON.`,
  appointed: (name) => `${name} ist ab heute Systemverwaltung für das ganze Programm.`,
  link: (name, link) => `Für ${name}, einmal, hinter der Adresse des Servers zu öffnen: ${link}`,
  noSuchSite: (code) => `Den Standort „${code}“ gibt es nicht; etappe site list nennt alle.`,
  site: ({ code, name, land, centres, people }) =>
    `${code}  ${name} (${land}), ${counted(people, 'Person', 'Personen')}: ${centres.join(', ')}`,
  siteRules: (rules) =>
    `abgemeldet nach ${rules.idleMinutes} Minuten ohne Arbeit und nach ${rules.sessionHours} Stunden in jedem Fall; Einladungen gelten ${rules.invitationDays} Tage; Notzugriff ${rules.emergencyHours} Stunden; zweiter Faktor für ${rules.secondFactorForEverybody ? 'alle' : 'Rollen, die Inhalte lesen'}.`,
  looserThanAll: (option, bounds) => `--${option} muss in ${bounds} liegen: Ein Standort darf strenger sein als überall, nie lockerer.`,
};

export const officeTexts: Readonly<Record<Lang, OfficeTexts>> = { de, en };
