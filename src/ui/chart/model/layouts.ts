// The layouts of all charts, as they were computed when the charts were built: 33 kB, and no layout library.
import type { ChartName } from '../../../engine/chart/chart-of.ts';
import type { ChartLayout } from '../../../export/layout/layout.ts';
import laidCase from '../../../export/layout/laid/case.json';
import laidConsent from '../../../export/layout/laid/consent.json';
import laidGoal from '../../../export/layout/laid/goal.json';
import laidMeasure from '../../../export/layout/laid/measure.json';
import laidReferral from '../../../export/layout/laid/referral.json';
import laidReview from '../../../export/layout/laid/review.json';
import laidVersion from '../../../export/layout/laid/version.json';

/** Read from JSON a pair of numbers is a list of numbers to the compiler; a test holds the files against what is computed. */
export const layouts = {
  case: laidCase,
  version: laidVersion,
  goal: laidGoal,
  measure: laidMeasure,
  consent: laidConsent,
  review: laidReview,
  referral: laidReferral,
} as unknown as Readonly<Record<ChartName, ChartLayout>>;
