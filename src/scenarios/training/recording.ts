// A scenario as it is walked through: a recording of the case, words included, with notes beside it. What a trainer records is the same.
import type { Day } from '../../../machines/day.ts';
import { replaySteps } from '../../engine/log/replay.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { begin } from '../../engine/state/take.ts';
import type { CaseLog } from '../../engine/state/entry-facts.ts';
import { germanDayAt } from '../../engine/state/told-on.ts';
import { settle } from '../../engine/step/settle.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { forgottenBy } from '../../record/log/forgotten-by.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Entry, Header } from '../../record/log/entry.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { dossierOf } from '../../record/words/dossier.ts';
import type { WordsBySeq } from '../../record/words/words.ts';
import { emptyCase, grown } from '../grown-case.ts';
import { proposalOf, type Step } from '../life.ts';
import { plainText, type WriteDocument } from '../plain-text.ts';
import type { Both, Question, Scenario } from './scenario.ts';

/** `after`: so many entries are there when the walkthrough pauses. `at`: a state or an event of the chart. */
export type Note = {
  readonly after: number;
  readonly on: Day;
  readonly at: string | null;
  readonly text: Both;
  readonly asks: Question | null;
};

/** `words` keeps those that are forgotten later as well: going back shows them again, as they were known then. */
export type Recording = {
  readonly name: string;
  readonly title: Both;
  readonly story: Both;
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly words: WordsBySeq;
  readonly notes: readonly Note[];
};

/** The day an entry was written: the calendar's are written with the next act of a person. */
export const writtenOn = ({ at }: Pick<Entry, 'at'>): Day => germanDayAt(at);

/** How many entries had been written by the evening of a day. Entries are written in order. */
export const writtenBy = (entries: readonly Entry[], day: Day): number => entries.filter((entry) => writtenOn(entry) <= day).length;

type OfRecording = Pick<Recording, 'header' | 'entries' | 'words'>;

type Folding = { readonly states: CaseState[]; readonly steps: Iterator<{ readonly state: CaseState }> };

/** What has been folded of a recording: a room asks for the same few states over and over, and a winding for dozens of them. */
const foldings = new WeakMap<readonly Entry[], Folding>();

/** The state after the first `count` entries. */
function stateAfter({ header, entries }: OfRecording, count: number): CaseState {
  const input = inputOf(header);
  const folding = foldings.get(entries) ?? { states: [begin(input)], steps: replaySteps({ input, entries }) };
  foldings.set(entries, folding);
  const { states, steps } = folding;
  while (states.length <= count) {
    const next = steps.next();
    if (next.done === true) break;
    states.push(next.value.state);
  }
  return states[Math.min(count, states.length - 1)] as CaseState;
}

/** The case as it stood when `count` entries had been written. */
export function openedAt(recording: OfRecording, count: number): OpenedCase {
  const { header, entries, words } = recording;
  const state = stateAfter(recording, count);
  const known = entries.slice(0, count);
  const forgotten = forgottenBy(known);
  const isKept = (seq: string): boolean => state.value !== 'erased' && Number(seq) <= count && !forgotten.has(Number(seq));
  const kept = Object.fromEntries(Object.entries(words).filter(([seq]) => isKept(seq))) as WordsBySeq;
  return { header, entries: known, words: kept, dossier: dossierOf(known, kept), state };
}

const lateBecause = 'Erst an diesem Tag erfahren.';

function next(before: OpenedCase, step: Step, writeDocument: WriteDocument, life: string): OpenedCase {
  const { on, by, recordedOn = on } = step;
  const { header, state, dossier } = before;
  const proposal = proposalOf(step.act, { header, state, on, dossier: () => dossier, writeDocument });
  const told = recordedOn > on ? { ...proposal, effectiveOn: on, lateReason: lateBecause } : proposal;
  const { refusals, opened } = grown(before, told, by, recordedOn);
  if (refusals.length > 0) throw new Error(`${life}: '${proposal.type}' on ${on} is refused: ${JSON.stringify(refusals)}`);
  return opened;
}

/** Plays a scenario to its end. Throws with the refusals where the standard does not allow a step: a fault of the scenario. */
export function recorded(scenario: Scenario, writeDocument: WriteDocument = plainText): Recording {
  const { name, title, story, steps, stops } = scenario;
  let opened = emptyCase(`training-${name}`, scenario.site);
  let words: WordsBySeq = {};
  for (const step of steps) {
    opened = next(opened, step, writeDocument, name);
    words = { ...words, ...opened.words };
  }
  const { header, entries } = opened;
  const notes = stops.map(({ on, ...note }) => ({ ...note, on, after: writtenBy(entries, on) }));
  return { name, title, story, header, entries, words, notes };
}

/** The whole log up to its last note: what the calendar says after the last act is told as well, though nobody has written it down yet. */
export function wholeLog({ header, entries, words, notes }: Recording): CaseLog {
  const { state, dossier } = openedAt({ header, entries, words }, entries.length);
  const last = notes.at(-1)?.on;
  const spoken = last === undefined ? [] : settle(state, last, birthDateOf(dossier)).entries;
  return { input: inputOf(header), entries: [...entries, ...spoken] };
}
