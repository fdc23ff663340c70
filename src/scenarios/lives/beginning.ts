// How most of the golden lives begin: six weeks from the first question to an agreement both have signed.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { placeOf } from '../../../machines/case/context/read.ts';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { Rating } from '../../../machines/case/events/define.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { on, type Act, type Step } from '../life.ts';
import type { Person } from '../people.ts';
import { asks, concludes, explains, handsOverCopy, offers, promises, ratesAll, signs, talksFirst } from '../steps.ts';

type Described = Omit<Extract<Proposal, { type: 'client.described' }>, 'type' | 'words'>;

export type Beginning = {
  readonly person: Person;
  readonly signedOn: Day;
  readonly described?: Described;
  readonly ratings?: Partial<Record<DomainCode, readonly [counsellor: Rating, client: Rating | null]>>;
  /** Goals and measures, two weeks before the signature. */
  readonly plan: readonly Act[];
  readonly goals: readonly string[];
};

/** Somebody to whom neither R3 (looking for work or training) nor R4 (stable work) applies. */
const settledIn: Described = { occupation: 'other', interpreter: 'notNeeded', titleExpires: null };

/** Days of the week stay the same, so that a Monday begins on Mondays. */
export function beginsWith({
  person,
  signedOn,
  described = settledIn,
  ratings = { language: [3, 3], work: [3, 2] },
  plan,
  goals,
}: Beginning): Step[] {
  const before = (days: number): Day => plus(signedOn, { days: -days });
  return [
    ...on(before(42), asks(person, 'walkIn'), ({ state }) => ({
      type: 'talk.offered',
      for: onWorkingDay(before(35), placeOf(state.context)),
    })),
    ...on(before(35), ...talksFirst(person, described), { type: 'assessment.begun' }),
    ...on(before(21), ...ratesAll(ratings), { type: 'assessment.completed' }),
    ...on(before(14), ...plan, promises('c1', 'checkOffers')),
    ...on(
      signedOn,
      offers(goals),
      explains(person.language, person.language === 'de' ? 'none' : 'counsellorSpeaksIt'),
      signs('client'),
      signs('counsellor'),
      handsOverCopy,
      concludes,
    ),
  ];
}

/** A whole review in which every goal goes on. */
export const reviewsAll = (
  goals: readonly string[],
  next: Day,
  lateBecause: Extract<Proposal, { type: 'review.held' }>['lateBecause'] = null,
): Act[] => [
  { type: 'review.opened', occasion: 'regular' },
  ...goals.map((goal): Act => ({
    type: 'goal.assessed',
    goal,
    client: 'onTrack',
    counsellor: 'onTrack',
    outcome: 'continues',
    cause: null,
    evidence: 'selfReport',
  })),
  { type: 'dissent.recorded', dissent: 'none' },
  { type: 'copy.handedOver', form: 'paper' },
  { type: 'review.held', next, lateBecause, words: { summary: 'Es geht voran.' } },
];
