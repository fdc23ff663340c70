// The English words of the support chains on the screen.
import type { ChainWords } from './chain-german.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const weeks = (count: number): string => counted(count, 'week');

export const chainWords: ChainWords = {
  states: { done: 'done', current: 'under way', open: 'to settle before', next: 'next', later: 'later' },
  clocks: {
    addressRegistration: 'Registering the address',
    residenceRule: 'Bound to the place of residence',
    courseEntitlement: 'Claim to the integration course',
    courseStart: 'Start of the course',
    recognitionReceipt: 'Receipt for the application',
    recognitionDecision: 'Decision on the application',
  },
  binds: { client: 'concerns the client', agency: 'binds the body, never the client' },
  parties: { client: 'client', centre: 'counselling centre', employer: 'employer' },
  length: (period) =>
    'months' in period
      ? period.months % 12 === 0
        ? counted(period.months / 12, 'year')
        : counted(period.months, 'month')
      : period.days % 7 === 0
        ? weeks(period.days / 7)
        : counted(period.days, 'day'),
  weeks,
  warnings: {
    tooEarly: ({ earliest }, { day }) => `A step like this mostly takes longer. Before ${day(earliest)} it is seldom done.`,
    beforeHours: ({ earliest, hoursLeft }, { day }) =>
      `${hoursLeft} teaching hours of the course are left. Before ${day(earliest)} it is not at its end.`,
    beyondEntitlement: ({ until }, { day }) =>
      `The claim to the course holds until ${day(until)}. Who is registered by then keeps it; the goal lies beyond it.`,
    titleUnknown: () => 'The residence title is not known yet. Whether this step is open depends on it.',
    admissionNeeded: ({ title }, { titles }) =>
      `${titles[title]}: this gives no claim to the course. It takes an admission, and there is one only where places are free.`,
    permitNeeded: ({ title }, { titles }) => `${titles[title]}: the immigration office has to permit work first.`,
    beyondTitle: ({ titleExpires }, { day }) => `The residence title is valid until ${day(titleExpires)}. The goal lies beyond it.`,
    beyondTerm: ({ termEnds }, { day }) => `The agreement runs until ${day(termEnds)}. The goal lies beyond it.`,
  },
};
