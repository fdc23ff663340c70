// What a case knows of whoever a referral is for, as the directory asks it. What nobody has noted stays unknown and counts against nobody.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { birthdayOf } from '../../../machines/case/deadlines/birthdays.ts';
import type { Day } from '../../../machines/day.ts';
import { levelRank } from './conditions.ts';
import type { Applicant } from './eligibility.ts';

type Band = CaseContext['client']['ageBand'];

/** Years within a band; a person of no known age counts as its widest. */
const years: Readonly<Record<Band, { readonly from: number; readonly to: number }>> = {
  minor: { from: 0, to: 17 },
  under25: { from: 18, to: 24 },
  under27: { from: 25, to: 26 },
  adult: { from: 27, to: 120 },
};

function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return birthdayOf(born, years) <= on ? years : years - 1;
}

/** Somebody is taken into a course by what they can do least: a skill that is ahead opens no door that another keeps shut. */
function levelOf({ assessment: { levels } }: CaseContext): Applicant['level'] {
  if (levels === null) return null;
  const { listening, speaking, reading, writing } = levels;
  return [listening, speaking, reading, writing].toSorted((a, b) => levelRank(a) - levelRank(b))[0] ?? null;
}

/** `bornOn`: null where the day of birth is not known for certain; then the band alone speaks. */
export function applicantOfCase(context: CaseContext, { on, bornOn }: { readonly on: Day; readonly bornOn: Day | null }): Applicant {
  const { ageBand, title, benefit, occupation } = context.client;
  return {
    age: bornOn === null ? years[ageBand] : ageOn(bornOn, on),
    title,
    level: levelOf(context),
    benefit: benefit?.last.value ?? null,
    work: occupation,
  };
}
