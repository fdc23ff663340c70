// Whoever stands in is told so, on the start page and in each case that is not theirs.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { essen } from '../../../src/scenarios/lives/essen.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { serverFor, signedIn } from './someone.ts';

const view = viewAfter(60, essen);
const { counsellor } = view.state.context.file;
const standsInFor = [{ person: counsellor ?? 'p-nobody', name: 'Deniz Yılmaz', until: '2026-12-12' }];

const open = (address: string, more: Partial<Parameters<typeof signedIn>[1]> = {}) => {
  serverFor(signedIn('counsellor', more), ({ path }) => {
    if (path === `/cases/${view.id}`) return json(view);
    return path.startsWith('/translations/') ? json({ mayReview: false, counts: [], reviews: [] }) : undefined;
  });
  visit(address);
};

test('the start page says for whom and until when, and leads to their cases', async () => {
  open('/', { standsInFor });
  expect(await screen.findByText('Deniz Yılmaz, bis einschließlich 12.12.2026')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Alle Fälle zeigen, auch die vertretenen' })).toHaveAttribute('href', '/?whose=all');
});

test('a case of theirs says it in its head', async () => {
  open(`/cases/${view.id}`, { standsInFor });
  expect(await screen.findByText('Sie vertreten Deniz Yılmaz')).toBeVisible();
});

test('in a case of one’s own nothing is said of it', async () => {
  open(`/cases/${view.id}`);
  expect(await screen.findByText('In Kraft')).toBeVisible();
  expect(screen.queryByText(/^Sie vertreten/u)).toBeNull();
});
