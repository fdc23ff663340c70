// Makes a proposal of the answers to the questions, and says which of them are still missing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Proposal, type ProposalType } from '../../../machines/case/events/case-event.ts';
import { versionOnOffer } from '../../../machines/case/read.ts';
import type { CaseView } from '../api/views.ts';
import { newItemId } from './items.ts';
import { questionsOf, type Question } from './question.ts';

/** Key of a question → what was answered. Absent: not answered. */
export type Answers = Readonly<Record<string, unknown>>;

const isAnswered = (answer: unknown): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

const isAsked = ({ kind }: Question): boolean => kind !== 'newItem' && kind !== 'version' && kind !== 'hash' && kind !== 'template';

export const askedOf = (type: ProposalType): readonly Question[] => questionsOf(type).filter(isAsked);

export const missingOf = (type: ProposalType, answers: Answers): readonly string[] =>
  askedOf(type)
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
  return type === 'version.offered' || known === undefined ? `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}` : known;
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
    case 'entry':
      return Number(answers[question.key]);
    default:
      return isAnswered(answers[question.key]) ? answers[question.key] : undefined;
  }
}

/** The schema itself says whether an unanswered field is left out or null; null as a whole when it is not complete. */
export function proposalFrom(type: ProposalType, answers: Answers, view: CaseView): Proposal | null {
  if (missingOf(type, answers).length > 0) return null;
  const [told, facts] = [
    questionsOf(type).filter(({ kind }) => kind === 'words'),
    questionsOf(type).filter(({ kind }) => kind !== 'words'),
  ];
  const words = Object.fromEntries(told.flatMap(({ key, field }) => (isAnswered(answers[key]) ? [[field, answers[key]]] : [])));
  const given = facts.map((question) => [question.field, factOf(question, type, answers, view)] as const);
  const answered = given.filter(([, fact]) => fact !== undefined);
  const said = Object.keys(words).length === 0 ? {} : { words };
  const withNulls = Object.fromEntries(given.map(([field, fact]) => [field, fact ?? null]));
  const parsed = [Object.fromEntries(answered), withNulls]
    .map((body) => Proposal.safeParse({ type, ...body, ...said }))
    .find(({ success }) => success);
  return parsed?.data ?? null;
}
