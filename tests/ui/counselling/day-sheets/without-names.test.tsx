// Whoever may see no names is told cases apart by the beginning of their id: in the papers for a day and in the outbox.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { outboxStatuses } from '../../../../src/record/ports/outbox-store.ts';
import type { OutboxMessage } from '../../../../src/ui/parts/api/views.ts';
import { commonly, signedIn, today } from '../../access/someone.ts';
import { answerWith, json } from '../../network.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { appointment } from '../calendar/server.ts';

const view = { ...viewAfter(60), id: 'c0ffee12-3456-7890-abcd-ef0123456789' };
const item = appointment({ case: view.id, name: null, kind: 'reviewPlanned' });

const message: OutboxMessage = {
  id: 1,
  case: view.id,
  name: null,
  on: today,
  to: 'teamLead',
  language: null,
  topic: 'reviewWindowOpen',
  day: '2026-12-01',
  rule: null,
  status: 'waiting',
  attempts: 0,
  error: null,
  at: `${today}T08:00:00.000Z`,
  subject: '',
  body: '',
};

function serverFor(role: 'deputy' | 'counsellor'): void {
  answerWith((asked) => {
    const { path } = asked;
    if (path === '/session') return json(signedIn(role));
    if (path.startsWith('/calendar?')) return json({ today, month: '2026-11', days: [{ on: '2026-11-23', items: [item] }] });
    if (path === `/cases/${view.id}`) return json(view);
    if (path === '/settings') return json({ quiet: false, mail: 'configured' });
    if (path.startsWith('/outbox'))
      return json({
        today,
        counts: Object.fromEntries(outboxStatuses.map((one) => [one, one === 'waiting' ? 1 : 0])),
        total: 1,
        hasUnreadable: false,
        messages: [message],
        next: null,
      });
    return commonly(asked);
  });
}

test.each([
  ['deputy', 'Fall c0ffee12'],
  ['counsellor', 'ohne Namen'],
] as const)('in the papers for a day, for %s', async (role, called) => {
  serverFor(role);
  visit('/caseload/print?day=2026-11-23&whose=all');
  expect((await screen.findAllByRole('link', { name: called })).map((link) => link.getAttribute('href'))).toEqual([`/cases/${view.id}`]);
  expect(screen.getByRole('heading', { name: called })).toBeVisible();
});

test.each([
  ['deputy', 'Fall c0ffee12'],
  ['counsellor', 'ohne Namen'],
] as const)('in the outbox, and in what its buttons say, for %s', async (role, called) => {
  serverFor(role);
  visit('/outbox');
  expect((await screen.findByRole('link', { name: called })).getAttribute('href')).toBe(`/cases/${view.id}`);
  expect(screen.getByRole('button', { name: new RegExp(`${called}$`, 'u') })).toBeVisible();
});
