// What speaks, in English, against the content of one proposal or against its day.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { lookOrNull } from '../look.ts';
import type { RefusalSentences } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { people } from './people.ts';
import { day, languageName } from './say.ts';

type NamedItem = Extract<Refusal, { code: 'unknownItem' }>['item'];

const items: Readonly<Record<NamedItem, string>> = {
  goal: 'This goal',
  measure: 'This measure',
  commitment: 'This commitment',
  risk: 'This urgent risk',
  version: 'This version',
  consent: 'This consent',
  review: 'This review',
  referral: 'This referral',
};

/** `laterEntryContradicts` names an entry of the log, which may be of the calendar. */
const nameOf = (type: string): string | null => lookOrNull({ ...events, ...deadlines }, type);

export const formRefusals = {
  unknownItem: ({ item }) => `${items[item]} is not known in this case. Please reload the page.`,
  itemExists: ({ item }) => `${items[item]} has already been entered.`,
  itemPastThat: ({ item, state }) => `${items[item]} already stands at “${lookOrNull(itemStates[item], state) ?? 'further on'}”.`,
  notThisVersion: ({ offered }) =>
    offered === null
      ? 'No version is offered for signature at present.'
      : `Version ${offered} is offered for signature. Please use that one.`,
  wrongVersionNumber: ({ next }) => `The next version has the number ${next}. Please reload the page.`,
  textChanged: 'The text is no longer the one on offer. Please reload and look at the text together once more.',
  alreadySigned: ({ party }) => `The signature of ${people[party]} is already there.`,
  noGuardianNeeded: 'No signature of a guardian is needed here.',
  textNotInLanguage: ({ language }) => `The text also exists in ${languageName(language)}. Please offer it in that language too.`,
  dayInPast: ({ earliest }) => `On ${day(earliest)} at the earliest – an earlier day does not fit here.`,
  appointmentTooFar: ({ latest }) => `The new date in the letter is ${day(latest)} at the latest: so long the letter waits for an answer.`,
  beyondCeiling: ({ latest }) => `On ${day(latest)} at the latest – the next review may not be further away.`,
  pauseTooLong: ({ latest }) => `Until ${day(latest)} at the latest – a pause may not last longer.`,
  windowNotOpen: ({ opens }) => `The regular review is possible from ${day(opens)}. For a special occasion it is possible at any time.`,
  reviewAlreadyPlanned: (refusal) => `A review is already planned for ${day(refusal.for)}. It can be moved.`,
  causeMissing: 'The cause is still missing: what was in the way?',
  lateReasonMissing: 'The review is later than planned. Please add the reason.',
  reasonMissing: 'A short text is still missing here, for example the reason.',
  notForRole: ({ role }) =>
    role === 'teamLead' ? 'The team lead decides this. Please ask there.' : 'Data protection decides this. Please ask there.',
  sameSecondPerson: 'Approving and carrying out are for two different people. Please ask somebody else to join.',
  consentMissing: 'A valid consent is missing. Nothing goes to another body without it.',
  consentDoesNotFit: 'The consent names another body, another domain or another purpose. Please ask for one that fits.',
  reasonNotHere: ({ reason }) =>
    `“${options.reason[reason]}” does not fit as a reason for closing at this point. Please choose another one.`,
  agencyMissing: 'It is still missing which body is responsible.',
  recipientMissing: 'It is still missing who takes over the case.',
  nothingToCorrect: ({ seq }) =>
    `Entry ${seq} cannot be corrected: it does not exist here, comes from the calendar or is a correction itself. Please choose the entry that is meant.`,
  notYet: (refusal) => `This is only due on ${day(refusal.day)}. It cannot be recorded before; an appointment can be moved.`,
  sameChannel: 'The first attempt went this way already. Please use another one, for example a text message instead of a call.',
  alreadyLifted: 'It is recorded already that this risk is over. If it is there again, please record a new one.',
  parentalForBirthOnly: 'A pause counts from a birth only with the reason “Birth”. Please choose that reason or leave the day out.',
  birthTooFar: ({ latest }) => `The day of birth may be ${day(latest)} at the latest. Please check the day.`,
  anchorMissing:
    'It is still missing from when the reviews count. Please give the day of the last review or the day from which the first one counts.',
  correctionDoesNotFit: ({ seq }) =>
    `The correction does not fit entry ${seq}: that entry cannot have read like this. Please check the corrected facts.`,
  laterEntryContradicts: ({ seq, event, on }) =>
    `Then entry ${seq}, “${nameOf(event) ?? 'Unknown entry'}” of ${day(on)}, does not fit any more. Please check the day or correct entry ${seq} first.`,
  beforeTheCase: ({ first }) => `The day is before the case began. Any day from ${day(first)} is possible.`,
  notNow: ({ proposed }) => {
    const name = nameOf(proposed);
    return name === null ? 'This is not provided for at that time.' : `“${name}” is not provided for at that time.`;
  },
  dayBeforeLastEntry: ({ last }) => `The day is before the last entry. Any day from ${day(last)} is possible.`,
  futureDay: ({ today }) => `The day is in the future. Any day up to today, ${day(today)}, is possible.`,
} satisfies Partial<RefusalSentences>;
