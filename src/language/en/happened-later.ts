// What has happened in reviews, in pauses, with other bodies and at the end of a case, as the English timeline says it.
import type { Happened } from '../wording.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { agencyNames, day, list } from './say.ts';

type Occasion = keyof typeof options.occasion;
const occasionsSaid = (first: Occasion, also: readonly Occasion[] = []): string =>
  list([first, ...also].map((occasion) => options.occasion[occasion]));

const late = (because: keyof typeof options.lateBecause | null): string =>
  because === null ? '' : `; later than planned: ${options.lateBecause[because]}`;

/** From coded facts alone: the timeline can be shown to whoever may not read words, and after they are erased. */
export const happenedLater = {
  'review.planned': (event) => `Review planned for ${day(event.for)}`,
  'review.moved': (event) => `Review moved to ${day(event.for)}: ${options.side[event.side]}`,
  'review.missed': ({ side }) => `Review did not take place: ${side === 'client' ? 'client unable to come' : 'centre unable to hold it'}`,
  'occasion.noted': ({ occasion, happenedOn }) => `Special occasion: ${options.occasion[occasion]}, on ${day(happenedOn)}`,
  'review.opened': ({ occasion, also }) => `Review talk begun: ${occasionsSaid(occasion, also)}`,
  'review.adjourned': 'Review talk adjourned',
  'goal.assessed': ({ outcome, cause }) =>
    `How a goal stands: ${options.outcome[outcome]}${cause === null ? '' : `; cause: ${options.cause[cause]}`}`,
  'measure.reported': ({ status, cause }) =>
    `How a measure stands: ${itemStates.measure[status]}${cause === null ? '' : `; cause: ${options.cause[cause]}`}`,
  'interval.agreed': 'Longer interval until the next review agreed',
  'dissent.recorded': ({ dissent }) => options.dissent[dissent],
  'balance.drawn': ({ side }) => `Balance drawn: ${options.side[side]}`,
  'review.held': ({ next, lateBecause }) => `Review completed, the next one on ${day(next)}${late(lateBecause)}`,
  'review.recorded': ({ occasion, also, next, lateBecause }) =>
    `Whole review talk recorded afterwards: ${occasionsSaid(occasion, also)}; the next review on ${day(next)}${late(lateBecause)}`,
  'review.waived': ({ because }) => `Review waived: ${options.because[because]}`,
  'pause.agreed': ({ reason, until }) => `Pause agreed until ${day(until)}: ${options.reason[reason]}`,
  'pause.extended': ({ until }) => `Pause extended until ${day(until)}`,
  'pause.ended': 'Pause ended',
  'appointment.missed': 'Appointment missed',
  'contact.noted': ({ channel }) => `Contact with the client: ${options.channel[channel]}`,
  'contact.attempted': ({ channel, instead }) =>
    `Attempt at contact: ${options.channel[channel]}${instead === undefined ? '' : `; why this way: ${options.instead[instead]}`}`,
  'letter.sent': ({ appointment }) => `Letter with a new appointment on ${day(appointment)} sent`,
  'letter.waived': 'Decided what stands in for the letter',
  'contact.resumed': ({ excuse }) => (excuse === 'none' ? 'In contact again' : `In contact again; what came up: ${options.excuse[excuse]}`),
  'contact.brokenOff': 'Case closed: contact lost',
  'handover.offered': ({ to }) => `Handover offered: ${agencyNames[to]}`,
  'handover.accepted': 'Handover accepted, case closed',
  'handover.refused': 'Handover not accepted, the case stays here',
  'approval.given': ({ act, seq, because }) =>
    `Approved by the second person: ${options.act[act]}${seq === undefined || because === undefined ? '' : `: entry ${seq}, ${options.because[because]}`}`,
  'cap.extended': 'Longest support period extended',
  'consent.drafted': ({ recipient, purpose, until }) =>
    `Consent prepared: ${agencyNames[recipient]}, ${options.purpose[purpose]}, valid until ${day(until)}`,
  'consent.given': 'Consent given',
  'consent.withdrawn': 'Consent withdrawn',
  'referral.prepared': (event) => `Referral prepared, it goes out on ${day(event.for)}`,
  'referral.sent': 'Referral sent with consent',
  'referral.carried': 'Referral taken along by the client',
  'referral.answered': ({ answer }) => `Answer to the referral: ${options.answer[answer]}`,
  'referral.arrived': 'Referral arrived: first appointment attended',
  'referral.ended': 'Referral ended',
  'expectation.noted': ({ agency, dueOn }) => `Expectation of a body recorded: ${agencyNames[agency]}, by ${day(dueOn)}`,
  'expectation.ended': 'Expectation of a body ended',
  'enquiry.noted': ({ asker, agency, answer }) =>
    `Enquiry by somebody else: ${agency === null ? options.asker[asker] : agencyNames[agency]}; ${options.answer[answer]}`,
  'completion.begun': ({ because }) => `Final balance begun: ${options.because[because]}`,
  'completion.abandoned': 'Final balance taken back, support goes on',
  'referrals.named': 'Open referrals named',
  'deletion.explained': 'Erasure of the data explained',
  'aftercare.consented': 'Consent to aftercare given',
  'aftercare.withdrawn': 'Consent to aftercare withdrawn',
  'aftercare.contacted': 'Aftercare: contact made',
  'case.returned': 'Case taken up again',
  'hold.placed': ({ because }) => `Legal hold placed: ${options.because[because]}`,
  'hold.lifted': 'Legal hold lifted',
  'case.erased': 'Personal data erased',
  'client.died': ({ diedOn }) => `Client deceased${diedOn === undefined ? '' : ` on ${day(diedOn)}`}, case closed`,
  'processing.withdrawn': 'Consent to data processing withdrawn, case closed',
} satisfies Partial<Happened>;
