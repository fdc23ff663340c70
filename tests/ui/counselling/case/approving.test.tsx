// What takes a second person: it is named who that can be, nobody is asked for an agreement that is not theirs, and no way ends nowhere.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Actor } from '../../../../machines/actor.ts';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { dataProtection, teamLead } from '../../../../src/scenarios/staff.ts';
import { useScreenState } from '../../../../src/ui/parts/screen-state.ts';
import { answerWith, json, nothing } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn } from '../../views.ts';
import { on } from '../wizard/by-hand.ts';
import { momentIn } from '../wizard/moments.ts';
import { serveCase } from '../wizard/server.ts';

const everybody = [...sessionOn('2026-07-01').staff, { role: 'dataProtection', id: 'p-lang', name: 'Ruth Lang' }] as const;

/** As somebody finds the case whose eyes are on the days and steps only; gives what was asked of the server. */
function openBeside(act: string, sight: 'clocks' | 'identity', actor: Actor): string[] {
  const view = { ...on(essen, '2026-07-01'), sight };
  const asked: string[] = [];
  answerWith(({ path, method }) => {
    asked.push(`${method} ${path}`);
    if (path === '/session') return json({ ...sessionOn(view.today), staff: everybody });
    return path.includes('/drafts/') ? nothing() : json(view);
  });
  visit(`/cases/${view.id}/steps?act=${act}`);
  // The visit begins with nobody chosen.
  useScreenState.setState({ actor });
  return asked;
}

const agreements = async () =>
  within(await screen.findByRole('radiogroup', { name: 'Vorgang' }))
    .getAllByRole('radio')
    .map((radio) => radio.getAttribute('value'));

test('data protection agrees to an erasure and to taking back, and is asked for nothing else', async () => {
  openBeside('approval.given', 'identity', dataProtection);
  expect(await agreements()).toEqual(['erasure', 'voiding']);
});

test('the team lead is asked for what theirs is', async () => {
  openBeside('approval.given', 'clocks', teamLead);
  expect(await agreements()).toEqual(['erasure', 'handover', 'return', 'capExtension', 'breakOff', 'voiding', 'lateTelling']);
});

test('whoever sees no words has none of theirs kept beside them: the page says so, and asks the server for nothing', async () => {
  const asked = openBeside('approval.given', 'identity', dataProtection);
  await userEvent.click(await screen.findByRole('radio', { name: 'Löschung' }));
  expect(await screen.findByText('Bleibt in diesem Fenster, bis Sie es eintragen.')).toBeVisible();
  expect(asked.filter((request) => request.includes('/drafts/'))).toEqual([]);
});

test.each(['intake.inquiry', 'needsAssessment', 'goals', 'signature'] as const)(
  'in „%s“ too a case can be handed over, and it is said what is missing and who agrees',
  async (at) => {
    const server = serveCase(momentIn(at));
    visit(server.address('handover'));
    expect(await screen.findByRole('button', { name: /Einwilligung/u })).toBeVisible();
    expect(screen.getByText('Zustimmen kann Martina Hoffmann (Teamleitung): im Fall unter „Stand und Schritte“.')).toBeVisible();
  },
);

test('a link to a step that stands folded away opens it and leads there', async () => {
  const server = serveCase(momentIn('goals'));
  visit(`${server.address()}/steps`);
  const step = { name: /^Als zweite Person zustimmen/u };
  expect(await screen.findByRole('button', { name: /Auch auf den Seiten/u })).toBeVisible();
  expect(screen.queryByRole('button', step)).toBeNull();
  visit(`${server.address()}/steps?act=approval.given`);
  expect(await screen.findByRole('button', step)).toHaveFocus();
});
