// Who else of a household is named in the head of a case, and when nobody is.
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../src/scenarios/life.ts';
import { on } from '../../../../src/scenarios/life.ts';
import { goettingen } from '../../../../src/scenarios/lives/goettingen.ts';
import { answerWith, json } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn, viewAfter } from '../../views.ts';

const joined: Act = { type: 'household.joined', household: 'h1' };

/** The case after these acts; the server would name somebody whatever it is asked. */
function open(...acts: readonly Act[]) {
  const view = viewAfter(Number.MAX_SAFE_INTEGER, { ...goettingen, steps: [...goettingen.steps, ...on('2026-10-13', ...acts)] });
  const received = answerWith(({ path }) => {
    if (path === '/session') return json(sessionOn(view.today));
    if (path === `/cases/${view.id}/household`) return json({ cases: [{ id: 'other', name: 'Dawit Beispiel' }] });
    return path === `/cases/${view.id}` ? json(view) : undefined;
  });
  visit(`/cases/${view.id}/history`);
  return () => received.filter(({ path }) => path.endsWith('/household')).length;
}

describe('the head of a case', () => {
  test('names the others of the household, each leading to their case', async () => {
    open(joined);
    expect(await screen.findByRole('link', { name: 'Dawit Beispiel' })).toHaveAttribute('href', '/cases/other');
    expect(screen.getByText(/^Im selben Haushalt:/u)).toBeVisible();
  });

  test.each([
    ['without a household', []],
    ['after a separation', [joined, { type: 'household.separated' }]],
    ['while somebody is in danger', [joined, { type: 'risk.noted', risk: 'x1', kind: 'violence' }]],
  ] as [string, Act[]][])('names and asks for nobody %s', async (_when, acts) => {
    const asked = open(...acts);
    await screen.findByRole('heading', { name: 'Verlauf' });
    expect(screen.queryByText(/^Im selben Haushalt:/u)).toBeNull();
    expect(asked()).toBe(0);
  });
});
