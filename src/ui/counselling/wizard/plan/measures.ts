// What is typed on the page of a goal's measures: one measure is written or one offer is checked at a time.
import type { Scene } from '../page/scene.ts';
import { emptyMeasure, startMeasure, startOffer, type MeasureDraft, type OfferDraft } from './measure.ts';

export type MeasuresDraft = {
  /** `new`, the id of the measure that is being changed, or null. */
  readonly open: string | null;
  readonly measure: MeasureDraft;
  /** The measure whose offer is being checked. */
  readonly checking: string | null;
  readonly offer: OfferDraft;
};

const emptyOffer: OfferDraft = { eligible: null, openUntil: null, offer: '' };

export const startMeasures = (): MeasuresDraft => ({ open: null, measure: emptyMeasure, checking: null, offer: emptyOffer });

export const openMeasure = (scene: Scene, id: string): MeasuresDraft => ({
  ...startMeasures(),
  open: id,
  measure: startMeasure(scene, id),
});

export const openOffer = (scene: Scene, id: string): MeasuresDraft => ({ ...startMeasures(), checking: id, offer: startOffer(scene, id) });
