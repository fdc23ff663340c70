// What can be wrong with a recording, a store or the way a case went, in English.
import { lookOrNull } from '../look.ts';
import type { DamageSentences, DeviationSentences, EffectSentences, FaultSentences, Wording, VerdictNames } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { day } from './say.ts';

const place = ({ path }: { path?: string }): string => (path === undefined || path === '' ? '' : ` (${path})`);

export const faults: FaultSentences = {
  notUtf8: 'The line is not written in UTF-8.',
  lineTooLong: 'The line is longer than any entry can be.',
  notJson: 'The line is not a JSON object.',
  truncated: 'The last line is incomplete. The file may have been cut off.',
  empty: 'The file is empty.',
  noHeader: 'The header of the case is missing before its entries.',
  unknownField: (fault) => `The line holds an unknown field${place(fault)}.`,
  malformed: (fault) => `The line does not have the expected form${place(fault)}.`,
  foreignStandard: 'The recording follows a standard that is not known here.',
  changedStandard: 'The content of the named standard is not the one known here.',
  brokenSequence: 'The numbers of the entries have a gap or are out of order.',
  missingLink: 'The entry lacks the link to the one before it.',
  brokenChain: 'The entry does not fit what stands before it. Something was changed, removed or put in.',
  notCanonical: 'The line is written differently from how it was recorded, but its hash fits. Mail programs and editors do that.',
};

export const faultPlace: Wording['faultPlace'] = ({ file, line }) => `${file}, line ${line}`;

/** What `verify` and the server find in a store. Erasure destroys a key on purpose: then missing words are no damage. */
export const damages: DamageSentences = {
  unreadable: 'The entries cannot be read.',
  brokenChain: 'The chain of entries is broken.',
  headMismatch: 'The entries do not end where they have to end.',
  missing: 'The ledger knows the case, but it is not there.',
  unknown: 'This case was never recorded here.',
  older: 'The case ends earlier than it has ended already.',
  otherInLedger: 'The entries do not end where the ledger says.',
  keyMissing: 'The key of the case is missing although it was never destroyed.',
  keyDestroyed: 'The key of the case was destroyed although the case was never erased.',
  sealBroken: 'Sealed texts do not fit their entry.',
  wordsMissing: 'Sealed texts are missing although their key was never destroyed.',
  draftBroken: 'A draft cannot be opened.',
  rowDiffers: 'The list says something else than the entries.',
  messageDiffers: 'A message that waits says something else than the entries.',
};

/** A recording of somebody else may hold any type: an unknown one is named as such and never printed. */
const nameOf = (type: string): string => lookOrNull({ ...events, ...deadlines }, type) ?? 'Unknown entry';

export const deviations: DeviationSentences = {
  refused: ({ seq, event }, refusals) => `Entry ${seq}, “${nameOf(event)}”, leaves the standard: ${refusals}`,
  deadlineMissing: ({ seq, expected, due }) => `Missing before entry ${seq}, due on ${day(due)}: “${nameOf(expected)}”.`,
  deadlineUntimely: ({ seq, event }) => `Entry ${seq}, “${nameOf(event)}”, does not stand on the day it fell on.`,
  wrongActor: ({ seq, event }) =>
    event.startsWith('deadline.')
      ? `Entry ${seq}, “${nameOf(event)}”, can only come from the calendar.`
      : `Entry ${seq}, “${nameOf(event)}”, cannot come from the calendar.`,
};

/** QA counts by these. */
export const verdicts: VerdictNames = {
  fits: 'follows the standard',
  knownLater: 'irregular only by what became known later',
  refused: 'a step that was not possible',
  reviewMissed: 'review missing or late',
  calendarDiffers: 'another deadline missing or not due',
  foreignEvent: 'an entry the standard does not know',
  foreignStandard: 'another standard',
  changedOnTheWay: 'written differently on the way, content unchanged',
  brokenChain: 'changed after it was recorded',
  unreadable: 'cannot be read',
};

/** What the outside is asked to do, as the drawing of the chart names it. The engine returns it and never does it (decision 1). */
export const effects: EffectSentences = {
  remind: 'A reminder of the review is given.',
  tellTeamLead: 'The team lead is told.',
  stopMessages: 'All automatic messages stop at once.',
  eraseWords: 'The personal details are erased.',
  forgetWords: 'The texts concerned are erased at once.',
  writeToClient: 'The client gets a letter in their own language.',
};
