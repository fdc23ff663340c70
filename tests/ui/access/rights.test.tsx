// The rights of the person on one page: what is handed over, by whom, and where each right is met.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import { wholeLife } from '../../../src/scenarios/lives/whole-life.ts';
import type { CaseView } from '../../../src/ui/parts/api/views.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { problem, serverFor, signedIn } from './someone.ts';

const whole = viewAfter(60, wholeLife);
const closed = viewAfter(Infinity, wholeLife);

function open(role: AccessRole, view: CaseView, file?: Response) {
  const received = serverFor(signedIn(role), ({ path }) => {
    if (path === `/cases/${view.id}`) return json(view);
    if (path.endsWith('/household')) return json({ cases: [] });
    if (path.startsWith('/translations/')) return json({ mayReview: false, counts: [], reviews: [] });
    return path.includes('/own-file') ? file : undefined;
  });
  visit(`/cases/${view.id}/person/rights`);
  return received;
}

// The test browser has no files to save to: only that one was made is seen.
const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} });
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

test('whoever counsels hands the own file over, on paper and as a file', async () => {
  const received = open('counsellor', whole, new Response('%PDF'));
  await userEvent.click(await screen.findByRole('button', { name: 'Auskunft als PDF' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(received.filter(({ path }) => path.includes('/own-file')).map(({ path }) => path)).toEqual([`/cases/${whole.id}/own-file/pdf`]);
  expect(screen.getByText('Ist es sicher, das mit nach Hause zu nehmen?')).toBeInTheDocument();
});

test('where the file cannot be made the page says why', async () => {
  open('counsellor', whole, problem('unprintable', 422));
  await userEvent.click(await screen.findByRole('button', { name: 'Auskunft als PDF' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(saved).toEqual([]);
});

test('data protection sends whoever asks to their counsellor, and finds the way to erasure and accesses', async () => {
  open('dataProtection', { ...closed, sight: 'identity', words: {}, dossier: {} });
  expect(await screen.findByText(/Die Auskunft gibt, wer die Person berät/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Auskunft als PDF' })).not.toBeInTheDocument();
  const page = within(screen.getByRole('main'));
  expect(page.getByRole('link', { name: 'Zur Löschung' })).toHaveAttribute('href', `/cases/${closed.id}/erasure`);
  expect(within(page.getByRole('region', { name: 'Zugriffe' })).getByRole('link')).toHaveAttribute('href', `/cases/${closed.id}/accesses`);
});

test('only what is possible today is offered in place of a restriction', async () => {
  open('counsellor', { ...whole, offers: [{ type: 'hold.placed', rule: 'T22', refusals: [] }] });
  const part = within(await screen.findByRole('region', { name: 'Einschränkung' }));
  expect(part.getByRole('link', { name: /Noch nicht löschen/u })).toHaveAttribute('href', `/cases/${whole.id}/erasure`);
  expect(part.queryByRole('link', { name: /Nichts mehr verarbeiten/u })).not.toBeInTheDocument();
});

test('where nothing comes near a restriction the page says who can do something, and lists nothing', async () => {
  open('teamLead', { ...whole, sight: 'clocks', words: {}, dossier: {}, offers: [] });
  const part = within(await screen.findByRole('region', { name: 'Einschränkung' }));
  expect(part.getByText(/geht dort, wo die Person beraten wird/u)).toBeInTheDocument();
  expect(part.queryByRole('list')).not.toBeInTheDocument();
});

test('a team lead reads that looks are kept, and whose they are is not for them', async () => {
  open('teamLead', { ...closed, sight: 'clocks', words: {}, dossier: {} });
  const part = within(await screen.findByRole('region', { name: 'Zugriffe' }));
  expect(part.queryByRole('link')).not.toBeInTheDocument();
});
