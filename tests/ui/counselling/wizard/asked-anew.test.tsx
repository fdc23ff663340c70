// What the law asks of single pages: who interprets, who bears witness, which offers ran out, why another way, whether there is a file.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { answer, on, press } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { unsignedIn } from '../../../../src/ui/counselling/wizard/signing/sign.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

type Context = CaseView['state']['context'];
const withContext = (view: CaseView, change: (context: Context) => Partial<Context>): CaseView => ({
  ...view,
  state: { ...view.state, context: { ...view.state.context, ...change(view.state.context) } },
});
const offers = (view: CaseView, act: string): boolean => view.offers.some(({ type, refusals }) => type === act && refusals.length === 0);

describe('who interprets', () => {
  test('is of age, and may be named', async () => {
    const server = serveCase(momentIn('signature'));
    visit(server.address('explain'));
    await answer('Dolmetschung', /Telefon|Video/u);
    const save = await screen.findByRole('button', { name: 'Wir haben alles durchgesprochen' });
    expect(save).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wer dolmetscht, ist volljährig' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Wer dolmetscht\?/u }), 'Leila Beispiel');
    await press('Wir haben alles durchgesprochen');
    await waitFor(() =>
      expect(server.sent).toMatchObject([{ interpreter: 'remote', interpreterOfAge: true, words: { interpreterName: 'Leila Beispiel' } }]),
    );
  });

  test('at the very first talk as well, and nothing is asked of a counsellor who speaks the language', async () => {
    const server = serveCase(momentIn('intake.clarification'));
    visit(server.address('privacy'));
    await answer('Dolmetschung', /Berater:in/u);
    expect(screen.queryByRole('checkbox', { name: 'Wer dolmetscht, ist volljährig' })).toBeNull();
    await press('Datenschutz ist erklärt');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'privacy.explained', interpreter: 'counsellorSpeaksIt' }]));
  });
});

describe('signing', () => {
  test('with a mark needs somebody who bears witness', async () => {
    const view = momentIn('signature', (one) => offers(one, 'version.signed'));
    const server = serveCase(view);
    visit(server.address('sign'));
    await userEvent.click((await screen.findAllByRole('radio', { name: /^Auf Papier/u }))[0] ?? document.body);
    await userEvent.click((await screen.findAllByRole('checkbox', { name: 'Ein Zeichen statt einer Unterschrift' }))[0] ?? document.body);
    await press(/^Wer bezeugt das Zeichen der Klient:in/u);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wer bezeugt es?' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wer bezeugt es?' }), 'Omar Beispiel');
    await press(/^Unterschrift speichern: Klient/u);
    await waitFor(() => expect(server.sent).toMatchObject([{ party: 'client', how: 'mark', words: { witness: 'Omar Beispiel' } }]));
  });

  test('keeps how the other side signs when that is chosen while the first signature is on its way', async () => {
    const view = momentIn('signature', (one) => offers(one, 'version.signed') && unsignedIn(one).length === 2);
    const server = serveCase(view);
    const answerNow = server.slow();
    visit(server.address('sign'));
    const onPaper = () => screen.getAllByRole('radio', { name: /^Auf Papier/u });
    await userEvent.click((await screen.findAllByRole('radio', { name: /^Auf Papier/u }))[0] ?? document.body);
    await press(/^Unterschrift speichern: Klient/u);
    await userEvent.click(onPaper()[1] ?? document.body);
    answerNow();
    await waitFor(() => expect(onPaper()).toHaveLength(1));
    expect(onPaper()[0]).toBeChecked();
    await press(/^Unterschrift speichern: Berater/u);
    await waitFor(() => expect(server.sent).toMatchObject([{ party: 'client' }, { party: 'counsellor', how: 'paper' }]));
  });

  test('says which offer ran out, and records that both know it', async () => {
    const ready = momentIn('signature', (one) => offers(one, 'agreement.concluded'));
    const [id = ''] = Object.keys(ready.state.context.plan.measures);
    const view = withContext(ready, ({ plan }) => {
      const measure = plan.measures[id];
      if (measure === undefined) throw new Error('a version without measures');
      const offer = { eligible: true, openUntil: '2025-03-01', checkedOn: '2025-02-01' };
      return { plan: { ...plan, measures: { ...plan.measures, [id]: { ...measure, state: 'open', offer } } } };
    });
    const server = serveCase(view);
    visit(server.address('conclude'));
    expect(await screen.findByRole('button', { name: 'In Kraft setzen' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('checkbox', { name: /\(bis 01\.03\.2025\)$/u }));
    await press('In Kraft setzen');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'agreement.concluded', ranOut: [id] }]));
  });
});

