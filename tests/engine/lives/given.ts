// given(history).on(day).when(proposal): one sentence about the rules, and a tally of which rules were put into sentences.
import { expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import type { Land, Municipality } from '../../../machines/calendar/place.ts';
import type { CaseInput } from '../../../machines/case/context/initial-context.ts';
import type { Rule } from '../../../machines/case/chart/rule.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Refusal, RefusalCode } from '../../../machines/case/context/refusal.ts';
import { requirements } from '../../../machines/case/requirements/requirements.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { begin, configurationOf } from '../../../src/engine/state/take.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { chartOf } from '../../../src/engine/chart/chart-of.ts';
import { decide, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { actorFor } from '../../../src/scenarios/staff.ts';
import type { Move } from './lives.ts';

export const placeIn = (land: Land, municipality?: Municipality): CaseInput => ({
  site: 'wetzlar',
  land,
  ...(municipality && { municipality }),
  standard: '2026.1',
});
const hesse = placeIn('HE');

/** The log a life leaves, with what the calendar said in between. A life that the rules refuse is a fault of the test. */
export function logOf(moves: readonly Move[], input: CaseInput = hesse): { readonly entries: EntryFacts[]; readonly state: CaseState } {
  const entries: EntryFacts[] = [];
  let state = begin(input);
  for (const { on, event, by } of moves) {
    const decision = decide(state, { event, on, by }, on);
    if (decision.refusals.length > 0) throw new Error(`${event.type} on ${on} is refused: ${JSON.stringify(decision.refusals)}`);
    entries.push(...decision.entries);
    state = decision.state;
  }
  return { entries, state };
}

/** The state a life leads to. */
export const live = (moves: readonly Move[], input: CaseInput = hesse): CaseState => logOf(moves, input).state;

type Places = { stage: string; talk: string; presence: string; handover: string; clock: string };

/** The dotted paths of the states a case is in, without the ones around them, e.g. `inForce`, `talking`, `reachable`, `due`. */
export function placesOf({ value }: Pick<CaseState, 'value'>): Places {
  if (typeof value === 'string') return { stage: value, talk: value, presence: value, handover: value, clock: value };
  const { stage, talk, presence, handover, reviewClock } = value['open'] as Record<string, unknown>;
  return { stage: flat(stage), talk: flat(talk), presence: flat(presence), handover: flat(handover), clock: flat(reviewClock) };
}
const flat = (value: unknown): string =>
  typeof value === 'string' ? value : (Object.entries(value as object).map(([key, inner]) => `${key}.${flat(inner)}`)[0] ?? '');

const tried = new Set<string>();

/** Which rule this is a sentence about, and which of its requirements are not met. */
function tally(state: CaseState, type: string): void {
  const step = configurationOf(state).steps.get(type);
  if (step === undefined) return;
  const unmet = step.needs.filter((name) => requirements[name](state.context) !== null);
  for (const name of unmet) tried.add(`${step.rule} ${type} without ${name}`);
  if (unmet.length === 0) tried.add(`${step.rule} ${type}`);
}

export function given(...history: readonly (readonly Move[])[]) {
  const from = (input: CaseInput) => ({
    on: (day: Day) => ({
      when(event: HumanEvent, by: Actor = actorFor(event.type as ProposalType)) {
        const before = live(history.flat(), input);
        tally(settle(before, day).state, event.type);
        const decision = decide(before, { event, on: day, by }, day);
        return {
          ...decision,
          /** It happens, and the case is then in these places. */
          isAllowed(places: Partial<Places> = {}): CaseState {
            expect(decision.refusals).toEqual([]);
            expect(placesOf(decision.state)).toMatchObject(places);
            return decision.state;
          },
          /** It does not happen, for exactly these reasons. */
          isRefused(...codes: readonly RefusalCode[]): readonly Refusal[] {
            expect(decision.refusals.map(({ code }) => code)).toEqual(codes);
            return decision.refusals;
          },
        };
      },
      /** What the calendar has said by the end of the day since the last entry. */
      theCalendarSays: () => settle(live(history.flat(), input), day).entries.map(({ on, event }) => `${on} ${event.type}`),
      theState: () => settle(live(history.flat(), input), day).state,
    }),
  });
  return { ...from(hesse), in: (land: Land, municipality?: Municipality) => from(placeIn(land, municipality)) };
}

/**
 * Closes a file of sentences: every proposal these rules know was allowed once, and refused once for want of each requirement. `never`
 * names what cannot come about, because the calendar has moved the case before anybody could try.
 */
export function noRequirementIsUntried(
  rules: readonly Rule[],
  isMeant: (event: string) => boolean = () => true,
  never: readonly string[] = [],
): void {
  test(`no requirement of ${rules.join(', ')} is without a sentence here`, () => {
    const expected = chartOf('case')
      .transitions.filter(({ rule, event }) => rule !== null && rules.includes(rule) && !event.startsWith('deadline.') && isMeant(event))
      .flatMap(({ rule, event, needs }) => [`${rule} ${event}`, ...needs.map((name) => `${rule} ${event} without ${name}`)]);
    expect(expected.length).toBeGreaterThan(0);
    expect([...new Set(expected)].filter((sentence) => !tried.has(sentence))).toEqual(never);
  });
}
