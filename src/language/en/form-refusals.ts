// What speaks, in English, against the content of one proposal or against its day.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { lookOrNull } from '../look.ts';
import type { RefusalSentences } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { deciders, people } from './people.ts';
import { agencyNames, count, day, either, languageName, list } from './say.ts';

type NamedItem = Extract<Refusal, { code: 'unknownItem' }>['item'];

const items: Readonly<Record<NamedItem, string>> = {
  goal: 'This goal',
  measure: 'This measure',
  commitment: 'This commitment',
  risk: 'This urgent risk',
  duty: 'This outside duty',
  expectation: 'This expectation of a body',
  hurdle: 'This hurdle',
  version: 'This version',
  consent: 'This consent',
  review: 'This review',
  referral: 'This referral',
};

/** What is proposed may be of the calendar. */
const nameOf = (type: string): string | null => lookOrNull({ ...events, ...deadlines }, type);

type WhyNot = Extract<Refusal, { code: 'notVoidable' }>['why'];
const notVoidable: Readonly<Record<WhyNot, string>> = {
  calendar: 'This entry comes from the calendar. Only the entry it follows from can be taken back or corrected.',
  approvalUsed: 'Something has been done on this approval already. Please take that back first.',
  wordsForgotten: 'Texts were erased with this entry and do not come back. That is why it stays.',
  voided: 'This entry has been taken back already.',
};

