// Goals and measures chosen instead of typed: several at once, each with a day that was offered and can be changed.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { plus } from '../../../../machines/day.ts';
import { foresee } from '../../../../src/ui/parts/draft/foresee.ts';
import { goalTemplatesFor, offeredMeasureDay, proposePicks, startPick } from '../../../../src/ui/counselling/wizard/plan/picks.ts';
import { draftedGoals } from '../../../../src/ui/counselling/wizard/plan/pages.ts';
import { visit } from '../../render.tsx';
import { press } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const by = { role: 'counsellor', id: 'c-weber' } as const;
const empty = () => momentIn('goals', (view) => draftedGoals(view).length === 0);

describe('what is picked', () => {
  test('is proposed together, every goal with its measures behind it, and accepted', () => {
    const view = empty();
    const pick = { ...startPick(view), chosenBy: 'client' } as const;
    const { missing, proposals } = proposePicks(view, {
      reachLevelA2: { ...pick, measures: { practiseWeekly: offeredMeasureDay(view, pick.dueOn) } },
      readSimpleLetter: { ...pick, measures: { findFittingCourse: view.today } },
    });
    expect(missing).toEqual([]);
    expect(proposals).toMatchObject([
      { type: 'goal.proposed', goal: 'g1', template: 'reachLevelA2', dueOn: plus(view.today, { months: 6 }), chosenBy: 'client' },
      { type: 'measure.proposed', measure: 'm1', goal: 'g1', template: 'practiseWeekly', dueOn: plus(view.today, { months: 3 }) },
      { type: 'goal.proposed', goal: 'g2', template: 'readSimpleLetter' },
      { type: 'measure.proposed', measure: 'm2', goal: 'g2', template: 'findFittingCourse', responsible: 'centre', dueOn: view.today },
    ]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('asks who chose the goal, once for all of them, and is never assumed', () => {
    const view = empty();
    const { missing, proposals } = proposePicks(view, { reachLevelA2: startPick(view), readSimpleLetter: startPick(view) });
    expect(missing).toEqual([{ of: 'goal.proposed', name: 'chosenBy' }]);
    expect(proposals).toEqual([]);
  });

  test('a measure is offered for no later day than its goal', () => {
    const view = empty();
    const soon = plus(view.today, { months: 1 });
    expect(offeredMeasureDay(view, soon)).toBe(soon);
    expect(offeredMeasureDay(view, plus(view.today, { months: 12 }))).toBe(plus(view.today, { months: 3 }));
  });

  test('what is drafted from a template already is not offered again', () => {
    const view = momentIn('goals', (one) => draftedGoals(one).length > 0);
    const [first = ''] = draftedGoals(view);
    const goal = view.state.context.plan.goals[first];
    if (goal === undefined) throw new Error('a drafted goal that is not there');
    expect(goalTemplatesFor(view, goal.domain).map(({ code }) => code)).not.toContain(goal.template);
  });
});

test('a goal stands beside the need it answers, with both ratings, and its day is in its sentence', async () => {
  const view = empty();
  const server = serveCase(view);
  visit(server.address('goals'));
  const [, ...folds] = await screen.findAllByRole('heading', { level: 4 });
  expect(folds.length).toBeGreaterThan(0);
  const [tick] = screen.getAllByRole('checkbox', { name: /^Ich .* bis zum \d/u });
  if (tick === undefined) throw new Error('no goal is offered');
  await userEvent.click(tick);
  const keep = await screen.findByRole('button', { name: 'Gewählte Ziele festhalten' });
  expect(keep).toHaveAccessibleDescription(/Noch offen:.*Gewählt von/u);
  await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Gewählt von' })).getByRole('radio', { name: 'Klient:in' }));
  const due = screen.getByRole('textbox', { name: 'Ziel bis wann?' });
  await userEvent.clear(due);
  await userEvent.type(due, '32.01.2027');
  expect(keep).toHaveAttribute('aria-disabled', 'true');
  await userEvent.clear(due);
  await userEvent.type(due, '31.01.2027');
  await press('Gewählte Ziele festhalten');
  await waitFor(() => expect(server.sent).toMatchObject([{ type: 'goal.proposed', dueOn: '2027-01-31', chosenBy: 'client' }]));
  expect(server.sent[0]).toMatchObject({ words: { wording: expect.stringContaining('31.01.2027') } });
});
