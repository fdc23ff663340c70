// The names under which drafts are kept, in clear: pages of the wizard and forms of a case, each with what it is about. A closed list, so
// that nobody can write into a name (decision 52).
import { proposalTypes } from '../../../machines/case/events/case-event.ts';
import { givenId } from '../../../machines/case/events/define.ts';
import { ArrivalStage, CourseKind, CourseStage, RecognitionStage } from '../../../machines/case/events/waypoints.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import { chainStepCodes } from '../../../machines/standards/chain.ts';

/** The pages of the wizard by the folder that has them. */
export const wizardPages = {
  intake: ['inquiry', 'begin', 'privacy', 'clarify', 'need', 'filing', 'person', 'advice', 'onward', 'leave'],
  contact: ['contact'],
  transfer: ['handover', 'handedOver', 'takeover'],
  assessment: ['needs', 'risks', 'finalRatings', 'reopen'],
  plan: ['goals', 'goal', 'measures', 'commitments', 'offer', 'abandon'],
  signing: ['read', 'explain', 'sign', 'copy', 'conclude', 'withdraw', 'decline'],
  'in-force': [
    'next',
    'schedule',
    'progress',
    'review',
    'waive',
    'occasion',
    'renegotiate',
    'pause',
    'end',
    'confirm',
    'resume',
    'complete',
    'departure',
    'stay',
  ],
  review: ['assess', 'rerate', 'balance', 'dissent', 'interval', 'hold', 'adjourn'],
  completion: ['referrals', 'deletion', 'aftercare', 'close'],
  closed: ['summary', 'followup', 'correct', 'return', 'keep', 'erase', 'erased'],
} as const;

/** Forms beside the wizard. */
const forms = `person-safe-way person-address-lock person-birth-date person-name person-contact person-languages referral referral-new
referral-answer referral-consent referral-withdraw clear void approve-voiding approve-erasure`.split(/\s+/u);

const names: readonly string[] = [...Object.values(wizardPages).flat(), ...forms, ...proposalTypes.map((type) => `act-${type}`)];

const codes: ReadonlySet<string> = new Set([
  'new',
  ...[domainCodes, chainStepCodes, ArrivalStage.options, CourseKind.options, CourseStage.options, RecognitionStage.options].flat(),
]);

/** What a page is about: a code, an id, the number of an entry. */
const isAbout = (item: string): boolean => codes.has(item) || givenId.test(item) || /^[1-9]\d{0,3}$/.test(item);

/** `isKnown`: the ids of a case, which in an old one may look otherwise. */
export const isDraftPage = (page: string, isKnown: (item: string) => boolean = () => false): boolean =>
  names.some((name) => {
    if (page === name) return true;
    const item = page.startsWith(`${name}-`) ? page.slice(name.length + 1) : null;
    return item !== null && (isAbout(item) || isKnown(item));
  });
