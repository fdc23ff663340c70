// Handing a case over: what travels is seen before anybody offers it, saved and printed while it may travel, and gone with the consent.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { teamLead } from '../../../../src/scenarios/staff.ts';
import { visit } from '../../render.tsx';
import { answer, on, press } from './by-hand.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

type Server = ReturnType<typeof serveCase>;
const today = '2026-07-01';

function consentTo(server: Server, consent = 'k9', domains: readonly ['language'] | readonly ['work'] = ['language']): void {
  server.elsewhere({
    type: 'consent.drafted',
    consent,
    recipient: 'migrationCounselling',
    domains: [...domains],
    purpose: 'handover',
    until: '2026-09-30',
    use: 'once',
  });
  server.elsewhere({ type: 'consent.given', consent });
}
function offer(server: Server): void {
  server.elsewhere({ type: 'approval.given', act: 'handover' }, teamLead);
  server.elsewhere({ type: 'handover.offered', to: 'migrationCounselling', consent: 'k9', words: { recipient: 'Frau Muster' } });
}
function ready(...more: ((server: Server) => void)[]): Server {
  const server = serveCase(on(essen, today));
  for (const step of [consentTo, ...more]) step(server);
  visit(server.address('handover'));
  return server;
}

const sheet = () => screen.findByRole('region', { name: 'Das geht mit' });
const fact = async (term: string) => within(await sheet()).getByText(term).nextElementSibling;

describe('before it is offered', () => {
  test('what will travel is seen: the consented domain, the next review, the cap, the open occasions; and what stays', async () => {
    ready((server) => server.elsewhere({ type: 'occasion.noted', occasion: 'birth', happenedOn: today }));
    expect(await fact('Bereiche')).toHaveTextContent('Deutsch und andere Sprachen');
    expect(await fact('Nächste Überprüfung')).toHaveTextContent(/29\.07\.2026besonderer Anlass \(R6\)/u);
    expect(await fact('Höchstdauer')).toHaveTextContent(/bis .+noch nicht verlängert/u);
    expect(await fact('Offene Anlässe')).toHaveTextContent('Geburt, bekannt seit 01.07.2026');
    expect(screen.getByText(/^Alles andere bleibt hier/u)).toBeVisible();
  });

  test('it is neither saved nor printed, and the page says from when on', async () => {
    ready();
    expect(within(await sheet()).getByText(/sobald die Übergabe angeboten ist/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Drucken' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Übergabedatei herunterladen' })).toBeNull();
  });

  test('what was typed stays when the second person agrees on the same page', async () => {
    const server = ready();
    const who = await screen.findByRole('textbox', { name: /^Wer übernimmt/u });
    await userEvent.type(who, 'MBE Freiburg');
    await press('Als zweite Person zustimmen');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'approval.given', act: 'handover' }]));
    expect(await screen.findByText(/^Sie haben zugestimmt/u)).toBeVisible();
    expect(who).toHaveValue('MBE Freiburg');
  });

  test('of two consents none is chosen in advance, and the one that is chosen decides what travels', async () => {
    ready((server) => consentTo(server, 'k10', ['work']));
    await screen.findByRole('radiogroup', { name: 'Welche Einwilligung?' });
    expect(screen.queryByRole('region', { name: 'Das geht mit' })).toBeNull();
    await answer('Welche Einwilligung?', /Arbeit$/u);
    expect(await fact('Bereiche')).toHaveTextContent('Arbeit');
  });
});

describe('while it is offered', () => {
  test('whoever offers it stays on the page, where the file is to be had', async () => {
    const server = ready((one) => one.elsewhere({ type: 'approval.given', act: 'handover' }, teamLead));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Wer übernimmt/u }), 'Frau Muster');
    await press('Übergabe anbieten');
    expect(await screen.findByRole('button', { name: 'Übergabedatei herunterladen' })).toBeVisible();
    expect(server.sent).toMatchObject([{ type: 'handover.offered', to: 'migrationCounselling', consent: 'k9' }]);
  });

  test('the file is saved as the server writes it', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:saved');
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    ready(offer);
    await press('Übergabedatei herunterladen');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(click.mock.instances[0]).toHaveProperty('download', expect.stringMatching(/-handover\.json$/u));
    click.mockRestore();
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({ format: 'etappe.handover/1', domains: ['language'] });
  });

  test('it is printed with everything that travels, also what was folded', async () => {
    const seen: (HTMLElement | null)[] = [];
    window.print = () => void seen.push(screen.queryByRole('region', { name: 'Einschätzungen' }));
    ready(offer);
    await press('Drucken');
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toBeNull();
  });

  test('withdrawn meanwhile by somebody else, the answer is the reason, and the page follows', async () => {
    const server = ready(offer);
    await screen.findByRole('button', { name: 'Übergabedatei herunterladen' });
    server.elsewhere({ type: 'consent.withdrawn', consent: 'k9' });
    await press('Übergabedatei herunterladen');
    expect(await screen.findByRole('alert')).toHaveTextContent(/die Einwilligung dazu gilt nicht mehr/u);
    expect(await screen.findByText('Die Einwilligung ist am 01.07.2026 widerrufen worden.')).toBeVisible();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Übergabedatei herunterladen' })).toBeNull();
  });
});

describe('afterwards', () => {
  test('without the consent the offer has ended: the page says so, and what follows', async () => {
    ready(offer, (server) => server.elsewhere({ type: 'consent.withdrawn', consent: 'k9' }));
    expect(await screen.findByText('Die Einwilligung ist am 01.07.2026 widerrufen worden.')).toBeVisible();
    expect(screen.getByText(/^Damit ist das Angebot beendet/u)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Das geht mit' })).toBeNull();
  });

  test('an answer is no end that has to be explained', async () => {
    ready(offer, (server) => server.elsewhere({ type: 'handover.refused' }));
    await sheet();
    expect(screen.queryByText(/^Damit ist das Angebot beendet/u)).toBeNull();
  });

  test('accepted, what has travelled stays to be read in the closed case', async () => {
    const server = ready(offer, (one) => one.elsewhere({ type: 'handover.accepted' }));
    visit(server.address('handedOver'));
    expect(await screen.findByRole('region', { name: 'Das ist mitgegangen' })).toBeVisible();
  });
});
