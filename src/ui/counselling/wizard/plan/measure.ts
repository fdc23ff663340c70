// One measure of a goal: what is done, by whom, until when, and whether the offer behind it really takes this person.
import { freshId } from '../../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { MeasureTemplate } from '../../../../../machines/standards/catalogue.ts';
import { ownWordsIn } from './own-words.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

type Proposed = EventOf<'measure.proposed'>;

export type MeasureDraft = {
  readonly template: string | null;
  readonly wording: string;
  /** Written by the person before a template was picked; it comes back with „own words“. */
  readonly own: string;
  readonly responsible: Proposed['responsible'] | null;
  readonly agency: Proposed['agency'];
  readonly dueOn: Day | null;
  readonly needsOffer: boolean;
};

export const emptyMeasure: MeasureDraft = {
  template: null,
  wording: '',
  own: '',
  responsible: null,
  agency: null,
  dueOn: null,
  needsOffer: false,
};

export const startMeasure = (scene: Scene, item: string): MeasureDraft => {
  const measure = scene.state.context.plan.measures[item];
  if (measure === undefined) return emptyMeasure;
  const { template, responsible, agency, dueOn, needsOffer } = measure;
  return { template, responsible, agency, dueOn, needsOffer, own: '', wording: wordsOn(scene, `measure.${item}`, 'wording') };
};

/** An agency is named only where one is responsible. The due day is the person's own and stays. */
export const pickMeasure = (draft: MeasureDraft, template: MeasureTemplate, sentences: readonly string[]): MeasureDraft => ({
  ...draft,
  own: ownWordsIn(draft, sentences),
  template: template.code,
  wording: template.wording.de,
  responsible: template.responsible,
  agency: template.responsible === 'agency' ? template.agency : null,
  needsOffer: template.needsOffer,
});

/** `measure` is null for a new one. */
export function proposeMeasure(draft: MeasureDraft, scene: Scene, goal: string, measure: string | null): Sending {
  const { wording, responsible, agency, dueOn, needsOffer, template } = draft;
  const needed = { wording, responsible, dueOn, ...(responsible === 'agency' && { agency }) };
  return sendOnce('measure.proposed', needed, (answers) => {
    const facts = {
      goal,
      responsible: answers.responsible,
      // The draft may still hold an agency from before somebody else was made responsible.
      agency: answers.responsible === 'agency' ? agency : null,
      dueOn: answers.dueOn,
      needsOffer,
      template,
      ...withWords({ wording }),
    };
    return measure === null
      ? [{ type: 'measure.proposed', measure: freshId(scene.state.context.plan.measures, 'm'), ...facts }]
      : [{ type: 'measure.revised', measure, ...facts }];
  });
}

export type OfferDraft = { readonly eligible: boolean | null; readonly openUntil: Day | null; readonly offer: string };

/** `eligible` is null while nobody has checked the offer. */
export const startOffer = (scene: Scene, item: string): OfferDraft => {
  const offer = scene.state.context.plan.measures[item]?.offer ?? null;
  const words = wordsOn(scene, `offer.${item}`, 'offer');
  return { eligible: offer?.eligible ?? null, openUntil: offer?.openUntil ?? null, offer: words };
};

/** `openUntil` null: the offer has no end. */
export const checkOffer = ({ eligible, openUntil, offer }: OfferDraft, measure: string): Sending =>
  sendOnce('offer.checked', { eligible }, (answers) => [
    { type: 'offer.checked', measure, ...answers, openUntil, ...withWords({ offer }) },
  ]);