describe('a first attempt', () => {
  const missed = () => withContext(on(essen, '2026-09-15'), ({ client }) => ({ client: { ...client, reachBy: 'phone' } }));

  test('by another way than the preferred one says why', async () => {
    const server = serveCase(missed());
    visit(server.address('contact'));
    await answer('Auf welchem Weg?', 'Textnachricht');
    expect(await screen.findByRole('button', { name: 'Versuch festhalten' })).toHaveAttribute('aria-disabled', 'true');
    await answer('Warum ein anderer Weg?', /möchte|gebeten|Wunsch/u);
    await press('Versuch festhalten');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'contact.attempted', channel: 'text', instead: 'clientAsked' }]));
  });

  test('goes nowhere but the safe way while somebody is in danger', async () => {
    const risks = { k1: { kind: 'violence', action: 'safePlace', lifted: false } } as const;
    const inDanger = withContext(missed(), ({ assessment }) => ({ assessment: { ...assessment, risks } }));
    visit(serveCase(inDanger).address('contact'));
    expect(await screen.findByText('Ein sicherer Weg ist noch nicht abgesprochen.')).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Telefon' })).toBeNull();
  });
});

test('where writing is unsafe the letter is for the team lead to decide', async () => {
  const risks = { k1: { kind: 'violence', action: 'safePlace', lifted: false } } as const;
  const twice = on(essen, '2026-10-06');
  visit(serveCase(withContext(twice, ({ assessment }) => ({ assessment: { ...assessment, risks } }))).address('contact'));
  expect(await screen.findByRole('button', { name: 'Ohne Brief weiter' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Brief festhalten' })).toBeNull();
});

test('whoever wants no file is advised without one, and no words are asked any more', async () => {
  const server = serveCase(momentIn('intake.clarification', ({ state }) => state.context.intake.filingConsentedOn === null));
  visit(server.address('clarify'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Bedarf in eigenen Worten' }), 'Sucht eine Wohnung.');
  for (const question of ['Gehört zur Zielgruppe', 'Bedarf vorhanden']) await answer(question, 'ja');
  await answer('Wünscht längere Begleitung', 'nein');
  await answer('Dürfen wir eine Akte führen?', 'Nein, ohne Akte');
  expect(screen.queryByRole('textbox')).toBeNull();
  await press('Kurzberatung');
  await waitFor(() =>
    expect(server.sent).toEqual([
      { type: 'filing.refused' },
      { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: false },
      { type: 'advice.begun' },
    ]),
  );
  await screen.findByRole('heading', { level: 2, name: 'Kurzberatung' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

describe('a talk', () => {
  test('names what is still owed first, and everything else folded', async () => {
    const occasions = [{ occasion: 'birth', learnedOn: '2026-06-30' }] as const;
    const owed = withContext(on(essen, '2026-07-01'), ({ clock }) => ({ clock: { ...clock, occasions } }));
    const server = serveCase(owed);
    visit(server.address('review'));
    await answer('Anlass', 'Umzug');
    const also = await screen.findByRole('checkbox', { name: 'Geburt' });
    expect(screen.getAllByRole('checkbox', { name: /^(?!Das Gespräch war)/u })).toEqual([also]);
    await userEvent.click(also);
    await press('Überprüfung beginnen');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'review.opened', occasion: 'move', also: ['birth'] }]));
  });
});

describe('of age', () => {
  test('what was signed with a guardian is offered for confirmation', async () => {
    const view = withContext(on(essen, '2026-07-01'), ({ agreement }) => ({
      agreement: {
        ...agreement,
        versions: agreement.versions.map((version) => ({ ...version, signatures: { ...version.signatures, guardian: '2026-01-12' } })),
      },
    }));
    const server = serveCase(view);
    visit(server.address('next'));
    await userEvent.click(await screen.findByRole('link', { name: 'Vereinbarung bestätigen lassen' }));
    await press('Zur Bestätigung vorlegen');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'confirmation.offered' }]));
  });
});

describe('aftercare', () => {
  test('can be taken back, also once the case is closed', async () => {
    const closed = momentIn('closed', ({ state }) => state.context.ending.aftercare === 'consented');
    const server = serveCase(closed);
    visit(server.address('aftercare'));
    await press('Einwilligung ist widerrufen');
    await waitFor(() => expect(server.sent).toEqual([{ type: 'aftercare.withdrawn' }]));
  });
});
