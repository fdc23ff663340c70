// What was recorded makes other entries irregular: it is said where it was recorded and in the head of the case, with the way to it.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json, nothing } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn, viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';
import { attempted, closedLate, missed, remindedInDanger, short } from './lives.ts';

const all = Number.MAX_SAFE_INTEGER;
const before = viewAfter(attempted, closedLate);
const after = viewAfter(all, closedLate);

/** Records something that asks nothing; the server answers with that view. */
async function record(start: CaseView, end: CaseView) {
  answerWith(({ path, method }) => {
    if (path === '/session') return json(sessionOn(start.today));
    if (path.includes('/drafts/')) return nothing();
    return json(method === 'POST' ? end : start);
  });
  visit(`/cases/${start.id}/steps?act=processing.withdrawn`);
  await userEvent.click(await screen.findByRole('button', { name: 'Eintragen' }));
  const title = await screen.findByText(/^Eingetragen:/u);
  return within(title.closest<HTMLElement>('[role="status"]') ?? title);
}

describe('where something was recorded', () => {
  test('it is said that other entries do not fit any more, with the way to the first of them', async () => {
    const said = await record(before, after);
    expect(await said.findByText(/^2 andere Einträge passen nun nicht mehr dazu\./u)).toBeVisible();
    expect(said.getByRole('link', { name: 'Zum Verlauf' })).toHaveAttribute('href', `/cases/${after.id}/history?clear=${missed}`);
  });

  test('nothing is said of what was marked before', async () => {
    const said = await record(
      { ...before, state: { ...before.state, context: { ...before.state.context, marks: after.state.context.marks } } },
      after,
    );
    expect(said.queryByRole('link')).toBeNull();
  });
});

describe('the head of the case', () => {
  test('says what this person can clear, and leads to it', async () => {
    visit(`${serveCase(after).address()}/history`);
    const link = await screen.findByRole('link', { name: '1 Unstimmigkeit klären' });
    expect(link).toHaveAttribute('href', `/cases/${after.id}/history?clear=${missed}`);
  });

  test('says to everybody else that something is open', async () => {
    const view = viewAfter(all, remindedInDanger);
    visit(`${serveCase(view).address()}/history`);
    expect(await screen.findByRole('link', { name: '1 Unstimmigkeit offen' })).toHaveAttribute('href', `/cases/${view.id}/history`);
  });

  test('says nothing where nothing is open', async () => {
    visit(`${serveCase(viewAfter(all, short)).address()}/history`);
    await screen.findByRole('heading', { level: 2, name: 'Verlauf' });
    expect(screen.queryByText(/Unstimmigkeit/u)).toBeNull();
  });
});
