// What is typed on the page of a goal's measures: one measure is written or one offer is checked at a time.
import type { Scene } from '../page/scene.ts';
import { send, type Sending } from '../page/sending.ts';
import { checkOffer, emptyMeasure, proposeMeasure, startMeasure, startOffer, type MeasureDraft, type OfferDraft } from './measure.ts';
import type { MeasurePicks } from './picks.ts';

export type MeasuresDraft = {
  /** `new`, the id of the measure that is being changed, or null. */
  readonly open: string | null;
  readonly measure: MeasureDraft;
  /** The measure whose offer is being checked. */
  readonly checking: string | null;
  readonly offer: OfferDraft;
  /** The usual ones somebody has ticked. They stay ticked while one is changed or an offer is checked. */
  readonly ticked: MeasurePicks;
};

const emptyOffer: OfferDraft = { eligible: null, openUntil: null, offer: '' };

const closed = { open: null, measure: emptyMeasure, checking: null, offer: emptyOffer } as const;

export const startMeasures = (): MeasuresDraft => ({ ...closed, ticked: {} });

/** Whatever form was open is closed; the ticks stay. */
export const onlyTicked = <T>({ ticked }: { readonly ticked: T }) => ({ ...closed, ticked });

/** An empty form for one more in own words. */
export const openNew = (): Omit<MeasuresDraft, 'ticked'> => ({ ...closed, open: 'new' });

export const openMeasure = (scene: Scene, id: string): Omit<MeasuresDraft, 'ticked'> => ({
  ...closed,
  open: id,
  measure: startMeasure(scene, id),
});

export const openOffer = (scene: Scene, id: string): Omit<MeasuresDraft, 'ticked'> => ({
  ...closed,
  checking: id,
  offer: startOffer(scene, id),
});

/** Once it is dropped; whatever else is typed stays. */
export const withoutMeasure = (draft: MeasuresDraft, id: string): MeasuresDraft =>
  draft.open === id || draft.checking === id ? onlyTicked(draft) : draft;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The measure or the offer that is being written and not recorded yet. */
export function recordMeasures({ open, measure, checking, offer }: MeasuresDraft, scene: Scene, goal: string): Sending {
  const id = open === 'new' ? null : open;
  if (!isSame(measure, id === null ? emptyMeasure : startMeasure(scene, id))) return proposeMeasure(measure, scene, goal, id);
  if (checking !== null && !isSame(offer, startOffer(scene, checking))) return checkOffer(offer, checking);
  return send();
}
