// What signing changes: an agreement comes into force on the day of its last signature, or it does not.
import { later, type Day } from '../../day.ts';
import { stepItem, nextItemState } from '../../item-life.ts';
import type { CaseContext, Goal, Version } from '../context/context.ts';
import { nothingCounted } from '../context/initial-context.ts';
import type { signature } from '../events/signature.ts';
import { signatories, versionInForce, versionOnOffer } from '../context/read.ts';
import { DomainCode } from '../../standards/domain-code.ts';
import { existing, meet, patch, type Changes, type TypeOf } from './change.ts';

/** Changes the one version for which `picked` is the current one. */
export const withVersion = (context: CaseContext, picked: Version | null, change: Partial<Version>): CaseContext =>
  patch(context, 'agreement', {
    versions: context.agreement.versions.map((version) => (version === picked ? { ...version, ...change } : version)),
  });

/** Takes the version on offer back, if there is one; signatures on it are void. */
export function retract(context: CaseContext, step: 'withdrawn' | 'lapsed'): CaseContext {
  const offer = versionOnOffer(context);
  return offer === null ? context : withVersion(context, offer, { state: stepItem('version', offer.state, step) });
}

/** Ends the version in force, if there is one. `step` is one its small chart knows: superseded, expired or one of the three ends. */
export function endInForce(context: CaseContext, step: string): CaseContext {
  const version = versionInForce(context);
  return version === null ? context : withVersion(context, version, { state: stepItem('version', version.state, step) });
}

const agreeOn = (goals: CaseContext['plan']['goals'], included: readonly string[]): CaseContext['plan']['goals'] =>
  Object.fromEntries(
    Object.entries(goals).map(([id, goal]): [string, Goal] => {
      const next = included.includes(id) ? nextItemState('goal', goal.state, 'agreed') : null;
      // Whatever put it off before, it is agreed on again.
      return [id, next === null ? goal : { ...goal, state: next, cause: null }];
    }),
  );

const isFirst = ({ versions }: CaseContext['agreement']): boolean => versions.every(({ inForceOn }) => inForceOn === null);

/** A first agreement has its own clock, unless a review of the working plan is overdue: that one is held or waived, never signed away. */
const beginsClock = ({ agreement, clock }: CaseContext): boolean => isFirst(agreement) && clock.overdue === null;

/** The anchor of R1. Renegotiating keeps the older one while no review has been held; a first agreement replaces that of the working plan. */
function firstReviewFrom(context: CaseContext, inForceOn: Day): Day | null {
  const { clock } = context;
  if (beginsClock(context)) return inForceOn;
  return clock.firstReviewFrom ?? (clock.lastHeldOn === null ? inForceOn : null);
}

/** In force on the day of the last signature, which may lie before this entry (T5); the old version ends in the same step (T11). */
function conclude(context: CaseContext): CaseContext {
  const offer = existing(versionOnOffer(context) ?? undefined, 'version');
  const inForceOn = Object.values(offer.signatures).reduce(later);
  const concluded = { state: stepItem('version', offer.state, 'concluded'), inForceOn };
  const signed = withVersion(endInForce(context, 'superseded'), offer, concluded);
  const planned = patch(signed, 'plan', { goals: agreeOn(context.plan.goals, offer.goals) });
  const counted = patch(planned, 'clock', {
    firstReviewFrom: firstReviewFrom(context, inForceOn),
    // The working plan's clock ends with the first agreement; what was learned meanwhile is still owed, each occasion by itself (R6).
    ...(beginsClock(context) && nothingCounted),
  });
  return patch(patch(counted, 'agreement', { renegotiationSince: null, standing: null }), 'plan', { draftingSince: null });
}

/** The old version stands, whether the new one came too late or was given up: a review is owed within 28 days (T11). */
export const forceReview = (context: CaseContext, on: Day): CaseContext =>
  patch(context, 'clock', { owed: context.clock.owed ?? { since: on, because: 'renegotiation' } });

/**
 * Whoever signed as a minor, or under a guardian, without the guardian has not agreed to anything: when the guardian's part ends, they
 * sign anew, and the version does not come into force by a birthday (T5).
 */
export function voidUnguarded(context: CaseContext): CaseContext {
  const offer = versionOnOffer(context);
  if (offer === null || !signatories(context).includes('guardian') || offer.signatures.guardian !== undefined) return context;
  const { client: _void, ...signatures } = offer.signatures;
  return withVersion(context, offer, { signatures });
}

/** The last complete rating before the first signature is what everything later is compared with (T3). */
function freezeBaseline(context: CaseContext, offer: Version): CaseContext {
  const isBefore = isFirst(context.agreement) && Object.keys(offer.signatures).length === 0;
  const { standings } = context.assessment;
  const isComplete = DomainCode.options.every((domain) => standings[domain] !== undefined);
  return isBefore && isComplete ? patch(context, 'assessment', { baseline: standings }) : context;
}

const confirm = (context: CaseContext, number: number, confirmation: Version['confirmation']): CaseContext =>
  withVersion(context, context.agreement.versions.find((version) => version.number === number) ?? null, { confirmation });

export const signatureChanges: Changes<TypeOf<typeof signature>> = {
  'version.explained': (context, { language, interpreter }) =>
    withVersion(context, versionOnOffer(context), { explained: { language, interpreter } }),
  'version.signed': (context, { on, party }) => {
    const offer = existing(versionOnOffer(context) ?? undefined, 'version');
    const state = nextItemState('version', offer.state, 'signed') ?? offer.state;
    const signed = withVersion(freezeBaseline(context, offer), offer, { state, signatures: { ...offer.signatures, [party]: on } });
    return meet(signed, on);
  },
  'copy.handedOver': (context) => {
    const { open } = context.clock;
    // Of the talk first; once that has its copy, of what is signed or balanced beside it.
    if (open?.copyHandedOver === false) return patch(context, 'clock', { open: { ...open, copyHandedOver: true } });
    if (context.ending.completionSince !== null) return patch(context, 'ending', { copyHandedOver: true });
    return withVersion(context, versionOnOffer(context), { copyHandedOver: true });
  },
  'agreement.concluded': conclude,
  'version.withdrawn': (context) => retract(context, 'withdrawn'),
  // No mark is left but the state itself: who does not sign is counselled on, with the anchors the clock had.
  'signature.declined': (context, { on }) => {
    const { firstReviewFrom: anchor, lastHeldOn } = context.clock;
    const declined = patch(retract(context, 'withdrawn'), 'plan', { draftingSince: null });
    return patch(declined, 'clock', { firstReviewFrom: anchor ?? (lastHeldOn === null ? on : null) });
  },
  'confirmation.offered': (context, { version }) => confirm(context, version, 'offered'),
  'confirmation.answered': (context, { version, answer }) => confirm(context, version, answer),
  'agreement.ended': (context, { side }) => endInForce(context, side === 'both' ? 'endedByAgreement' : 'endedByClient'),
};
