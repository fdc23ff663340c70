// Sorts the acts of the standard by what they are about, so that a long list can be read.
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Offer } from '../../../engine/state/explain.ts';

export const stepGroupNames = ['contact', 'network', 'plan', 'person', 'approval', 'ending'] as const;
export type StepGroupName = (typeof stepGroupNames)[number];

/** By the thing an act is about; whatever is not named here belongs to the plan. */
const groupByNoun: Readonly<Record<string, StepGroupName>> = {
  appointment: 'contact',
  contact: 'contact',
  letter: 'contact',
  pause: 'contact',
  talk: 'contact',
  consent: 'network',
  referral: 'network',
  referrals: 'network',
  handover: 'network',
  expectation: 'network',
  enquiry: 'network',
  hurdle: 'network',
  conference: 'network',
  client: 'person',
  risk: 'person',
  guardian: 'person',
  household: 'person',
  counsellor: 'person',
  language: 'person',
  languages: 'person',
  contactDetails: 'person',
  birthDate: 'person',
  addressLock: 'person',
  safeWay: 'person',
  interpreter: 'person',
  duty: 'person',
  children: 'person',
  evaluation: 'person',
  approval: 'approval',
  cap: 'approval',
  hold: 'approval',
  fact: 'approval',
  entry: 'approval',
  case: 'ending',
  processing: 'ending',
  deletion: 'ending',
  aftercare: 'ending',
  completion: 'ending',
};

/** `client.described` is about the person; a death is the end of the case (T23). */
const exceptions: Readonly<Partial<Record<ProposalType, StepGroupName>>> = {
  'client.died': 'ending',
  // What the client says of the counselling belongs to the talk.
  'client.judged': 'plan',
  'goal.placed': 'network',
};

export const stepGroupOf = (type: ProposalType): StepGroupName => exceptions[type] ?? groupByNoun[type.split('.')[0] ?? ''] ?? 'plan';

const isOpen = ({ refusals }: Offer): boolean => refusals.length === 0;

/** Groups in their order without the empty ones; in each, what is possible comes first. */
export function groupSteps(offers: readonly Offer[]): readonly { readonly name: StepGroupName; readonly offers: readonly Offer[] }[] {
  return stepGroupNames.flatMap((name) => {
    const found = offers.filter(({ type }) => stepGroupOf(type) === name);
    return found.length === 0 ? [] : [{ name, offers: [...found.filter(isOpen), ...found.filter((offer) => !isOpen(offer))] }];
  });
}
