// A review talk beside whatever stage the case is in: both chapters stay in sight, and nothing that was typed is lost.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { explain } from '../../../../src/engine/state/explain.ts';
import { draftedGoals } from '../../../../src/ui/counselling/wizard/plan/pages.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { answer, press, typeDay } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const chapter = (name: string) => screen.findByRole('navigation', { name: `Seiten: ${name}` });
const open = async (name: string, page: string | RegExp) => userEvent.click(within(await chapter(name)).getByRole('link', { name: page }));

const drafting = () => momentIn('renegotiation.drafting', (view) => draftedGoals(view).length > 0);
const draft = 'Neuverhandlung: neue Fassung';

/** Something has happened while a new version is drafted. */
async function openTalk(): Promise<void> {
  await open(draft, 'Überprüfung beginnen');
  await answer('Anlass', 'Umzug');
  await press('Überprüfung beginnen');
  await screen.findByText('Die Überprüfung hat begonnen.');
}

function withClock(view: CaseView, clock: Partial<CaseView['state']['context']['clock']>): CaseView {
  const { context, value } = view.state;
  const state = { value, context: { ...context, clock: { ...context.clock, ...clock } } };
  return { ...view, state, offers: explain(state) };
}
const talkSince = (since: string) =>
  ({ since, occasion: 'regular', also: [], dissent: null, copyHandedOver: false, balances: [], longInterval: false }) as const;

describe('a talk opened while a version is drafted', () => {
  test('shows its pages and keeps those of the draft, with what was typed there', async () => {
    const view = drafting();
    const [goal = ''] = draftedGoals(view);
    visit(serveCase(view).address(`goal-${goal}`));
    const proof = await screen.findByRole('textbox', { name: /^Woran merken wir/u });
    await userEvent.clear(proof);
    await userEvent.type(proof, 'Der neue Vertrag');
    await screen.findByText('Entwurf gespeichert');
    await openTalk();
    expect(within(await chapter('Überprüfung')).getByRole('link', { name: 'Sehen Sie es gleich? (offen)' })).toBeVisible();
    expect(within(await chapter(draft)).getByRole('link', { name: 'Prüfen und vorlegen (offen)' })).toBeVisible();
    await open(draft, /^Ziele/u);
    await userEvent.click((await screen.findAllByRole('link', { name: /^Bearbeiten/u }))[0] ?? document.body);
    expect(await screen.findByRole('textbox', { name: /^Woran merken wir/u })).toHaveValue('Der neue Vertrag');
  });

  test('is said calmly on the pages of the draft, with the way back to it', async () => {
    const view = drafting();
    visit(serveCase(view).address('goals'));
    await openTalk();
    await open(draft, /^Zusagen/u);
    await heading('Zusagen');
    const [year, month, day] = view.today.split('-');
    expect(screen.getByText(`Eine Überprüfung ist offen, seit dem ${day}.${month}.${year}.`)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Zum Gespräch' }));
    await heading(/^Ich /u);
    expect(screen.queryByText(/^Eine Überprüfung ist offen/u)).toBeNull();
  });

  test('ends where the draft was left', async () => {
    visit(serveCase(drafting()).address('goals'));
    await openTalk();
    await open('Überprüfung', 'Gespräch vertagen');
    await press('Gespräch vertagen');
    expect(await screen.findByText('Das Gespräch ist beendet.')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Seiten: Überprüfung' })).toBeNull();
    expect(await chapter(draft)).toBeVisible();
  });

  test('recorded late, it dates what is said in it, and nothing that is drafted beside it', async () => {
    const view = drafting();
    const tomorrow = { ...view, today: new Date(Date.parse(view.today) + 86_400_000).toISOString().slice(0, 10) };
    const server = serveCase(tomorrow);
    visit(server.address('review'));
    await answer('Anlass', 'Umzug');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Das Gespräch war an einem früheren Tag/u }));
    await typeDay('Wann war das Gespräch?', view.today.split('-').toReversed().join(''));
    await userEvent.type(screen.getByRole('textbox', { name: /^Warum wird es erst jetzt/u }), 'Es war kein Gerät da.');
    await press('Überprüfung beginnen');
    await open('Überprüfung', /^Sehen Sie es gleich/u);
    await answer(/./u, 'Beide Seiten sehen es gleich');
    await press('Speichern und weiter');
    await open(draft, /^Zusagen/u);
    await userEvent.type((await screen.findAllByRole('textbox', { name: 'Eigene Zusage' }))[0] ?? document.body, 'Wir rufen an.');
    await press('Speichern und weiter');
    await waitFor(() => expect(server.sent.at(-1)?.type).toBe('commitment.made'));
    expect(server.sent.at(-1)).not.toHaveProperty('effectiveOn');
    expect(server.sent.at(-2)).toMatchObject({ type: 'dissent.recorded', effectiveOn: view.today });
  });
});

describe('in the final balance', () => {
  test('an open talk holds up the closing, and the reason leads to its end', async () => {
    const view = momentIn('completion');
    visit(serveCase(withClock(view, { open: talkSince(view.today) })).address('close'));
    await press(/^Dorthin: Das Überprüfungsgespräch ist noch offen/u);
    await heading('Überprüfung abschließen');
    expect(within(await chapter('Abschlussbilanz')).queryByRole('link', { name: /^Bereiche zum Abschluss/u })).toBeNull();
  });

  test('an overdue review is said, with the way to it', async () => {
    const overdue = { since: '2026-01-13', due: '2026-01-12', ceiling: '2026-01-12', rule: 'R2' } as const;
    visit(serveCase(withClock(momentIn('completion'), { overdue })).address('deletion'));
    const notice = (await screen.findByText('Seit dem 13.01.2026 steht eine Überprüfung aus.')).closest<HTMLElement>('.notice');
    await userEvent.click(within(notice ?? document.body).getByRole('link', { name: 'Überprüfung beginnen' }));
    expect(await heading('Überprüfung beginnen')).toBeVisible();
  });
});
