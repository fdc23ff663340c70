// Urgent risks: noted at once, answered with an immediate action before any plan (T3), over only when somebody says why.
import { freshId } from '../../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Scene } from '../page/scene.ts';
import { askedAt, send, sendOnce, together, withWords, type Sending } from '../page/sending.ts';

export type RiskDraft = {
  readonly kind: EventOf<'risk.noted'>['kind'] | null;
  readonly note: string;
  /** The risk that is being answered, and with what. */
  readonly answers: Readonly<Record<string, AnswerDraft>>;
  /** Risk → how people know that it is over. */
  readonly over: Readonly<Record<string, string>>;
};
export type AnswerDraft = { readonly action: EventOf<'risk.answered'>['action'] | null; readonly words: string };

export const startRisks = (): RiskDraft => ({ kind: null, note: '', answers: {}, over: {} });

/** The reason is needed: until it is given, violence keeps every message silent and the household apart (decision 14). */
export const liftRisk = ({ over }: RiskDraft, risk: string): Sending =>
  sendOnce('risk.lifted', { reason: (over[risk] ?? '').trim() }, (answers) => [{ type: 'risk.lifted', risk, ...withWords(answers) }]);

export const noteRisk = ({ kind, note }: RiskDraft, { state }: Scene): Sending =>
  sendOnce('risk.noted', { kind }, (answers) => [
    { type: 'risk.noted', risk: freshId(state.context.assessment.risks, 'k'), ...answers, ...withWords({ note }) },
  ]);

export const answerOf = ({ answers }: RiskDraft, risk: string): AnswerDraft => answers[risk] ?? { action: null, words: '' };

export const answerRisk = (draft: RiskDraft, risk: string): Sending => {
  const { action, words } = answerOf(draft, risk);
  return sendOnce('risk.answered', { action }, (answers) => [{ type: 'risk.answered', risk, ...answers, ...withWords({ action: words }) }]);
};

/** Everything that was chosen or typed and not recorded yet: a new danger, what was done about others, and which are over. */
export function recordRisks(draft: RiskDraft, scene: Scene): Sending {
  const { kind, note, answers, over } = draft;
  const begun = Object.keys(answers).filter((risk) => answers[risk]?.action != null || answers[risk]?.words.trim() !== '');
  const lifted = Object.keys(over).filter((risk) => over[risk]?.trim() !== '');
  return together(
    kind === null && note.trim() === '' ? send() : noteRisk(draft, scene),
    ...begun.map((risk) => askedAt(answerRisk(draft, risk), risk)),
    ...lifted.map((risk) => liftRisk(draft, risk)),
  );
}
