// Whether an offer is for somebody, with every reason why not, and everything nobody has said yet. Nothing unknown counts against anyone.
import type { z } from 'zod';
import type { CefrLevel } from '../../../machines/case/events/assessment.ts';
import type { Occupation } from '../../../machines/case/events/intake.ts';
import type { Day } from '../../../machines/day.ts';
import { levelRank, type Benefit, type Conditions, type ResidenceTitle } from './conditions.ts';
import type { Offer } from './offer.ts';
import { nextStart, trustOn, type Trust } from './trust.ts';

/** What is known of whoever asks; null is not known. */
export type Applicant = {
  /** In years; two where only a range is known, such as an age band. */
  readonly age: number | { readonly from: number; readonly to: number } | null;
  readonly title: z.infer<typeof ResidenceTitle> | null;
  readonly level: z.infer<typeof CefrLevel> | null;
  readonly benefit: z.infer<typeof Benefit> | null;
  readonly work: z.infer<typeof Occupation> | null;
};
type Asked = keyof Applicant;

/** Data, so that every language can say it. */
export type Because =
  | { readonly code: 'tooYoung' | 'tooOld'; readonly limit: number }
  | { readonly code: 'levelTooLow' | 'levelTooHigh'; readonly limit: z.infer<typeof CefrLevel> }
  | { readonly code: 'otherTitle' | 'otherBenefit' | 'otherWork'; readonly only: readonly string[] }
  | { readonly code: 'noStartLeft' }
  | { readonly code: Exclude<Trust, 'verified' | 'overdue' | 'unverified'> };

export type Eligibility = {
  readonly verdict: 'fits' | 'unclear' | 'doesNotFit';
  readonly because: readonly Because[];
  /** What would have to be known to be sure. */
  readonly ask: readonly Asked[];
  /** Has to be read by a person. */
  readonly note: string | null;
  /** Said beside every answer, so that nothing old is offered in silence. */
  readonly trust: Trust;
};

type Outcome = Because | 'unknown' | null;

function withinAge({ ages: { from, to } }: Conditions, age: Applicant['age']): Outcome {
  if (from === null && to === null) return null;
  if (age === null) return 'unknown';
  const known = typeof age === 'number' ? { from: age, to: age } : age;
  if (from !== null && known.to < from) return { code: 'tooYoung', limit: from };
  if (to !== null && known.from > to) return { code: 'tooOld', limit: to };
  // The range reaches over a limit: some of that age are taken and some are not.
  return known.from < (from ?? 0) || known.to > (to ?? Infinity) ? 'unknown' : null;
}

function withinLevel({ levels: { from, to } }: Conditions, level: Applicant['level']): Outcome {
  if (from === null && to === null) return null;
  if (level === null) return 'unknown';
  if (from !== null && levelRank(level) < levelRank(from)) return { code: 'levelTooLow', limit: from };
  return to !== null && levelRank(level) > levelRank(to) ? { code: 'levelTooHigh', limit: to } : null;
}

function oneOf(code: 'otherTitle' | 'otherBenefit' | 'otherWork', only: readonly string[], value: string | null): Outcome {
  if (only.length === 0) return null;
  if (value === null) return 'unknown';
  return only.includes(value) ? null : { code, only };
}

const outcomes = (conditions: Conditions, who: Applicant): Readonly<Record<Asked, Outcome>> => ({
  age: withinAge(conditions, who.age),
  title: oneOf('otherTitle', conditions.titles, who.title),
  level: withinLevel(conditions, who.level),
  benefit: oneOf('otherBenefit', conditions.benefits, who.benefit),
  work: oneOf('otherWork', conditions.work, who.work),
});

const keepsAway = (trust: Trust): Because[] => (trust === 'gone' || trust === 'expired' || trust === 'closed' ? [{ code: trust }] : []);

/** An offer without any dates goes on all the time; one whose dates are all over has none left. */
const withoutStart = (offer: Offer, on: Day): Because[] =>
  offer.starts.length > 0 && nextStart(offer, on) === null ? [{ code: 'noStartLeft' }] : [];

export function eligibilityOf(offer: Offer, who: Applicant, on: Day): Eligibility {
  const trust = trustOn(offer, on);
  const found = Object.entries(outcomes(offer.conditions, who)) as [Asked, Outcome][];
  const refused = found.flatMap(([, outcome]) => (outcome === null || outcome === 'unknown' ? [] : [outcome]));
  const because = [...keepsAway(trust), ...withoutStart(offer, on), ...refused];
  const ask = found.flatMap(([asked, outcome]) => (outcome === 'unknown' ? [asked] : []));
  const { note } = offer.conditions;
  const isUnclear = ask.length > 0 || note !== null || trust !== 'verified';
  return { verdict: because.length > 0 ? 'doesNotFit' : isUnclear ? 'unclear' : 'fits', because, ask, note, trust };
}
