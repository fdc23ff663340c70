// What the final balance, closing, returning and erasing change.
import type { Day } from '../../day.ts';
import { nextItemState } from '../../item-life.ts';
import type { CaseContext } from '../context/context.ts';
import { beginEpisode, noBalance } from '../context/initial-context.ts';
import { isClockCounting } from '../context/read.ts';
import type { ClosingReason } from '../events/codes.ts';
import type { ending } from '../events/ending.ts';
import { dropDraft } from './plan.ts';
import { patch, changesNothing, type Changes, type TypeOf } from './change.ts';

/** What waits for signatures is taken back, what is in force ends with the case; no goal changes its outcome by closing. */
const endVersions = (versions: CaseContext['agreement']['versions']): CaseContext['agreement']['versions'] =>
  versions.map((version) => ({
    ...version,
    state:
      nextItemState('version', version.state, 'endedWithCase') ?? nextItemState('version', version.state, 'withdrawn') ?? version.state,
  }));

/**
 * Closes on the day `on` with exactly one main reason (2-standard, Closing reasons). Nothing runs on: no clock, no pause, no open
 * review; approvals given before are void, so that nobody is returned or erased on an old one.
 */
export function closeCase(open: CaseContext, on: Day, reason: ClosingReason): CaseContext {
  const context = dropDraft(open);
  return {
    ...context,
    file: { ...context.file, approvals: {}, approvedVoiding: null },
    agreement: { ...context.agreement, versions: endVersions(context.agreement.versions) },
    clock: { ...context.clock, open: null, overdue: null, owed: null },
    presence: { ...context.presence, pause: null, away: null, handover: null },
    ending: { ...context.ending, closedOn: on, reason },
  };
}

/** Nobody is contacted any more. A case that was closed before keeps its day and its one reason. */
const leaveAlone = (context: CaseContext, on: Day, reason: ClosingReason): CaseContext =>
  patch(context.ending.closedOn === null ? closeCase(context, on, reason) : context, 'ending', { aftercare: 'none' });

/**
 * A new episode begins empty; safety never ends by that: a risk that is not over, the way agreed as safe, a parted household, an address
 * lock and a legal hold go along (T21).
 */
function returnTo(context: CaseContext): CaseContext {
  const { client, assessment, ending, marks } = context;
  const { safeWay, partedFrom, addressLockedUntil, birthDateKnown, language, understands } = client;
  const risks = Object.fromEntries(Object.entries(assessment.risks).filter(([, { lifted }]) => !lifted));
  const begun = beginEpisode(context.file, context.file.episode + 1);
  return {
    ...begun,
    client: { ...begun.client, safeWay, partedFrom, addressLockedUntil, birthDateKnown, language, understands },
    assessment: { ...begun.assessment, risks },
    ending: { ...begun.ending, held: ending.held },
    marks,
  };
}

export const endingChanges: Changes<TypeOf<typeof ending>> = {
  'completion.begun': (context, { on, because }) => patch(context, 'ending', { completionSince: on, because }),
  // Whoever thinks better of it goes on as before (decision 9); ratings of the end are none then.
  'completion.abandoned': (context, { on }) => {
    const resumed = patch(patch(context, 'assessment', { final: {} }), 'ending', noBalance);
    return isClockCounting(resumed) ? resumed : patch(resumed, 'clock', { firstReviewFrom: on });
  },
  'referrals.named': (context) => patch(context, 'ending', { referralsNamed: true }),
  'deletion.explained': (context) => patch(context, 'ending', { deletionExplained: true }),
  // Once only (T20): a second consent starts no second contact.
  'aftercare.consented': (context) =>
    context.ending.aftercare === 'none' ? patch(context, 'ending', { aftercare: 'consented' }) : context,
  'aftercare.withdrawn': (context) => patch(context, 'ending', { aftercare: 'none' }),
  'aftercare.contacted': (context) => patch(context, 'ending', { aftercare: 'done' }),
  // A new episode with a new consent and a new baseline; the old outcome stays in the log (T21).
  'case.returned': returnTo,
  'hold.placed': (context) => patch(context, 'ending', { held: true }),
  'hold.lifted': (context) => patch(context, 'ending', { held: false }),
  // The words go with their key; the state `erased` is all the chart keeps (T22).
  'case.erased': changesNothing,
  // A death that is learned of late took effect on its day: the case counts as closed since then.
  'client.died': (context, { on, diedOn }) => leaveAlone(context, diedOn ?? on, 'deceased'),
  // Without consent there is no ground to keep the file, so retention does not have to run its course (T24).
  // With the ground to keep the file goes that for any other use of it.
  'processing.withdrawn': (context, { on }) =>
    patch(patch(leaveAlone(context, on, 'consentWithdrawn'), 'ending', { retentionOver: true }), 'waypoints', {
      evaluationConsentedOn: null,
    }),
};
