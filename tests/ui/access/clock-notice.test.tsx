// The notice that the clock of the computer is doubted: on every page for everybody, and the way to confirm it for whoever may.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EventForm } from '../../../src/ui/parts/event-form/event-form.tsx';
import type { Session } from '../../../src/ui/parts/api/views.ts';
import { answerWith, json, nothing } from '../network.ts';
import { show, visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { commonly, serverFor, signedIn } from './someone.ts';

const doubted = { said: '2027-03-01', last: '2026-11-20', canBeConfirmed: true };
const both = 'Die Uhr dieses Rechners sagt 01.03.2027, der letzte Eintrag ist vom 20.11.2026.';
const way = { name: 'Die Uhr stimmt: Heute ist der 01.03.2027' };

test('a system administration reads both days, says that the clock is right, and the notice is gone', async () => {
  const someone = signedIn('systemAdministration');
  let session: Session = { ...someone, clock: { ...doubted, mayConfirm: true } };
  const received = answerWith((request) => {
    if (request.path === '/session') return json(session);
    if (request.path !== '/clock/confirmation') return commonly(request);
    session = someone;
    return nothing();
  });
  visit('/zugang');
  const notice = await screen.findByRole('complementary', { name: 'Uhr des Rechners' });
  expect(notice).toHaveTextContent(both);
  await userEvent.click(screen.getByRole('button', way));
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Uhr des Rechners' })).not.toBeInTheDocument());
  expect(received.filter(({ path }) => path === '/clock/confirmation').map(({ method, body }) => [method, body])).toEqual([
    ['POST', { day: '2027-03-01' }],
  ]);
});

test.each([
  ['whoever may not', { ...doubted, mayConfirm: false }, 'etappe clock confirm'],
  [
    'nobody, where nothing can be dated',
    { said: '1970-01-01', last: null, canBeConfirmed: false, mayConfirm: true },
    'stellt bitte die Uhr',
  ],
])('it is not confirmed by %s, who reads who can and what to do', async (_, clock, said) => {
  serverFor({ ...signedIn('counsellor'), clock });
  visit('/zugang');
  const notice = await screen.findByRole('complementary', { name: 'Uhr des Rechners' });
  expect(notice).toHaveTextContent(said);
  expect(notice.querySelector('button')).toBeNull();
});

test('what was typed stays, and the sentence of the server stands beside it', async () => {
  const view = viewAfter(1);
  answerWith(({ path }) => {
    if (path.includes('/drafts/')) return nothing();
    if (!path.endsWith('/proposals')) return json(view);
    const problem = { type: 'urn:etappe:problem:clockDoubted', title: 'Uhr in Zweifel', detail: `Das ist nicht festgehalten. ${both}` };
    return new Response(JSON.stringify(problem), { status: 423, headers: { 'content-type': 'application/problem+json' } });
  });
  show(<EventForm type="client.renamed" view={view} />, view);
  await userEvent.type(screen.getByRole('textbox'), 'Amira Beispiel');
  await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
  expect(await screen.findByText(new RegExp(both, 'u'))).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('Amira Beispiel');
});
