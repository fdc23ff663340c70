// Suggestions: total over everything people may propose, and fitting wherever something can fit.
import { expect, test } from 'vitest';
import { Proposal, proposalTypes } from '../../machines/case/events/case-event.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { begin } from '../../src/engine/state/take.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { replaySteps } from '../../src/engine/log/replay.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { split } from '../../src/record/words/words.ts';
import { randomFrom } from '../../src/scenarios/random.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import { actorFor } from '../../src/scenarios/staff.ts';
import { suggest } from '../../src/scenarios/suggest.ts';

type Stop = { readonly state: CaseState; readonly on: string };

/** Every fifth moment of some simulated cases. */
const stops: Stop[] = [...simulate({ cases: 60, seed: 11 })].flatMap(({ header, entries }) => {
  const { site, land, municipality, standard } = header;
  const frames = [...replaySteps({ input: { site, land, municipality, standard }, entries })];
  return frames.filter((_, index) => index % 5 === 0).map(({ entry, state }) => ({ state: settle(state, entry.on).state, on: entry.on }));
});

test('every kind of proposal has a well-formed suggestion, in an empty case and in the middle of any other', () => {
  const random = randomFrom(3);
  const empty: Stop = { state: begin({ site: 'wetzlar', land: 'HE', standard: '2026.1' }), on: '2026-08-31' };
  const some = stops.filter((_, index) => index % 20 === 0);
  for (const { state, on } of [empty, ...some])
    for (const type of proposalTypes) expect(Proposal.safeParse(suggest(state, type, random, on)).error?.issues ?? []).toEqual([]);
});

/** Why a suggestion may be refused: the case has no such item, none that can go on, or it is all done already. */
const nothingToBeAbout = new Set([
  'unknownItem',
  'consentMissing',
  'conferenceNotConsented',
  'itemPastThat',
  'reviewAlreadyPlanned',
  'alreadySigned',
  'alreadyLifted',
  'nothingToClear',
  'notThisVersion',
  // Nothing in words is kept of somebody who refused a file.
  'noFileKept',
  // Goals and measures whose day has passed are given another day first.
  'datesBeforeOffer',
  'householdUnsafe',
  // While somebody is in danger and no way is safe nobody is called at all.
  'notTheSafeWay',
  // The only talk that is planned lies ahead.
  'notYet',
  // The offers of all goals the client chose have run out.
  'noGoalOfClient',
]);

test('a suggestion for an open offer is refused only where the case has nothing it could be about', () => {
  const random = randomFrom(5);
  const odd = new Set<string>();
  for (const { state, on } of stops)
    for (const { type, refusals: shut } of explain(state)) {
      if (shut.length > 0) continue;
      const { event } = split(suggest(state, type, random, on));
      const { refusals } = decide(state, { event: event as HumanEvent, on, by: actorFor(type) }, on);
      for (const { code } of refusals) if (!nothingToBeAbout.has(code)) odd.add(`${type}: ${code}`);
    }
  expect([...odd]).toEqual([]);
});
