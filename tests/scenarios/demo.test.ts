// The demonstration: a case in every state, believable on whatever day it is shown.
import { describe, expect, test } from 'vitest';
import { plus } from '../../machines/day.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { triageOf } from '../../src/engine/outlook/triage.ts';
import { triageGroups } from '../../src/engine/outlook/triage-groups.ts';
import { birthDateOf } from '../../src/record/words/birth-date.ts';
import { dossierOf } from '../../src/record/words/dossier.ts';
import { leavesOf } from '../../src/engine/state/state-path.ts';
import { inputOf } from '../../src/cli/recordings.ts';
import { birthdayOf } from '../../machines/case/deadlines/birthdays.ts';
import { hasViolenceFlag } from '../../machines/case/context/read.ts';
import { reviewDue } from '../../machines/case/deadlines/review-due.ts';
import type { Played } from '../../src/scenarios/record-of.ts';
import { demoCases } from '../../src/scenarios/demo.ts';

/** Easter, Christmas and whatever else a year has, of which Easter Sunday is the hardest. */
const days = ['2026-04-05', '2026-12-27', ...Array.from({ length: 24 }, (_, index) => plus('2026-01-03', { days: index * 23 }))];

/** The same cases are asked about several times; making them up takes longest. */
const told = new Map<string, readonly Played[]>();
function casesOn(today: string): readonly Played[] {
  const cases = told.get(today) ?? demoCases(today);
  told.set(today, cases);
  return cases;
}

/** As a person sees them on that day: the calendar has spoken, birthdays included. */
const settled = (today: string): (Played & { birthDate: string | null })[] =>
  casesOn(today).map((played) => {
    const birthDate = birthDateOf(dossierOf(played.entries, played.words));
    return { ...played, state: settle(played.state, today, birthDate).state, birthDate };
  });

const shownOn = (today: string): Set<string> => new Set(casesOn(today).flatMap(({ state }) => leavesOf(settle(state, today).state.value)));

const everywhere = [
  'closed',
  'erased',
  'open.stage.intake.inquiry',
  'open.stage.intake.clarification',
  'open.stage.briefAdvice',
  'open.stage.needsAssessment',
  'open.stage.goals',
  'open.stage.signature',
  'open.stage.inForce',
  'open.stage.withoutAgreement',
  'open.stage.renegotiation.drafting',
  'open.stage.renegotiation.signing',
  'open.stage.completion',
  'open.talk.noTalk',
  'open.talk.talking',
  'open.presence.reachable',
  'open.presence.paused',
  'open.presence.outOfContact.attemptedOnce',
  'open.presence.outOfContact.attemptedTwice',
  'open.presence.outOfContact.written',
  'open.handover.offered',
  'open.reviewClock.off',
  'open.reviewClock.scheduled',
  'open.reviewClock.windowOpen',
  'open.reviewClock.overdue',
  'open.reviewClock.escalated',
  'open.reviewClock.suspended',
];

describe.each(days)('on %s', (today) => {
  test('there is a case in every stage, presence and place of the review clock', () => {
    const shown = shownOn(today);
    expect(everywhere.filter((leaf) => !shown.has(leaf))).toEqual([]);
  });

  test('every group of the caseload has somebody in it', () => {
    const shown = new Set(settled(today).map(({ state }) => triageOf(state, today).group));
    expect(triageGroups.filter((group) => !shown.has(group))).toEqual([]);
  });

  test('nobody is missing for whom a screen was made', () => {
    const cases = settled(today);
    const contexts = cases.map(({ state }) => state.context);
    const letters = contexts.flatMap(({ network }) => Object.values(network.referrals).map(({ prepared }) => prepared?.for ?? today));
    const birthdays = cases.flatMap(({ birthDate, state }) =>
      state.context.client.ageBand === 'minor' && birthDate !== null ? [birthdayOf(birthDate, 18)] : [],
    );
    const household = cases.filter(({ state }) => state.context.client.household === 'h1');
    expect({
      letterAhead: letters.some((day) => day > today && day <= plus(today, { days: 10 })),
      ofAgeSoon: birthdays.some((day) => day > today && day <= plus(today, { days: 28 })),
      household: household.map(({ header }) => header.site),
      inDanger: contexts.filter(hasViolenceFlag).length,
      parental: contexts.filter(({ presence }) => presence.pause?.reason === 'birth').length,
      offered: contexts.filter(({ presence }) => presence.handover !== null).length,
      aYearApart: contexts.filter((context) => reviewDue(context)?.rule === 'R4').length,
      missedOnly: contexts.filter(({ presence }) => presence.missedOn !== null && presence.away === null).length,
    }).toEqual({
      letterAhead: true,
      ofAgeSoon: true,
      household: ['wiesbaden', 'wiesbaden'],
      inDanger: 1,
      parental: 1,
      offered: 1,
      aYearApart: 1,
      missedOnly: 1,
    });
    const all = cases.flatMap(({ entries }) => entries);
    expect(all.some(({ on, at, by }) => by.role !== 'calendar' && at.slice(0, 10) > on)).toBe(true);
    expect(all.some(({ event }) => event.type === 'fact.corrected' && event.day !== undefined)).toBe(true);
  });

  test('nothing has happened later than today, and everything follows the standard', () => {
    for (const { header, entries } of casesOn(today)) {
      expect((entries.at(-1)?.on ?? today) <= today).toBe(true);
      expect(conform({ input: inputOf(header), entries }).deviation).toBeNull();
    }
  });
});

test('an erased case has no words left, every other one has', () => {
  for (const { state, words } of demoCases('2026-11-21')) expect(Object.keys(words).length === 0).toBe(state.value === 'erased');
});

test('half of the cases are at the site that shows the demonstration', () => {
  const all = demoCases('2026-11-21', { site: 'hamm' });
  expect(all.filter(({ header }) => header.site === 'hamm').length).toBeGreaterThanOrEqual(all.length / 2);
});
