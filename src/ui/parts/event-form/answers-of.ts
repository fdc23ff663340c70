// The other way round: the answers that would make this proposal, for a form that begins filled in.
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import type { Answers } from './answers.ts';
import { questionsOf, type Question } from './question.ts';

type Given = Readonly<Record<string, unknown>>;

/** An entry is chosen by its number, as a text. */
const answerOf = ({ kind }: Question, given: unknown): unknown => (kind === 'entry' ? String(given) : given);

export function answersOf(proposal: Proposal): Answers {
  const { type, words = {}, ...facts } = proposal as Given & { readonly type: Proposal['type']; readonly words?: Given };
  return Object.fromEntries(
    questionsOf(type).flatMap((question) => {
      const given = question.kind === 'words' ? words[question.field] : facts[question.field];
      return given === undefined || given === null ? [] : [[question.key, answerOf(question, given)] as const];
    }),
  );
}
