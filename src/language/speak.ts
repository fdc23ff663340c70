// Makes the sentences about the rules out of the words of one language.
import type { CaseEvent } from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import type { Warning } from '../../machines/case/checks/warnings.ts';
import type { ItemKind } from '../../machines/item-life.ts';
import type { Day } from '../../machines/day.ts';
import type { Deviation } from '../engine/log/conform.ts';
import { dayIn } from './days.ts';
import type { DamageCode } from '../record/case/damaged-case.ts';
import type { VerdictCode } from '../record/case/verdict.ts';
import type { Fault } from '../record/log/fault.ts';
import type { Lang } from './language.ts';
import { look, lookOrNull, say } from './look.ts';
import { optionIn } from './option.ts';
import type { Wording } from './wording.ts';

/** Codes may come over the wire as plain strings; one that has no sentence is a defect and throws. */
export type Sentences = Readonly<{
  lang: Lang;
  refusal: (refusal: Refusal) => string;
  /** What a draft gives reason to pause at; never blocks. */
  warning: (warning: Warning) => string;
  /** What must be true before a step, as the drawing names it. */
  requirement: (name: string) => string;
  /** The short name of an act: „Erstgespräch beginnen“. Of a deadline: its name. */
  event: (type: string) => string;
  /** What the timeline says about an entry. */
  happened: (event: CaseEvent) => string;
  /** A state of the case chart by its path, with or without its region: `intake.inquiry`, `open.presence.paused`. */
  state: (path: string) => string;
  /** A state of one of the small charts. */
  itemState: (kind: ItemKind, state: string) => string;
  /** The name of a chart: the case or one of the small ones. */
  chart: (name: string) => string;
  /** The paragraph a step comes from (T1 …); for a rule that no step comes from, why a review is due by it. */
  rule: (code: string) => string;
  /** Why a review is due on its day: „weil …“, by the rule that set it (R1 …). */
  dueReason: (rule: string) => string;
  /** The label of a coded fact, or else of a word field. `of` is the event type, where it makes a difference. */
  field: (name: string, of?: string) => string;
  /** The same, or null for a name the standard does not know. */
  fieldOrNull: (name: string, of?: string) => string | null;
  /** The label of what people write in their own words. */
  word: (name: string, of?: string) => string;
  /** A value of a field as people read it: codes by their label, days, languages, lists, yes and no. `of` as for a field. */
  option: (field: string, value: unknown, of?: string) => string;
  deadline: (type: string) => string;
  /** What is still to be done before a deadline speaks: „Bedarf klären“; null where nothing is. */
  task: (type: string) => string | null;
  role: (role: string) => string;
  effect: (effect: string) => string;
  fault: (fault: Fault) => string;
  damage: (damage: DamageCode) => string;
  deviation: (deviation: Deviation) => string;
  verdict: (verdict: VerdictCode) => string;
  day: (day: Day) => string;
}>;

export function speak(lang: Lang, wording: Wording): Sentences {
  const { refusals, events, happened, deadlines, fields, words, particular } = wording;
  // An entry is named the same whether somebody made it or the calendar.
  const names = { ...events, ...deadlines };
  const labels = { ...words, ...fields };
  const ruleNames = { ...wording.dueReasons, ...wording.rules };
  const refusal = (it: Refusal): string => say(look(refusals, it.code, 'refusal'), it);
  const particularOf = (name: string, of?: string): string | null =>
    of === undefined ? null : lookOrNull(lookOrNull(particular, of), name);
  return {
    lang,
    refusal,
    warning: (warning) => say(look(wording.warnings, warning.code, 'warning'), warning),
    requirement: (name) => look(wording.requirements, name, 'requirement'),
    event: (type) => look(names, type, 'event'),
    happened: (event) => say(look(happened, event.type, 'event that happened'), event),
    state: (path) => look(wording.states, withoutRegion(path), 'state'),
    itemState: (kind, state) => look(look(wording.itemStates, kind, 'item'), state, `state of a ${kind}`),
    chart: (name) => look(wording.charts, name, 'chart'),
    rule: (code) => look(ruleNames, code, 'rule'),
    dueReason: (rule) => look(wording.dueReasons, rule, 'review rule'),
    field: (name, of) => particularOf(name, of) ?? look(labels, name, 'field'),
    fieldOrNull: (name, of) => particularOf(name, of) ?? lookOrNull<string>(labels, name),
    word: (name, of) => particularOf(name, of) ?? look(words, name, 'word field'),
    option: optionIn(lang, wording),
    task: (type) => lookOrNull<string>(wording.tasks, type),
    deadline: (type) => look(deadlines, type, 'deadline'),
    role: (role) => look(wording.roles, role, 'role'),
    effect: (effect) => look(wording.effects, effect, 'effect'),
    fault: (fault) => `${wording.faultPlace(fault)}: ${say(look(wording.faults, fault.code, 'fault'), fault)}`,
    damage: (damage) => look(wording.damages, damage, 'damage'),
    deviation: (deviation) =>
      say(
        look(wording.deviations, deviation.code, 'deviation'),
        deviation,
        'refusals' in deviation ? deviation.refusals.map(refusal).join(' ') : '',
      ),
    verdict: (verdict) => look(wording.verdicts, verdict, 'verdict'),
    day: dayIn(lang),
  };
}

/** `open.stage.intake.inquiry` and `intake.inquiry` are the same state. */
const withoutRegion = (path: string): string =>
  path.replace(/^open\.(?=.)/u, '').replace(/^(?:stage|talk|presence|handover|reviewClock)\.(?=.)/u, '');
