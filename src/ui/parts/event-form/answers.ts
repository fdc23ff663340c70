// Makes a proposal of the answers to the questions, and says which of them are still missing.
import { isReadable } from '../../../../machines/readable.ts';
import { hashOfText } from '../../../engine/chart/text-hash.ts';
import { Proposal, type ProposalType } from '../../../../machines/case/events/case-event.ts';
import { givenHousehold } from '../../../../machines/case/events/define.ts';
import { nextVersion, versionInForce, versionOnOffer } from '../../../../machines/case/context/read.ts';
import type { CaseView } from '../api/views.ts';
import { isUnread } from '../kit/typed-day.ts';
import { newItemId } from './items.ts';
import { questionsOf, type Question } from './question.ts';

/** Key of a question → what was answered. Absent: not answered. */
export type Answers = Readonly<Record<string, unknown>>;

export const isAnswered = (answer: unknown): boolean =>
  answer !== undefined &&
  answer !== null &&
  (typeof answer !== 'string' || isReadable(answer)) &&
  !isUnread(answer) &&
  !(Array.isArray(answer) && answer.length === 0);

/** The rest the case itself has the answer to. */
const unasked = new Set<Question['kind']>(['newItem', 'version', 'hash', 'template', 'facts', 'workedOut']);

/** Questions that only some answers to others lead to. */
const onlyAfter: Readonly<Partial<Record<ProposalType, Readonly<Record<string, (answers: Answers) => boolean>>>>> = {
  'pause.agreed': { parentalFrom: ({ reason }) => reason === 'birth' },
  'approval.given': { seq: ({ act }) => act === 'voiding', because: ({ act }) => act === 'voiding' },
};

export const askedOf = (type: ProposalType): readonly Question[] => questionsOf(type).filter(({ kind }) => !unasked.has(kind));

const isReached =
  (type: ProposalType, answers: Answers) =>
  ({ field }: Question): boolean =>
    onlyAfter[type]?.[field]?.(answers) ?? true;

/** What is asked once these answers are given. */
export const askedWith = (type: ProposalType, answers: Answers): readonly Question[] => askedOf(type).filter(isReached(type, answers));

/** The rows of an answer that holds several of the same. */
export const rowsIn = (answer: unknown): readonly Answers[] => (Array.isArray(answer) ? (answer as readonly Answers[]) : []);

const hours = ['weekday', 'from', 'to'];

/** No row is an answer too; a row that was begun has to be finished. */
function isUnfinished(question: Question, answer: unknown): boolean {
  const rows = rowsIn(answer);
  if (question.kind === 'times') return rows.some((row) => hours.some((name) => !isAnswered(row[name])));
  // A day that was begun has to become one, also where none is needed.
  if (question.kind === 'mark' && isAnswered(answer)) return markFrom(answer) === undefined;
  if (question.kind === 'number' && isAnswered(answer)) return numberFrom(answer, question) === undefined;
  if (question.kind !== 'rows') return isUnread(answer) || (!question.isOptional && !isAnswered(answer));
  return rows.some((row) => question.fields.some((cell) => isUnfinished(cell, row[cell.key])));
}

export const missingOf = (type: ProposalType, answers: Answers): readonly string[] =>
  askedWith(type, answers)
    .filter((question) => isUnfinished(question, answers[question.key]))
    .map(({ key }) => key);

function versionFor(type: ProposalType, { state: { context } }: CaseView): number {
  if (type === 'version.offered') return nextVersion(context);
  return (versionOnOffer(context) ?? versionInForce(context))?.number ?? 1;
}

function hashFor(type: ProposalType, answers: Answers, { state: { context } }: CaseView): string {
  const text = typeof answers['words.document'] === 'string' ? answers['words.document'] : '';
  const known = versionOnOffer(context)?.hash;
  return type === 'version.offered' || known === undefined ? hashOfText(text) : known;
}

/** A letter and a number, so that nobody is named by it (decision 52). Capitals and blanks do not count. */
export function markFrom(answer: unknown): string | undefined {
  const mark = typeof answer === 'string' ? answer.toLowerCase().replaceAll(/\s+/gu, '') : '';
  return givenHousehold.test(mark) ? mark : undefined;
}

/** Undefined for whatever is no whole number within the bounds. */
export function numberFrom(
  answer: unknown,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): number | undefined {
  const text = typeof answer === 'number' ? String(answer) : answer;
  if (typeof text !== 'string' || !/^\s*\d+\s*$/u.test(text)) return undefined;
  const number = Number(text);
  return number >= atLeast && number <= atMost ? number : undefined;
}

function factOf(question: Question, type: ProposalType, answers: Answers, view: CaseView): unknown {
  switch (question.kind) {
    case 'newItem':
      return newItemId(question.noun, view);
    case 'version':
      return versionFor(type, view);
    case 'hash':
      return hashFor(type, answers, view);
    case 'template':
      return null;
    case 'facts':
    case 'workedOut':
      return undefined;
    case 'mark':
      return markFrom(answers[question.key]);
    case 'number':
      return numberFrom(answers[question.key], question);
    case 'times':
      return rowsOrNone(question, answers);
    case 'rows':
      return rowsOrNone(question, answers)?.map((row) => Object.fromEntries(factsOf(question.fields, type, row, view)));
    case 'entry':
      return isAnswered(answers[question.key]) ? Number(answers[question.key]) : undefined;
    default:
      return isAnswered(answers[question.key]) ? answers[question.key] : undefined;
  }
}

/** Where they are optional, none at all is left out. */
function rowsOrNone({ key, isOptional }: Question, answers: Answers): readonly Answers[] | undefined {
  const rows = rowsIn(answers[key]);
  return rows.length === 0 && isOptional ? undefined : rows;
}

function factsOf(questions: readonly Question[], type: ProposalType, answers: Answers, view: CaseView): (readonly [string, unknown])[] {
  return questions.flatMap((question) => {
    if (question.kind === 'words') return [];
    const fact = factOf(question, type, answers, view) ?? (question.isNullable ? null : undefined);
    return fact === undefined ? [] : [[question.field, fact] as const];
  });
}

/** Null when it is not complete. */
export function proposalFrom(type: ProposalType, answers: Answers, view: CaseView): Proposal | null {
  if (missingOf(type, answers).length > 0) return null;
  const reached = questionsOf(type).filter(isReached(type, answers));
  const facts = factsOf(reached, type, answers, view);
  const words = reached.flatMap(({ kind, key, field }) => (kind === 'words' && isAnswered(answers[key]) ? [[field, answers[key]]] : []));
  const inWords = words.length === 0 ? {} : { words: Object.fromEntries(words) as unknown };
  const parsed = Proposal.safeParse({ type, ...Object.fromEntries(facts), ...inWords });
  return parsed.success ? parsed.data : null;
}
