// The programme in counts: every case, offer and action once, at its site and in all.
import { describe, expect, test } from 'vitest';
import { centres, centresOf } from '../../../machines/centres.ts';
import { sites } from '../../../machines/sites.ts';
import { programmeStages } from '../../../src/contract/figures.ts';
import type { Action } from '../../../src/network/directory/action.ts';
import { dueUntil, programmeOf } from '../../../src/server/figures/programme.ts';
import { offer } from '../../network/offers.ts';

const today = '2026-08-31';
const tally = (site: string, stage: string, cases: number) => ({
  site,
  stage: stage as (typeof programmeStages)[number],
  cases,
  agreements: cases * 10,
  reviewsDue: cases * 100,
  overdue: cases * 1000,
  escalated: cases * 10_000,
});
const action = (region: string, status: Action['status']) => ({ region, status }) as Action;
const ofSite = ({ sites: all }: ReturnType<typeof programmeOf>, code: string) => all.find(({ site }) => site === code)?.counts;

describe('cases', () => {
  const tallies = programmeStages.flatMap((stage, index) => [tally('wetzlar', stage, index + 1), tally('essen', stage, 1)]);
  const counted = programmeOf(tallies, { offers: [], actions: [] }, today);

  test('are counted by stage, and what is to be done with them over all stages', () => {
    const stages = Object.fromEntries(programmeStages.map((stage, index) => [stage, index + 1]));
    const sum = (programmeStages.length * (programmeStages.length + 1)) / 2;
    const nothing = { toVerify: 0, actionsOpen: 0, actionsDone: 0 };
    const sums = { agreements: sum * 10, reviewsDue: sum * 100, overdue: sum * 1000, escalated: sum * 10_000 };
    expect(ofSite(counted, 'wetzlar')).toEqual({ centres: centresOf('wetzlar').length, cases: stages, ...sums, ...nothing });
    expect(Object.values(counted.all.cases)).toEqual(programmeStages.map((_, index) => index + 2));
    expect(counted.all.agreements).toBe((sum + programmeStages.length) * 10);
  });

  test('are nowhere where there are none, and every site is told with its centres', () => {
    expect(Object.values(ofSite(counted, 'hannover')?.cases ?? { none: 1 }).every((count) => count === 0)).toBe(true);
    expect(counted.sites.map(({ site }) => site)).toEqual(sites.map(({ code }) => code));
    expect(counted.sites.reduce((sum, { counts }) => sum + counts.centres, 0)).toBe(centres.length);
    expect([counted.today, counted.all.centres]).toEqual([today, centres.length]);
  });
});

test('offers that somebody has to look at again, and actions that are open or done, are counted where they are', () => {
  const offers = [
    offer({ region: 'wiesbaden' }),
    offer({ region: 'wiesbaden', verified: null }),
    offer({ region: 'wetzlar', verified: null }),
    offer({ region: 'wiesbaden', verified: null, isClosedForNow: true }),
  ];
  const statuses = ['planned', 'running', 'done', 'dropped', 'done', 'done'] as Action['status'][];
  const actions = [...statuses.map((status) => action('wiesbaden', status)), action('wetzlar', 'dropped')];
  const counted = programmeOf([], { offers, actions }, today);
  const of = (counts: typeof counted.all | undefined) => [counts?.toVerify, counts?.actionsOpen, counts?.actionsDone];
  expect([of(counted.all), of(ofSite(counted, 'wiesbaden')), of(ofSite(counted, 'wetzlar'))]).toEqual([
    [2, 2, 3],
    [1, 2, 3],
    [1, 0, 0],
  ]);
});

test('a review is due soon in four weeks', () => {
  expect(dueUntil(today)).toBe('2026-09-28');
});
