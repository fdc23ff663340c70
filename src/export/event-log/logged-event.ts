// One entry of a case as every event log tells it, and where the case stood around it.
import type { Actor } from '../../../machines/actor.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import type { Day } from '../../../machines/day.ts';
import { isEarlierForm } from '../../../machines/standards/earlier-forms.ts';
import { knownStandards } from '../../../machines/standards/released.ts';
import { standardHash } from '../../engine/chart/standard-hash.ts';
import { framesOf, passedBy, type Frame } from '../../engine/log/frames.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { stageOf, type StagePath } from '../../engine/state/state-path.ts';
import { germanDayAt, toldOn } from '../../engine/state/told-on.ts';
import type { Header, RecordedEntry } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import { factsOf, type Facts, type Mention } from './facts.ts';
import type { Names, Naming } from './names.ts';

export type LoggedCase = {
  readonly case: string;
  readonly site: string;
  readonly land: Header['land'];
  readonly municipality: Header['municipality'] | null;
  readonly centre: string | null;
  readonly standard: string;
};

export type LoggedEvent = {
  readonly seq: number;
  /** 1 for the first; every return opens the next, in which ids and numbers begin anew (T21). */
  readonly episode: number;
  readonly activity: CaseEvent['type'];
  /** The instant it was recorded, in UTC with milliseconds; made anew, midnight of the day in Germany. */
  readonly recordedAt: string;
  /** The day it took effect, by which the rules read it. */
  readonly effectiveOn: Day;
  readonly toldLate: boolean;
  readonly role: Actor['role'];
  readonly actor: string;
  /** As far as was known then. Null where the standard is not known here, or the entry cannot follow what comes before it. */
  readonly stageBefore: StagePath | null;
  readonly stageAfter: StagePath | null;
  /** The paragraph of the standard that let it pass. */
  readonly rule: Rule | null;
  readonly facts: Facts;
  readonly mentions: readonly Mention[];
};

/** `after`: the state the entry led to, null like the stages; for what is told of the things in a case. */
export type LoggedStep = { readonly event: LoggedEvent; readonly after: CaseState | null };

export type Logged = { readonly about: LoggedCase; readonly names: Names; readonly steps: Iterable<LoggedStep> };

/** Only by the very rules it was recorded under can anybody say where a case stood. */
const isKnown = ({ standard, standardHash: hash }: Header): boolean =>
  knownStandards.includes(standard) && (standardHash(standard) === hash || isEarlierForm(standard, hash));

function momentOf({ at }: RecordedEntry, { isNew }: Naming): string {
  // To the millisecond two logs of the same case could be told to be the same.
  return isNew ? `${germanDayAt(at)}T00:00:00.000Z` : new Date(at).toISOString();
}

type Placed = Pick<LoggedEvent, 'stageBefore' | 'stageAfter' | 'rule'>;
const nowhere: Placed = { stageBefore: null, stageAfter: null, rule: null };

function* stepsOf(header: Header, entries: readonly RecordedEntry[], names: Names, naming: Naming): Generator<LoggedStep> {
  const log = { input: inputOf(header), entries, stepper: 'table' as const };
  const frames = isKnown(header) ? framesOf(log, 'known') : null;
  const placed = ({ before, state }: Frame, rule: Rule | null): Placed => ({
    stageBefore: stageOf(before),
    stageAfter: stageOf(state),
    rule,
  });
  let returns = 0;
  for (const [index, entry] of entries.entries()) {
    const { seq, on, by, event } = entry;
    const frame = frames?.at(index) ?? null;
    if (event.type === 'case.returned') returns += 1;
    const corrects = event.type === 'fact.corrected' ? (entries[event.seq - 1]?.event.type ?? null) : null;
    const logged: LoggedEvent = {
      seq,
      // A return may be taken back: only the state knows.
      episode: frame?.state.context.file.episode ?? 1 + returns,
      activity: event.type,
      recordedAt: momentOf(entry, naming),
      effectiveOn: on,
      toldLate: toldOn(entry) > on,
      role: by.role,
      actor: names.person(by.id),
      ...(frame === null ? nowhere : placed(frame, passedBy(log, frame)?.rule ?? null)),
      ...factsOf(event, names, corrects),
    };
    yield { event: logged, after: frame?.state ?? null };
  }
}

/** Lazily, in the order of the recording. The steps can be gone through once. */
export function loggedCase(header: Header, entries: readonly RecordedEntry[], naming: Naming): Logged {
  const names = naming.of(header.case);
  const about: LoggedCase = {
    case: names.case,
    site: names.place(header.site),
    land: header.land,
    municipality: header.municipality ?? null,
    centre: header.centre === undefined ? null : names.place(header.centre),
    standard: header.standard,
  };
  return { about, names, steps: stepsOf(header, entries, names, naming) };
}
