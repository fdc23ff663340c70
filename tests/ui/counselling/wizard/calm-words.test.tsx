// What a page says while somebody has to wait or to ask: nothing it cannot keep, and whom to ask.
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const isOverdue = ({ state }: CaseView) => state.context.clock.overdue !== null;

describe('while a review is overdue', () => {
  const overdue = momentIn('inForce', isOverdue);

  test('the page of the pause does not first promise that nothing falls due', async () => {
    visit(serveCase(overdue).address('pause'));
    expect(await screen.findByText(/^Zuerst steht die offene Überprüfung an\./u)).toBeVisible();
    expect(screen.queryByText(/nichts wird fällig/u)).toBeNull();
  });

  test('whoever cannot waive it is told whom to ask', async () => {
    visit(serveCase(overdue).address('waive'));
    expect(await screen.findByText('Bitten Sie Ihre Teamleitung, es hier festzuhalten.')).toBeVisible();
  });
});

test('with nothing overdue the page of the pause says what a pause means', async () => {
  visit(serveCase(momentIn('inForce', ({ state }) => state.context.clock.overdue === null)).address('pause'));
  expect(await screen.findByText(/nichts wird fällig/u)).toBeVisible();
});
