// Everything one language has to be able to say, by type: whatever has no sentence does not compile.
import type { Role } from '../../machines/actor.ts';
import type { Effect } from '../../machines/case/chart/parts.ts';
import type { CaseEvent, DeadlineType, EventOf, Proposal, ProposalType } from '../../machines/case/events/case-event.ts';
import type { RequirementName } from '../../machines/case/requirements/requirements.ts';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import type { ReviewRule } from '../../machines/case/deadlines/review-due.ts';
import type { Warning } from '../../machines/case/checks/warnings.ts';
import type { ItemKind, ItemState } from '../../machines/item-life.ts';
import type { Deviation } from '../engine/log/conform.ts';
import type { DamageCode } from '../record/case/damaged-case.ts';
import type { VerdictCode } from '../record/case/verdict.ts';
import type { Fault } from '../record/log/fault.ts';
import type { Rule } from '../../machines/case/chart/rule.ts';
import type { StatePath } from '../engine/state/state-path.ts';

/** A plain sentence; where there is something to fill in, also a function of it. A code without fields may not have a function. */
type SentenceFor<T, Label extends keyof T> = Exclude<keyof T, Label> extends never ? string : string | ((about: T) => string);

// Total by type: a new code, event, state or field does not compile until both languages have a sentence for it (decision 11).
export type RefusalSentences = { readonly [C in Refusal['code']]: SentenceFor<Extract<Refusal, { code: C }>, 'code'> };
export type WarningSentences = { readonly [C in Warning['code']]: SentenceFor<Extract<Warning, { code: C }>, 'code'> };
export type RequirementNames = Readonly<Record<RequirementName, string>>;
export type ChartNames = Readonly<Record<ItemKind | 'case', string>>;
export type EventNames = Readonly<Record<ProposalType, string>>;
export type Happened<T extends CaseEvent['type'] = CaseEvent['type']> = { readonly [K in T]: string | ((event: EventOf<K>) => string) };
export type DeadlineNames = Readonly<Record<DeadlineType, string>>;
/** What is to be done by the last day before a deadline speaks; null where it brings a day and asks for nothing. */
export type TaskNames = Readonly<Record<DeadlineType, string | null>>;
export type StateNames = Readonly<Record<StatePath, string>>;
export type ItemStateNames = { readonly [K in ItemKind]: Readonly<Record<ItemState<K>, string>> };
/** The rules that can set a review's day. */
export type DueReasons = Readonly<Record<ReviewRule, string>>;
export type RuleNames = Readonly<Record<Rule, string>>;
export type RoleNames = Readonly<Record<Role, string>>;
export type EffectSentences = Readonly<Record<Effect, string>>;
export type DeviationSentences = {
  readonly [C in Deviation['code']]: (deviation: Extract<Deviation, { code: C }>, refusals: string) => string;
};
/** What a judged case comes to, as a line of a table names it. */
export type VerdictNames = Readonly<Record<VerdictCode, string>>;
export type FaultSentences = Readonly<Record<Fault['code'], string | ((fault: Fault) => string)>>;
export type DamageSentences = Readonly<Record<DamageCode, string>>;

/** Over a union `keyof` gives only what all share; these three look into each member. */
type KeysOf<E> = E extends unknown ? keyof E : never;
type ValueOf<E, F> = E extends unknown ? (F extends keyof E ? E[F] : never) : never;
type Single<V> = V extends readonly (infer I)[] ? I : V;
/** The codes among the values of a field: literals, no free strings or numbers. */
type Codes<V> = V extends string ? (string extends V ? never : V) : V extends number ? (number extends V ? never : V) : never;

export type FieldName = Exclude<KeysOf<CaseEvent>, 'type' | 'given'>;
type WordsOf<T extends ProposalType = ProposalType> = NonNullable<ValueOf<Extract<Proposal, { type: T }>, 'words'>>;
export type WordName = KeysOf<WordsOf>;
/** Event by event: where one field is a code here and free there, the codes keep their labels. */
type CodesIn<E, F> = E extends unknown ? (F extends keyof E ? Codes<Single<NonNullable<E[F]>>> : never) : never;
type CodesOf<F extends FieldName> = CodesIn<CaseEvent, F>;
type CodedField = { [F in FieldName]: [CodesOf<F>] extends [never] ? never : F }[FieldName];

/** Fields of the objects some fields hold, but for hours in the week, which are said as one. */
type Listed<V> = V extends readonly (infer I)[] ? (I extends object ? keyof I : never) : never;
type ListedName = Exclude<Listed<NonNullable<ValueOf<CaseEvent, FieldName>>>, 'weekday' | 'from' | 'to'>;

/** Labels of coded facts, by field; the same word for the same field wherever it occurs. */
export type FieldNames = Readonly<Record<FieldName | ListedName, string>>;
/** Labels of what people write in their own words. */
export type WordNames = Readonly<Record<WordName, string>>;
/** Where a field means something more particular in one event. */
export type ParticularNames = {
  readonly [T in ProposalType]?: Readonly<Partial<Record<Exclude<KeysOf<EventOf<T>>, 'type' | 'given'> | KeysOf<WordsOf<T>>, string>>>;
};
export type OptionNames = { readonly [F in CodedField]: Readonly<Record<CodesOf<F>, string>> };
/** Where a code means something more particular in one event. */
export type ParticularOptions = {
  readonly [T in ProposalType]?: { readonly [F in CodedField]?: Readonly<Record<CodesIn<EventOf<T>, F>, string>> };
};

/** How values without a code are said. */
export type PlainValues = Readonly<{ yes: string; no: string; nothing: string; fact: string; reasons: (count: number) => string }>;

export type Wording = Readonly<{
  refusals: RefusalSentences;
  warnings: WarningSentences;
  requirements: RequirementNames;
  events: EventNames;
  happened: Happened;
  deadlines: DeadlineNames;
  tasks: TaskNames;
  states: StateNames;
  itemStates: ItemStateNames;
  charts: ChartNames;
  dueReasons: DueReasons;
  rules: RuleNames;
  roles: RoleNames;
  effects: EffectSentences;
  deviations: DeviationSentences;
  verdicts: VerdictNames;
  faults: FaultSentences;
  /** File and line in front of a fault's sentence. */
  faultPlace: (fault: Fault) => string;
  damages: DamageSentences;
  fields: FieldNames;
  words: WordNames;
  particular: ParticularNames;
  options: OptionNames;
  particularOptions: ParticularOptions;
  plain: PlainValues;
}>;
