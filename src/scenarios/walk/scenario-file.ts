// A scenario as a file: JSON of its own format and version, checked to the last field before anything of it is shown. What is wrong with
// a file is said as data: one fault, the first there is.
import { z } from 'zod';
import { proposalTypes, type ProposalType } from '../../../machines/case/events/case-event.ts';
import { Day } from '../../../machines/day.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { replay } from '../../engine/log/replay.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import { verifyChain } from '../../record/log/chain.ts';
import { Entry, Header } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Recording } from '../training/recording.ts';
import { isTold } from '../training/told-in.ts';

const format = 'etappe.training/1';

/** Characters; the longest scenario of ours has a thirtieth of it. */
const longestFile = 4_000_000;

const text = z.string().max(2000);
/** Empty in a language nobody has written in. */
const Both = z.strictObject({ de: text, en: text });
const Said = Both.refine(isTold);
const Act = z.enum(proposalTypes as unknown as readonly [ProposalType, ...ProposalType[]]);
const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('possible'), of: z.array(Act).min(1).max(10) }),
  z.strictObject({ kind: z.literal('nextReview') }),
]);
const Note = z.strictObject({ after: z.int().min(1), on: Day, at: z.string().max(80).nullable(), text: Said, asks: Question.nullable() });

const Shape = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  title: Said,
  story: Both,
  header: Header,
  entries: z.array(Entry).min(1).max(2000),
  words: z.record(z.string().regex(/^[1-9]\d{0,4}$/u), z.record(z.string(), z.string())),
  notes: z.array(Note).max(200),
});

const ScenarioFile = Shape.extend({ format: z.literal(format) });

/** `path`: where in the file, such as `notes.2.text.de`. `seq`: the number of an entry. `stop`: the number of a stop, from 1. */
export type FileFault =
  | { readonly code: 'tooLong' | 'notJson' | 'otherFormat' }
  | { readonly code: 'malformed'; readonly path: string }
  | { readonly code: 'otherStandard'; readonly standard: string }
  | { readonly code: 'changedEntry' | 'impossibleEntry'; readonly seq: number }
  | { readonly code: 'stopBeyondEnd'; readonly stop: number };

export type ReadFile = { readonly recording: Recording; readonly fault: null } | { readonly recording: null; readonly fault: FileFault };

export const writeScenario = (recording: Recording): string => `${JSON.stringify({ format, ...recording }, null, 1)}\n`;

export function readScenario(written: string): ReadFile {
  const fail = (fault: FileFault): ReadFile => ({ recording: null, fault });
  if (written.length > longestFile) return fail({ code: 'tooLong' });
  const json = parsed(written);
  if (json === undefined) return fail({ code: 'notJson' });
  if ((json as { format?: unknown } | null)?.format !== format) return fail({ code: 'otherFormat' });
  const read = ScenarioFile.safeParse(json);
  if (!read.success) return fail({ code: 'malformed', path: read.error.issues[0]?.path.join('.') ?? '' });
  const { format: _, ...recording } = read.data;
  const fault = faultIn(recording);
  return fault === null ? { recording, fault } : fail(fault);
}

export const hasShape = (value: unknown): value is Recording => Shape.safeParse(value).success;

/** Undefined for what is no JSON: nothing that is JSON gives it. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

/** Of a recording of the right shape. */
export function faultIn({ header, entries, notes }: Recording): FileFault | null {
  if (header.standard !== currentStandard) return { code: 'otherStandard', standard: header.standard };
  const broken = verifyChain(header, entries);
  if (broken !== null) return { code: 'changedEntry', seq: broken.seq };
  const impossible = impossibleIn({ header, entries });
  if (impossible !== null) return { code: 'impossibleEntry', seq: impossible };
  const beyond = notes.findIndex(({ after }) => after > entries.length);
  return beyond === -1 ? null : { code: 'stopBeyondEnd', stop: beyond + 1 };
}

/** The number of the first entry that cannot follow. */
function impossibleIn({ header, entries }: Pick<Recording, 'header' | 'entries'>): number | null {
  const follows = (count: number): boolean => {
    try {
      replay({ input: inputOf(header), entries: entries.slice(0, count) });
      return true;
    } catch (error) {
      if (error instanceof ImpossibleEntry) return false;
      throw error;
    }
  };
  if (follows(entries.length)) return null;
  return entries.find(({ seq }) => !follows(seq))?.seq ?? entries.length;
}
