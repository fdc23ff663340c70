// The planned day of a review once it no longer fits, and days that cannot be.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { goettingen } from '../../../../src/scenarios/lives/goettingen.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { answer, on, press, typeDay } from './by-hand.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

/** The case with its review planned for that day. */
function planned(view: CaseView, day: string): CaseView {
  const { context } = view.state;
  const reviews = { r1: { for: day, state: 'planned' } } as const;
  return { ...view, state: { ...view.state, context: { ...context, clock: { ...context.clock, reviews } } } };
}
describe('a date that has become too late', () => {
  test('is said at once after the occasion, with the rule, and is to be brought forward', async () => {
    const server = serveCase(on(essen, '2026-07-01'));
    visit(server.address('schedule'));
    expect(await screen.findByRole('link', { name: /^Überprüfung planen \(erledigt\)/u })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: /^Anlass festhalten/u }));
    await answer('Was ist geschehen?', 'Umzug');
    await typeDay('Wann war es?', '30062026');
    await press('Anlass festhalten');
    expect(await screen.findByText('Der Termin liegt nach dem spätesten Tag, dem 29.07.2026: bitte vorziehen.')).toBeVisible();
    expect(screen.getByText(/^Spätestens am 29\.07\.2026, weil .*\(R6\)\.$/u)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Überprüfung planen \(offen\)/u })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Termin vorziehen' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: /^Wie es weitergeht/u }));
    expect(await screen.findByText('Der Termin liegt nach dem spätesten Tag, dem 29.07.2026: bitte vorziehen.')).toBeVisible();
  });
});

test('what happened before the case began is refused at once, with the day', async () => {
  const server = serveCase(on(essen, '2026-07-01'));
  visit(server.address('occasion'));
  await typeDay('Wann war es?', '01012019');
  expect(await screen.findByText(/^Der Tag liegt vor dem Beginn des Falls\. Möglich ist ein Tag ab dem /u)).toBeVisible();
});

test('a day that cannot be is told while another answer is still open', async () => {
  visit(serveCase(on(essen, '2026-07-01')).address('schedule'));
  await typeDay('Neuer Tag', '01012030');
  expect(await screen.findByText(/^Spätestens am \d\d\.\d\d\.2026 –/u)).toBeVisible();
  expect(screen.getByText(/^Noch offen:/u)).toBeVisible();
});

describe('the list of pages', () => {
  test('does not tick a date that has passed, nor call a review that is waited for voluntary', async () => {
    const view = planned(on(goettingen, '2026-09-18'), '2026-09-17');
    visit(serveCase(view).address('next'));
    expect(view.state.context.clock.overdue).not.toBeNull();
    expect(await screen.findByRole('link', { name: /^Überprüfung planen \(offen\)/u })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Überprüfung beginnen \(offen\)/u })).toBeVisible();
  });
});

test('a day that is typed and not saved is saved first', async () => {
  visit(serveCase(planned(on(essen, '2026-07-01'), '2026-07-10')).address('schedule'));
  expect(await screen.findByRole('button', { name: 'Weiter' })).toHaveClass('button-primary');
  await typeDay('Neuer Tag', '15072026');
  expect(screen.getByRole('button', { name: 'Weiter' })).not.toHaveClass('button-primary');
  expect(screen.getByText(/noch nicht eingetragen/u)).toBeVisible();
});