export const formRefusals = {
  unknownItem: ({ item }) => `${items[item]} is not known in this case. Please reload the page.`,
  itemExists: ({ item }) => `${items[item]} has already been entered.`,
  itemPastThat: ({ item, state }) => `${items[item]} already stands at “${lookOrNull(itemStates[item], state) ?? 'further on'}”.`,
  notThisVersion: ({ offered }) =>
    offered === null
      ? 'There is no version for this at present. Please reload the page.'
      : `Only version ${offered} can be meant. Please use that one.`,
  wrongVersionNumber: ({ next }) => `The next version has the number ${next}. Please reload the page.`,
  textChanged: 'The text is no longer the one on offer. Please reload and look at the text together once more.',
  freeText: ({ field }) =>
    `“${lookOrNull(fields, field) ?? field}” can be read for ever, so it takes no free text: only an id that is given here, or a value of the list. Names and sentences belong into a text field.`,
  alreadySigned: ({ party }) => `The signature of ${people[party]} is already there.`,
  noGuardianNeeded: 'No signature of a guardian is needed here.',
  textNotInLanguage: ({ language }) => `The text also exists in ${languageName(language)}. Please offer it in that language too.`,
  interpreterNotOfAge:
    'Only adults interpret. Please record that the person is of age or ask somebody else, by telephone or video if needed.',
  witnessMissing: 'It is still missing who was there when the mark was made. Please add the name of that person.',
  datesBeforeOffer: ({ goals, measures }) =>
    `For ${list([
      ...(goals.length === 0 ? [] : [count(goals, 'one goal', 'goals')]),
      ...(measures.length === 0 ? [] : [count(measures, 'one measure', 'measures')]),
    ])} the agreed day has passed already. Please enter a new day before anybody signs.`,
  offersRanOut: ({ measures }) =>
    `For ${count(measures, 'one measure', 'measures')} the offer ran out before the last signature. Please talk about it with both sides and note that here.`,
  noWorkingDay: (refusal) => `${day(refusal.day)} is a public holiday or a weekend. The next working day is ${day(refusal.next)}.`,
  dayInPast: ({ earliest }) => `On ${day(earliest)} at the earliest – an earlier day does not fit here.`,
  appointmentTooFar: ({ latest }) => `The new date in the letter is ${day(latest)} at the latest: so long the letter waits for an answer.`,
  beyondCeiling: ({ latest }) => `On ${day(latest)} at the latest – the next review may not be further away.`,
  pauseTooLong: ({ latest }) => `Until ${day(latest)} at the latest – a pause may not last longer.`,
  windowNotOpen: ({ opens }) => `The regular review is possible from ${day(opens)}. For a special occasion it is possible at any time.`,
  reviewAlreadyPlanned: (refusal) => `A review is already planned for ${day(refusal.for)}. It can be moved.`,
  causeMissing: 'The cause is still missing: what was in the way?',
  lateEntryReasonMissing: 'This is entered late, for an earlier day. Please add why it is recorded only now.',
  lateReasonMissing: 'The review is later than planned. Please add the reason.',
  reasonMissing: 'A short text is still missing here, for example the reason.',
  notForRole: ({ roles }) => `This is for ${either(roles.map((role) => deciders[role]))} to decide. Please ask there.`,
  sameSecondPerson: 'Approving and carrying out are for two different people. Please ask somebody else to join.',
  consentMissing: 'A valid consent is missing. Nothing goes to another body without it.',
  consentDoesNotFit: 'The consent names another body, another domain or another purpose. Please ask for one that fits.',
  conferenceNotConsented: ({ agencies }) =>
    `For all domains named a valid consent is missing for: ${list(agencies.map((agency) => agencyNames[agency]))}. Please obtain it and name it here, or speak of less.`,
  morePlacesThanChildren: ({ children }) => `More places than children: ${children} children are counted. Please check both numbers.`,
  resultWithoutDecision: 'The outcome belongs to the decision: please state it with the decision and leave it out otherwise.',
  reasonNotHere: ({ reason }) =>
    `“${options.reason[reason]}” does not fit as a reason for closing at this point. Please choose another one.`,
  agencyMissing: 'It is still missing which body is responsible.',
  recipientMissing: 'It is still missing who takes over the case.',
  notACentre:
    'Only another migration counselling centre or a youth migration service can take the case over. For any other body, please propose a referral.',
  basisMissing:
    'The basis for giving information is still missing: a valid consent for this body, or a law. Until then, please say nothing and refer to the client.',
  notTheSafeWay: ({ channel }) =>
    channel === null
      ? 'A protection note applies here, and no safe way is agreed on. So please do not get in touch for now. At the next contact, please agree on a safe way first.'
      : `A protection note applies here. The safe way agreed on: ${options.channel[channel]}. Please use only this one.`,
  notThePreferredWay: ({ channel }) =>
    `The client is best reached this way: ${options.channel[channel]}. Please use it first or say why it is another one.`,
  householdUnsafe:
    'A protection note applies here. While it does, the case belongs to no household: others could read along. If the risk is over, please record that first.',
  householdParted:
    'The case has been separated from this household. If everybody lives together again, please set up a new household and assign everybody anew.',
  ageContradicts: 'Age group and birthdays do not fit together. Please check the date of birth once more.',
  nothingToCorrect: ({ seq }) =>
    `Entry ${seq} cannot be corrected: it does not exist here, comes from the calendar, has been taken back or puts something right itself. Please choose the entry that is meant.`,
  notYet: (refusal) => `This is only due on ${day(refusal.day)}. It cannot be recorded before; an appointment can be moved.`,
  sameChannel: 'The first attempt went this way already. Please use another one, for example a text message instead of a call.',
  alreadyLifted: 'It is recorded already that this risk is over. If it is there again, please record a new one.',
  parentalForBirthOnly: 'A pause counts from a birth only with the reason “Birth”. Please choose that reason or leave the day out.',
  birthDayMissing: 'The day of birth is still missing, or the day it is expected. The pause after a birth counts from it.',
  birthTooFar: ({ latest }) => `The day of birth may be ${day(latest)} at the latest. Please check the day.`,
  anchorMissing:
    'It is still missing from when the reviews count. Please give the day of the last review or the day from which the first one counts.',
  correctionDoesNotFit: ({ seq }) =>
    `The correction does not fit entry ${seq}: that entry cannot have read like this. Please check the corrected facts.`,
  overdueStands: ({ since }) =>
    `Told so late, this would lift the review that has been overdue since ${day(since)}. The team lead has to agree first.`,
  nothingToVoid: ({ seq }) => `There is no entry ${seq} here. Please reload the page and choose the entry that is meant.`,
  notVoidable: ({ why }) => notVoidable[why],
  nothingToClear: ({ seq }) => `There is nothing left to clear about entry ${seq}. Please reload the page.`,
  reasonsChanged: ({ seq }) => `Something has been added to entry ${seq} meanwhile. Please reload the page and look at it once more.`,
  beforeTheCase: ({ first }) => `The day is before the case began. Any day from ${day(first)} is possible.`,
  notNow: ({ proposed }) => {
    const name = nameOf(proposed);
    return name === null ? 'This is not provided for at that time.' : `“${name}” is not provided for at that time.`;
  },
  dayBeforeLastEntry: ({ last }) => `The day is before the last entry. Any day from ${day(last)} is possible.`,
  futureDay: ({ today }) => `The day is in the future. Any day up to today, ${day(today)}, is possible.`,
} satisfies Partial<RefusalSentences>;
