// One more line of each kind in the catalogue, as if somebody had added it to the file: the product is not told. Imported before anything
// that reads the catalogue.
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';
import type {
  CommitmentTemplate,
  DomainEntry,
  FurtherQuestion,
  GoalTemplate,
  MeasureTemplate,
  Text,
} from '../../machines/standards/catalogue.ts';

export const question: FurtherQuestion = {
  code: 'shiftWork',
  question: {
    de: 'Können Sie auch früh am Morgen oder in der Nacht arbeiten?',
    en: 'Could you work early in the morning or at night as well?',
  },
};
export const goal: GoalTemplate = {
  code: 'findShiftWork',
  domain: 'work',
  evidence: 'documentSeen',
  wording: {
    de: 'Ich finde bis zum {date} eine Arbeit in Schichten, die zu uns passt (Nachweis: Arbeitsvertrag).',
    en: 'I find work in shifts that suits us by {date} (proof: employment contract).',
  },
};
export const measure: MeasureTemplate = {
  code: 'visitTheFactory',
  domain: 'work',
  responsible: 'client',
  needsOffer: false,
  wording: { de: 'Ich sehe mir den Betrieb an einem Vormittag an.', en: 'I look at the factory on a morning.' },
};
export const commitment: CommitmentTemplate = {
  code: 'answerWithinThreeDays',
  party: 'centre',
  wording: { de: 'Wir antworten auf jede Nachricht binnen drei Tagen.', en: 'We answer every message within three days.' },
};

type Grows<Line> = { push: (line: Line) => void };
(catalogue.goalTemplates as unknown as Grows<GoalTemplate>).push(goal);
(catalogue.measureTemplates as unknown as Grows<MeasureTemplate>).push(measure);
(catalogue.commitments as unknown as Grows<CommitmentTemplate>).push(commitment);
const work = catalogue.domains.find(({ code }) => code === 'work') as { furtherQuestions?: DomainEntry['furtherQuestions'] };
work.furtherQuestions = [question];

/** What is promised: these reach the paper and the export as well. */
export const promised: readonly (readonly [string, string, Text])[] = [
  ['goal', `goal.${goal.code}`, goal.wording],
  ['measure', `measure.${measure.code}`, measure.wording],
  ['commitment', `commitment.${commitment.code}`, commitment.wording],
];

/** Every new line with its kind and the key of its translations. */
export const lines: readonly (readonly [string, string, Text])[] = [
  ['question', `question.work.${question.code}`, question.question],
  ...promised,
];
