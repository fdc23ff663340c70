// The English labels of every coded value, by field.
import type { OptionNames, ParticularOptions } from '../wording.ts';
import { itemStates } from './item-states.ts';
import { agencyNames, domainNames } from './say.ts';

const { proposed: _proposed, agreed: _agreed, ...goalEnds } = itemStates.goal;
const { confirmed, declined, noAnswer } = itemStates.referral;

const ratings = { 1: '1 – acute', 2: '2 – great need', 3: '3 – partly stable', 4: '4 – largely independent', 5: '5 – independent' };

const levels = { a0: 'no knowledge yet', a1: 'A1', a2: 'A2', b1: 'B1', b2: 'B2', c1: 'C1', c2: 'C2' };

/** How one side sees a domain (a number) or a goal. */
const views = {
  ...ratings,
  onTrack: 'On a good way',
  difficult: 'Difficult at present',
  reached: goalEnds.reached,
  partlyReached: goalEnds.partlyReached,
  notReached: goalEnds.notReached,
};

/** Ways to the client alone. */
const channels = { phone: 'Telephone', text: 'Text message', email: 'Email', letter: 'Letter', visit: 'Visit' };

const sides = { client: 'Client', counsellor: 'Counsellor', centre: 'Centre', both: 'Both sides' };

const ageBands = { minor: 'under 18', under25: '18 to 24', under27: '25 or 26', adult: '27 or older' };

const forms = { paper: 'On paper', digital: 'Digital' };

const interpreting = { present: 'Interpreter present', remote: 'Interpreter by telephone or video' };

/** What a review has to follow. */
const occasions = {
  titleChanged: 'Residence title changed or lost',
  courseEvent: 'Course begun, dropped or tested',
  jobOrTraining: 'Job or training begun or lost',
  jobCentreOrder: 'Order of the job centre',
  birth: 'Birth',
  marriageOrSeparation: 'Marriage or separation',
  move: 'Move',
  violence: 'Violence',
  illness: 'Serious illness',
  recognitionDecision: 'Decision on recognition',
  newHouseholdMember: 'New person in the household',
  birthday: '18th or 27th birthday',
  measureImpossible: 'Measure no longer possible',
};

