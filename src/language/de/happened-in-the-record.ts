// What was put right in the record itself, as the German timeline says it.
import { lookOrNull } from '../look.ts';
import { inARow } from '../names.ts';
import type { Happened } from '../wording.ts';
import { fields } from './fields.ts';
import { options } from './options.ts';
import { day } from './say.ts';

/** Which facts were put right, not what they are: the entry itself shows that. */
const fieldsNamed = (facts: object): string => inARow(Object.keys(facts).map((name) => lookOrNull<string>(fields, name) ?? 'Angabe'));

export const happenedInTheRecord = {
  'fact.corrected': (event) =>
    `Eintrag ${event.seq} berichtigt: ${options.because[event.because]}${event.day === undefined ? '' : `; gilt jetzt für den ${day(event.day)}`}${event.facts === undefined ? '' : `; geändert: ${fieldsNamed(event.facts)}`}`,
  'entry.voided': ({ seq, because }) => `Eintrag ${seq} zurückgenommen: ${options.because[because]}`,
  'entry.cleared': ({ seq }) => `Unstimmigkeit bei Eintrag ${seq} geklärt, der Eintrag bleibt stehen`,
} satisfies Partial<Happened>;
