// Leipzig (Sachsen): help without a signature first; later two of three goals are agreed and the third is simply not agreed.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { asks, concludes, explains, handsOverCopy, offers, plans, promises, ratesAll, signs, talksFirst, wants } from '../steps.ts';

const parisa: Person = {
  name: 'Parisa Vorlage',
  birthDate: '1979-01-25',
  contact: '0152 28817103',
  concern: 'Frau Vorlage möchte Hilfe bei Briefen, aber nichts unterschreiben.',
  language: 'fa',
  alsoUnderstands: ['de'],
  ageBand: 'adult',
  service: 'mbe',
};

export const leipzig: Life = {
  name: 'leipzig',
  case: 'golden-leipzig',
  site: 'leipzig',
  steps: [
    ...on('2026-07-27', asks(parisa, 'walkIn'), { type: 'talk.offered', for: '2026-08-03' }),
    ...on('2026-08-03', ...talksFirst(parisa, { occupation: 'other', interpreter: 'notNeeded', titleExpires: null }), {
      type: 'assessment.begun',
    }),
    ...on(
      '2026-08-17',
      ...ratesAll({ language: [3, 3], housing: [3, 2], health: [4, null], money: [2, 2], everydayLife: [2, 3] }, 'clientDoesNotWish'),
      { type: 'assessment.completed' },
    ),
    ...on(
      '2026-08-24',
      wants('g1', 'knowMyBudget', '2027-01-29'),
      plans('m1', 'g1', 'noteSpendingForMonth', '2026-12-31'),
      promises('c1', 'explainLetters'),
    ),
    // T6: no reason is asked for, counselling goes on, and the review clock starts here.
    ...on('2026-08-31', { type: 'signature.declined', because: null }),
    ...on(
      '2026-10-26',
      { type: 'goals.resumed' },
      wants('g2', 'readSimpleLetter', '2027-04-30', 'both'),
      wants('g3', 'holdHousingPermit', '2027-03-31', 'both'),
      plans('m2', 'g2', 'practiseWeekly', '2027-01-29'),
      plans('m3', 'g3', 'prepareRentalFolder', '2027-01-15'),
    ),
    ...on('2026-11-02', offers(['g1', 'g2']), explains('fa', 'none'), signs('client'), signs('counsellor'), handsOverCopy, concludes),
  ],
};