export const options: OptionNames = {
  act: {
    erasure: 'Erasure',
    handover: 'Handover',
    return: 'Return',
    capExtension: 'Extension of the longest support period',
    breakOff: 'Closing because contact was lost',
    voiding: 'Taking an entry back',
    lateTelling: 'Late entry while a review is overdue',
  },
  action: {
    safePlace: 'Safe place',
    emergencyShelter: 'Emergency shelter',
    youthWelfareOffice: 'Youth welfare office involved',
    appointmentAtOffice: 'Appointment at the authority',
    counsellingSameDay: 'Counselling on the same day',
    other: 'Other',
  },
  also: occasions,
  age: { 18: '18 years', 25: '25 years', 27: '27 years' },
  ageBand: ageBands,
  ageBandAtInquiry: ageBands,
  agency: agencyNames,
  answer: {
    confirmed,
    declined,
    noAnswer,
    nothingSaid: 'Nothing said',
    referredToClient: 'Referred to the client',
    informed: 'Information given',
  },
  asker: { authority: 'Authority', family: 'Family', employer: 'Employer', thirdParty: 'Somebody else' },
  basis: { none: 'No basis', consent: 'Consent', law: 'Law' },
  because: {
    goal: 'A goal',
    measure: 'A measure',
    date: 'A date',
    commitment: 'A commitment',
    party: 'A person or body involved',
    courtOrOffice: 'Decision of a court or an authority',
    correction: 'Correction of the text',
    clientWish: 'The client’s wish',
    centreWish: 'The centre’s wish',
    declined: 'Does not want an agreement',
    noWishToSign: 'Does not want to sign',
    notAble: 'Cannot sign at present',
    longAbsence: 'Long absence',
    equivalentTalk: 'An equivalent talk took place',
    other: 'Other reason',
    goalsDone: 'No goal open any more',
    cap: 'Longest support period reached',
    court: 'Court case',
    complaint: 'Complaint',
    audit: 'Audit',
    mistake: 'Slip when entering',
    learnedLater: 'Became known only later',
    wrongCase: 'Does not belong in this case',
    recordedTwice: 'Entered twice',
    neverHappened: 'Did not happen like this',
  },
  cause: {
    client: 'With the client',
    centre: 'With the centre',
    agency: 'With another body',
    noOffer: 'No offer or waiting time',
    healthOrFamily: 'Health or family',
    legalSituation: 'Legal situation',
    goalDidNotFit: 'The goal did not fit',
  },
  channel: { ...channels, walkIn: 'In person', message: 'Message', referral: 'Referral by another body' },
  chosenBy: { client: sides.client, counsellor: sides.counsellor, both: sides.both },
  client: views,
  contactBy: { client: sides.client, centre: sides.centre },
  counsellor: views,
  days: { 14: '14 days', 3: '3 days' },
  dissent: { none: 'Both sides see it alike', noted: 'Different views, both recorded' },
  domain: domainNames,
  domains: domainNames,
  evidence: { selfReport: 'Own report', documentSeen: 'Document seen', certificate: 'Certificate' },
  excuse: {
    none: 'Nothing in particular',
    hospital: 'Hospital',
    childcare: 'Missing childcare',
    fare: 'Missing money for the fare',
    other: 'Other',
  },
  copy: forms,
  form: forms,
  how: { drawn: 'Drawn on the screen', paper: 'On paper', mark: 'With a mark, in the presence of somebody else', ...interpreting },
  instead: {
    noNumber: 'Number or address is missing',
    notReachable: 'Not reachable there',
    clientAsked: 'The client asked for it',
    other: 'Other reason',
  },
  interpreter: {
    needed: 'Needed',
    notNeeded: 'Not needed',
    none: 'No interpreter',
    ...interpreting,
    counsellorSpeaksIt: 'Counsellor speaks the language',
  },
  kind: {
    violence: 'Violence',
    homelessness: 'Threatened homelessness',
    childInDanger: 'Child in danger',
    expiringTitle: 'Expiring residence title',
    work: 'Work',
    course: 'Course',
    care: 'Childcare or long-term care',
    other: 'Other',
  },
  known: { day: 'The day', year: 'Only the year', unknown: 'Nothing yet' },
  lateBecause: {
    client: 'Client unable to come',
    centre: 'Centre unable to hold it',
    illness: 'Illness',
    noInterpreter: 'No interpreter available',
    other: 'Other reason',
  },
  listening: levels,
  months: { 30: '30 months', 34: '34 months' },
  occasion: { regular: 'Regular review', ...occasions },
  occupation: {
    ordinaryWork: 'Work',
    training: 'Training',
    unemployed: 'Without work',
    lookingForTraining: 'Looking for training',
    school: 'School',
    other: 'Other',
  },
  outcome: { continues: 'Goes on', ...goalEnds },
  party: { client: sides.client, counsellor: sides.counsellor, guardian: 'Guardian', centre: sides.centre },
  purpose: { referral: 'Referral', information: 'Information', handover: 'Handover' },
  reachBy: channels,
  reading: levels,
  reason: {
    notRelevantNow: 'Does not apply or is not relevant at present',
    clientDoesNotWish: 'The client does not wish to talk about it',
    noTime: 'No time',
    noInterpreter: 'No interpreter available',
    notPossible: 'Not possible',
    illness: 'Illness',
    birth: 'Birth',
    custody: 'Custody',
    travel: 'Travel',
    course: 'Full-time course',
    crisis: 'Crisis',
    goalsReached: 'Goals reached',
    partlyReached: 'Partly reached, no further need',
    concernClarified: 'Concern settled',
    regularService: 'Goes on with a regular service',
    anotherCentre: 'Goes on with another centre',
    movedAway: 'Moved away',
    leftCountry: 'Left Germany',
    supportPeriodUsed: 'Support period used up',
    clientWish: 'At the client’s wish',
    contactBrokenOff: 'Contact lost',
    consentWithdrawn: 'Consent withdrawn',
    deceased: 'Deceased',
    leftTargetGroup: 'Left the target group',
    createdInError: 'Created by mistake',
  },
  recipient: agencyNames,
  responsible: { client: sides.client, centre: sides.centre, agency: 'Another body' },
  service: { mbe: 'Migration counselling for adults (MBE)', jmd: 'Youth migration service (JMD)' },
  side: sides,
  speaking: levels,
  status: itemStates.measure,
  to: agencyNames,
  use: { once: 'Once', standing: 'Until withdrawn or expired' },
  writing: levels,
};

/** Where the general label would mislead: whoever does not confirm has not turned anything down. */
export const particularOptions: ParticularOptions = {
  'confirmation.answered': { answer: { confirmed, declined: 'Does not wish to confirm' } },
};
