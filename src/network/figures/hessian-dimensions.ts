// To which dimension of the Hessian Integrationsmonitor an indicator speaks. A mapping and nothing else: the monitor describes the people of
// a Land by surveys and registers, these figures the work of centres with those they counsel, so no number of one is a number of the other.
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { IndicatorName } from './indicators/indicators.ts';

/** The four dimensions of the monitor: structural, cultural, social and identificational integration. */
export const hessianDimensions = ['structural', 'cultural', 'social', 'identificational'] as const;
export type HessianDimension = (typeof hessianDimensions)[number];

/**
 * Structural: access to work, education, benefit and recognition. Cultural: above all the language. Social: contacts and everyday life.
 * Null is the work of the centre itself, of which the monitor says nothing. No indicator speaks to identification: nobody is asked how far
 * they belong, and it is not guessed.
 */
export const hessianDimensionOf: Readonly<Record<IndicatorName, HessianDimension | 'byDomain' | null>> = {
  reviewsOnTime: null,
  goalsReached: 'byDomain',
  ratingsImproved: 'byDomain',
  cefrSteps: 'cultural',
  courseEntry: 'cultural',
  courseCompletion: 'cultural',
  recognitionDecided: 'structural',
  childrenWithPlace: 'structural',
  benefitAtStart: 'structural',
  benefitAtEnd: 'structural',
  daysToSignature: null,
  daysToFirstReview: null,
  referralsArrived: 'byDomain',
  hurdles: 'byDomain',
  clientVerdict: null,
};

/** Where an indicator is broken down by life domain, each domain speaks to one dimension. */
export const hessianDimensionOfDomain: Readonly<Record<DomainCode, HessianDimension>> = {
  language: 'cultural',
  residence: 'structural',
  work: 'structural',
  recognition: 'structural',
  education: 'structural',
  children: 'structural',
  family: 'social',
  housing: 'structural',
  health: 'structural',
  money: 'structural',
  everydayLife: 'social',
  participation: 'social',
};
