// Makes a proposal of the answers to the questions, and says which of them are still missing.
import { hashOfText } from '../../../engine/chart/text-hash.ts';
import { Proposal, type ProposalType } from '../../../../machines/case/events/case-event.ts';
import { versionOnOffer } from '../../../../machines/case/context/read.ts';
import type { CaseView } from '../api/views.ts';
import { newItemId } from './items.ts';
import { questionsOf, type Question } from './question.ts';

/** Key of a question → what was answered. Absent: not answered. */
export type Answers = Readonly<Record<string, unknown>>;

export const isAnswered = (answer: unknown): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/** The rest the case itself has the answer to. */
const unasked = new Set<Question['kind']>(['newItem', 'version', 'hash', 'template', 'facts']);

/** Questions that only some answers to others lead to. */
const onlyAfter: Readonly<Partial<Record<ProposalType, Readonly<Record<string, (answers: Answers) => boolean>>>>> = {
  'pause.agreed': { parentalFrom: ({ reason }) => reason === 'birth' },
};

export const askedOf = (type: ProposalType): readonly Question[] => questionsOf(type).filter(({ kind }) => !unasked.has(kind));

const isReached =
  (type: ProposalType, answers: Answers) =>
  ({ field }: Question): boolean =>
    onlyAfter[type]?.[field]?.(answers) ?? true;

/** What is asked once these answers are given. */
export const askedWith = (type: ProposalType, answers: Answers): readonly Question[] => askedOf(type).filter(isReached(type, answers));

export const missingOf = (type: ProposalType, answers: Answers): readonly string[] =>
  askedWith(type, answers)
    .filter(({ key, isOptional }) => !isOptional && !isAnswered(answers[key]))
    .map(({ key }) => key);

function versionFor(type: ProposalType, { state: { context } }: CaseView): number {
  const { versions } = context.agreement;
  if (type === 'version.offered') return versions.length + 1;
  return versionOnOffer(context)?.number ?? Math.max(versions.length, 1);
}

function hashFor(type: ProposalType, answers: Answers, { state: { context } }: CaseView): string {
  const text = typeof answers['words.document'] === 'string' ? answers['words.document'] : '';
  const known = versionOnOffer(context)?.hash;
  return type === 'version.offered' || known === undefined ? hashOfText(text) : known;
}

const longestMark = 32;

/** As people would write it on a folder: without capitals and without signs a code cannot hold. */
function markFrom(answer: unknown): string | undefined {
  const typed = typeof answer === 'string' ? answer.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-') : '';
  const mark = typed.replaceAll(/^[-0-9]+|-+$/gu, '').slice(0, longestMark);
  return mark === '' ? undefined : mark;
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
      return undefined;
    case 'mark':
      return markFrom(answers[question.key]);
    case 'entry':
      return Number(answers[question.key]);
    default:
      return isAnswered(answers[question.key]) ? answers[question.key] : undefined;
  }
}

/** Null when it is not complete. */
export function proposalFrom(type: ProposalType, answers: Answers, view: CaseView): Proposal | null {
  if (missingOf(type, answers).length > 0) return null;
  const reached = questionsOf(type).filter(isReached(type, answers));
  const facts = reached.flatMap((question) => {
    if (question.kind === 'words') return [];
    const fact = factOf(question, type, answers, view) ?? (question.isNullable ? null : undefined);
    return fact === undefined ? [] : [[question.field, fact] as const];
  });
  const words = reached.flatMap(({ kind, key, field }) => (kind === 'words' && isAnswered(answers[key]) ? [[field, answers[key]]] : []));
  const inWords = words.length === 0 ? {} : { words: Object.fromEntries(words) as unknown };
  const parsed = Proposal.safeParse({ type, ...Object.fromEntries(facts), ...inWords });
  return parsed.success ? parsed.data : null;
}
