// What has happened around the client – names, days, ways, people beside them – as the English timeline says it.
import type { Happened } from '../wording.ts';
import { options } from './options.ts';
import { day, languageName, list } from './say.ts';

export const happenedToPeople = {
  'guardian.appointed': 'Guardianship set up',
  'guardian.ended': 'Guardianship ended',
  'household.joined': 'Assigned to a household',
  'household.separated': 'Household separated, the case belongs to no household any more',
  'counsellor.assigned': 'Responsible counsellor assigned',
  'client.renamed': 'Name changed',
  'contactDetails.changed': 'Contact details changed',
  'languages.changed': ({ language, alsoUnderstands = [] }) =>
    `Languages changed: ${list([language, ...alsoUnderstands].map(languageName))}`,
  'birthDate.corrected': ({ known }) =>
    ({
      day: 'Date of birth corrected',
      year: 'Date of birth corrected: only the year is known',
      unknown: 'Date of birth corrected: not known yet',
    })[known],
  'addressLock.placed': ({ until }) => `Address lock recorded until ${day(until)}`,
  'addressLock.lifted': 'Address lock lifted',
  'safeWay.agreed': ({ channel }) =>
    channel === null ? 'No safe way at present, we do not get in touch for now' : `Safe way agreed on: ${options.channel[channel]}`,
  'interpreter.noted': ({ how }) => `Interpreting recorded: ${options.how[how]}`,
  'duty.noted': ({ kind }) => `Outside duty recorded: ${options.kind[kind]}`,
  'duty.ended': 'Outside duty ended',
} satisfies Partial<Happened>;
