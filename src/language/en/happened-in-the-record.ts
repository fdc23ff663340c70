// What was put right in the record itself, as the English timeline says it.
import { lookOrNull } from '../look.ts';
import { inARow } from '../names.ts';
import type { Happened } from '../wording.ts';
import { fields } from './fields.ts';
import { options } from './options.ts';
import { day } from './say.ts';

/** Which facts were put right, not what they are: the entry itself shows that. */
const fieldsNamed = (facts: object): string => inARow(Object.keys(facts).map((name) => lookOrNull<string>(fields, name) ?? 'Fact'));

export const happenedInTheRecord = {
  'fact.corrected': (event) =>
    `Entry ${event.seq} corrected: ${options.because[event.because]}${event.day === undefined ? '' : `; now counts for ${day(event.day)}`}${event.facts === undefined ? '' : `; changed: ${fieldsNamed(event.facts)}`}`,
  'entry.voided': ({ seq, because }) => `Entry ${seq} taken back: ${options.because[because]}`,
  'entry.cleared': ({ seq }) => `Irregularity of entry ${seq} cleared, the entry stands`,
} satisfies Partial<Happened>;
