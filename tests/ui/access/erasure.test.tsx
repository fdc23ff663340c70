// Erasing a case on screen: what would go, what stands against it, the two people it takes, a hold, and the certificate.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ErasureCertificate, ErasureRehearsal } from '../../../src/contract/erasure.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import { wholeLife } from '../../../src/scenarios/lives/whole-life.ts';
import type { CaseView } from '../../../src/ui/parts/api/views.ts';
import { json, type Answering } from '../network.ts';
import { visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { serverFor, signedIn } from './someone.ts';

/** A closed case, as the server leaves it for whoever does not counsel in it. */
const closed: CaseView = { ...viewAfter(Infinity, wholeLife), sight: 'clocks', words: {}, dossier: {} };
const address = `/cases/${closed.id}/erasure`;

const rehearsalOf = (facts: Partial<ErasureRehearsal> = {}, people: Partial<ErasureRehearsal['people']> = {}): ErasureRehearsal => ({
  case: closed.id,
  asOf: closed.today,
  isErased: false,
  goes: [
    { kind: 'words', count: 7 },
    { kind: 'drafts', count: 0 },
    { kind: 'key', count: 1 },
    { kind: 'receipts', count: null },
  ],
  stays: [
    { kind: 'entries', count: 61 },
    { kind: 'figures', count: null },
  ],
  retention: { months: 12, closedOn: closed.today, until: '2027-11-02', isOver: false, withdrawnEarly: false },
  isOnHold: false,
  refusals: [],
  people: { approvedBy: null, isMine: false, approve: ['teamLead', 'dataProtection'], erase: ['dataProtection'], ...people },
  ...facts,
});
const approvedBy = { role: 'teamLead', person: 'p-hoffmann', name: 'Martina Hoffmann', on: '2026-11-20' };
const certificate: ErasureCertificate = {
  format: 'etappe.erasureCertificate/1',
  case: closed.id,
  erasedOn: '2027-11-02',
  erasedAt: '2027-11-02T09:15:00.000Z',
  approvedBy: { role: 'teamLead', person: 'p-hoffmann', on: '2027-11-01' },
  erasedBy: { role: 'dataProtection', person: 'p-lang', on: '2027-11-02' },
  head: { before: 'a'.repeat(64), after: 'b'.repeat(64) },
  destroyed: { words: 7, key: true },
  left: { words: 0, drafts: 0, messages: 0, reasons: 0, files: 0 },
  isComplete: true,
  kept: { entries: 63, accesses: 1 },
};

function open(role: AccessRole, rehearsal: ErasureRehearsal, view: CaseView = closed, answering: Answering = () => undefined) {
  const received = serverFor(signedIn(role), (request) => {
    const answer = answering(request);
    if (answer !== undefined) return answer;
    if (request.path === `/cases/${view.id}`) return json(view);
    return request.path === address ? json(rehearsal) : undefined;
  });
  visit(address);
  return received;
}

test('the rehearsal counts what would go and what would stay, without what there is none of', async () => {
  open('teamLead', rehearsalOf());
  const goes = within(await screen.findByRole('region', { name: 'Das würde gelöscht' }));
  expect(goes.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['7', '1', 'alle']);
  expect(goes.queryByText('Angefangene Seiten')).not.toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Das bliebe erhalten' })).getByText('unverändert')).toBeInTheDocument();
});

test('a team lead agrees, and reads who erases and what still stands against it', async () => {
  const received = open('teamLead', rehearsalOf({ refusals: [{ code: 'onHold' }] }), closed, ({ method }) =>
    method === 'POST' ? json(closed) : undefined,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Der Löschung zustimmen' }));
  await waitFor(() =>
    expect(received.find(({ method, path }) => method === 'POST' && path.endsWith('/proposals'))?.body).toEqual({
      type: 'approval.given',
      act: 'erasure',
    }),
  );
  expect(screen.getByText('Das macht eine andere Person: Datenschutz.')).toBeInTheDocument();
  expect(screen.getByText(/Die Löschung dieser Akte ist ausgesetzt/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Akte löschen …' })).not.toBeInTheDocument();
});

test('whoever has agreed cannot erase as well, and reads why at the button', async () => {
  const mine = { ...approvedBy, role: 'dataProtection' };
  open('dataProtection', rehearsalOf({}, { approvedBy: mine, isMine: true }));
  expect(await screen.findByText('Martina Hoffmann (Datenschutz) hat am 20.11.2026 zugestimmt.')).toBeInTheDocument();
  const button = screen.getByRole('button', { name: 'Akte löschen …' });
  expect(button).toHaveAccessibleDescription(/Zustimmung und Ausführung kommen von zwei verschiedenen Personen/u);
  await userEvent.click(button);
  expect(screen.queryByText('Diese Akte endgültig löschen?')).not.toBeInTheDocument();
});

test('another person is asked once more, can think better of it, and is shown the certificate', async () => {
  let isErased = false;
  const erased: CaseView = {
    ...closed,
    version: closed.version + 1,
    state: { ...closed.state, value: 'erased' } as CaseView['state'],
    offers: [],
  };
  const approved: CaseView = {
    ...closed,
    offers: [{ type: 'case.erased', rule: 'T22', refusals: [] }],
    state: { ...closed.state, context: approvedContext(closed) },
  };
  open('dataProtection', rehearsalOf({}, { approvedBy }), approved, ({ method, path }) => {
    if (method === 'POST' && path.endsWith('/proposals')) isErased = true;
    if (path.endsWith('/erasure/certificate')) return json(certificate);
    return isErased && !path.endsWith('/erasure') && path.startsWith('/cases/') ? json(erased) : undefined;
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Akte löschen …' }));
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(isErased).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Akte löschen …' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ja, endgültig löschen' }));
  const shown = within(await screen.findByRole('region', { name: 'Löschprotokoll' }));
  expect(await shown.findByText('Die Akte ist vollständig gelöscht.')).toBeInTheDocument();
  expect(shown.getByText('Teamleitung (p-hoffmann), am 01.11.2027')).toBeInTheDocument();
  expect(shown.getByText('nichts mehr gefunden')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('region', { name: 'Löschprotokoll' }).parentElement).toHaveFocus());
});

/** As it stands once somebody else has agreed and retention is over. */
function approvedContext({ state: { context } }: CaseView): CaseView['state']['context'] {
  const { file, ending } = context;
  return { ...context, file: { ...file, approvals: { erasure: 'p-hoffmann' } }, ending: { ...ending, retentionOver: true } };
}

const erasedView: CaseView = { ...closed, state: { ...closed.state, value: 'erased' } as CaseView['state'], offers: [] };

test('a certificate says what is left where something is', async () => {
  const partly = { ...certificate, isComplete: false, left: { ...certificate.left, reasons: 2 } };
  open('dataProtection', rehearsalOf(), erasedView, ({ path }) => (path.endsWith('/certificate') ? json(partly) : undefined));
  expect(await screen.findByText('Es ist noch nicht alles gelöscht.')).toBeInTheDocument();
  expect(screen.getByText('2 Gründe von Notzugriffen')).toBeInTheDocument();
});

test('whoever counsels reads how long the file is kept, asks for no rehearsal, and can place a hold', async () => {
  const received = open('counsellor', rehearsalOf(), { ...closed, sight: 'content' });
  expect(await screen.findByText('Gelöscht wird vom Datenschutz, zusammen mit einer zweiten Person.')).toBeInTheDocument();
  expect(received.filter(({ path }) => path === address)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^Löschung aussetzen/u }));
  expect(screen.getByRole('radiogroup')).toBeInTheDocument();
});

test('an erased case tells others who keeps its certificate', async () => {
  open('qualityAssurance', rehearsalOf(), erasedView);
  expect(await screen.findByText('Diese Akte ist gelöscht. Das Löschprotokoll liegt beim Datenschutz.')).toBeInTheDocument();
});
