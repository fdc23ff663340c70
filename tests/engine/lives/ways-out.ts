// Walks out of a refusal on one and the same day: act by act, as the remedies say, until the reason is gone.
import type { Actor } from '../../../machines/actor.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { decide, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { explain, type Offer } from '../../../src/engine/state/explain.ts';
import { split } from '../../../src/record/words/words.ts';
import { between, pick, type Random } from '../../../src/scenarios/random.ts';
import { actorFor, counsellor, dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import { remediesOf } from './remedies.ts';

/** The first act that is open today on the way to an offer, for one of the reasons against it: now this remedy, now another. */
function firstStep(
  refusal: Refusal,
  offers: readonly Offer[],
  random: Random,
  seen: readonly string[],
): readonly [ProposalType, Refusal] | null {
  const remedies = remediesOf(refusal);
  const turn = between(random, 0, remedies.length);
  for (const remedy of [...remedies.slice(turn), ...remedies.slice(0, turn)]) {
    const offer = offers.find(({ type }) => type === remedy);
    if (offer === undefined || seen.includes(offer.type)) continue;
    if (offer.refusals.length === 0) return [offer.type, refusal];
    const steps = offer.refusals.map((reason) => firstStep(reason, offers, random, [...seen, offer.type]));
    const step = steps.every((one) => one !== null) ? steps[0] : undefined;
    if (step !== undefined) return step;
  }
  return null;
}

/** The act itself: a second person approves what is asked for, everything else is what fits. */
function actOf(state: CaseState, type: ProposalType, against: Refusal, random: Random, on: Day): HumanEvent {
  if (type === 'approval.given' && against.code === 'secondPersonMissing') return { type, act: against.act };
  return split(suggest(state, type, random, on)).event as HumanEvent;
}

/** Who can be asked today: one of two people, and for what only one role may do, that one. */
const peopleFor = (type: ProposalType): Actor[] => [
  ...new Set([actorFor(type), ...(actorFor(type) === dataProtection ? [] : [counsellor, teamLead])]),
];

/** More acts than this in one sitting are no way out. */
const actsAtMost = 200;

/** The acts by which the reason disappears today, or null when it does not. Without an act of its own, `onward` is no walk. */
export function walkOut(from: CaseState, type: ProposalType, code: Refusal['code'], on: Day, random: Random): readonly string[] | null {
  let state = from;
  let against: Refusal | null = null;
  const acts: string[] = [];
  while (acts.length < actsAtMost) {
    const offers = explain(state);
    const reason = offers.find((offer) => offer.type === type)?.refusals.find((refusal) => refusal.code === code);
    if (reason === undefined) return acts;
    const step = firstStep(against ?? reason, offers, random, [type]);
    if (step === null) return null;
    const event = actOf(state, step[0], step[1], random, on);
    acts.push(event.type);
    // One of two people: whoever approved is not the one who acts.
    const decided = decide(state, { event, on, by: pick(random, peopleFor(event.type)) }, on);
    state = decided.state;
    // What speaks against the content of an act shows a way as well.
    against = decided.refusals.find((refusal) => remediesOf(refusal).length > 0) ?? null;
  }
  return null;
}

/** Whether anything but going on elsewhere helps against the reason. */
export const hasRemedy = (refusal: Refusal): boolean => remediesOf(refusal).some((remedy) => remedy !== 'onward');
