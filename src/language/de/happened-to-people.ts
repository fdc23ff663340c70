// What has happened around the client – names, days, ways, people beside them – as the German timeline says it.
import type { Happened } from '../wording.ts';
import { options } from './options.ts';
import { day, languageName, list } from './say.ts';

export const happenedToPeople = {
  'guardian.appointed': 'Vormundschaft oder rechtliche Betreuung eingerichtet',
  'guardian.ended': 'Vormundschaft oder rechtliche Betreuung beendet',
  'household.joined': 'Haushalt zugeordnet',
  'household.separated': 'Haushalt getrennt, der Fall gehört zu keinem Haushalt mehr',
  'counsellor.assigned': 'Zuständige Berater:in festgelegt',
  'client.renamed': 'Name geändert',
  'contactDetails.changed': 'Kontaktdaten geändert',
  'languages.changed': ({ language, alsoUnderstands = [] }) =>
    `Sprachen geändert: ${list([language, ...alsoUnderstands].map(languageName))}`,
  'birthDate.corrected': ({ known }) =>
    ({
      day: 'Geburtsdatum berichtigt',
      year: 'Geburtsdatum berichtigt: bekannt ist nur das Jahr',
      unknown: 'Geburtsdatum berichtigt: noch nicht bekannt',
    })[known],
  'addressLock.placed': ({ until }) => `Auskunftssperre festgehalten bis zum ${day(until)}`,
  'addressLock.lifted': 'Auskunftssperre aufgehoben',
  'safeWay.agreed': ({ channel }) =>
    channel === null ? 'Zurzeit kein sicherer Weg, wir melden uns vorerst nicht' : `Sicherer Weg vereinbart: ${options.channel[channel]}`,
  'interpreter.noted': ({ how }) => `Dolmetschung festgehalten: ${options.how[how]}`,
  'duty.noted': ({ kind }) => `Verpflichtung außerhalb festgehalten: ${options.kind[kind]}`,
  'duty.ended': 'Verpflichtung außerhalb beendet',
} satisfies Partial<Happened>;
