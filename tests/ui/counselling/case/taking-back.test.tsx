// An entry is taken back where it stands (T26): it stays, struck through; alone on the same day, else with a second person.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { on } from '../../../../src/scenarios/life.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';
import { entryOf } from './entries.ts';
import { need, short } from './lives.ts';

const view = viewAfter(Number.MAX_SAFE_INTEGER, short);
const called = 6;
const theCall = () => entryOf(/Kontakt/u);
const theNeed = () => entryOf(/Bedarf/u);
const formOf = (seq: number) => screen.findByRole('form', { name: `Eintrag ${seq} zurücknehmen` });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Eintrag zurücknehmen' }));

describe('an entry of one’s own of the same day', () => {
  test('is taken back alone: struck through, with who, when and why, and the focus on it', async () => {
    const server = serveCase(view);
    visit(`${server.address()}/history`);
    await userEvent.click(within(await theCall()).getByRole('button', { name: /^Zurücknehmen:/u }));
    const form = await formOf(called);
    expect(within(form).getAllByRole('radio')).toHaveLength(3);
    await save();
    expect(within(form).getByText('Bitte auswählen.')).toBeVisible();
    await userEvent.click(within(form).getByRole('radio', { name: /^Hat so nicht stattgefunden/u }));
    await userEvent.type(within(form).getByRole('textbox'), 'Es war eine andere Person.');
    await save();
    const sent = { type: 'entry.voided', seq: called, because: expect.any(String), words: { note: 'Es war eine andere Person.' } };
    await waitFor(() => expect(server.sent).toEqual([sent]));
    const entry = await theCall();
    await waitFor(() => expect(within(entry).getByText(/Kontakt/u, { selector: 'del' })).toBeInTheDocument());
    expect(entry).toHaveTextContent(/Zurückgenommen am 07\.09\.2026 von Jana Weber/u);
    expect(within(entry).getByText('Es war eine andere Person.')).toBeVisible();
    expect(within(entry).queryByRole('button')).toBeNull();
    await waitFor(() => expect(entry).toHaveFocus());
  });

  test('of a wrong case shows none of its words any more, whatever is asked for', async () => {
    const server = serveCase(view);
    visit(`${server.address()}/history?void=${called}`);
    const form = await formOf(called);
    await userEvent.click(within(form).getByRole('radio', { name: /Fall/u }));
    await save();
    await waitFor(() => expect(server.sent).toMatchObject([{ because: 'wrongCase' }]));
    await userEvent.click(screen.getByRole('checkbox', { name: /aufgeschrieben/u }));
    expect(screen.getByText('Sie sucht eine Wohnung.')).toBeInTheDocument();
    expect(screen.queryByText('Rückruf erbeten.')).toBeNull();
  });

  test('stands again once its taking back is taken back', async () => {
    const server = serveCase(view);
    visit(`${server.address()}/history?void=${called}`);
    await userEvent.click(within(await formOf(called)).getByRole('radio', { name: /doppelt|zweimal/iu }));
    await save();
    await userEvent.click(within(await entryOf(/^Eintrag 6 zurückgenommen/u)).getByRole('button', { name: /^Zurücknehmen:/u }));
    const undoing = await formOf(7);
    await userEvent.click(within(undoing).getAllByRole('radio')[2] as HTMLElement);
    await save();
    await waitFor(() => expect(server.sent).toHaveLength(2));
    const entry = await theCall();
    await waitFor(() => expect(within(entry).queryByText(/Kontakt/u, { selector: 'del' })).toBeNull());
  });
});

describe('an entry of an earlier day', () => {
  test('needs a second person, who agrees in the same place; then the first one takes it back', async () => {
    const server = serveCase(view);
    visit(`${server.address()}/history?void=${need}`);
    const form = await formOf(need);
    expect(within(form).getByText('Dafür braucht es zwei Personen')).toBeVisible();
    await userEvent.click(within(form).getAllByRole('radio')[2] as HTMLElement);
    await userEvent.type(within(form).getByRole('textbox'), 'Falsch verstanden.');
    await save();
    expect(server.sent).toEqual([]);
    const person = screen.getByRole('combobox', { name: 'Person' });
    await userEvent.selectOptions(person, 'teamLead:t-hoffmann');
    await userEvent.click(await screen.findByRole('button', { name: 'Als zweite Person zustimmen' }));
    expect(await screen.findByText(/^Sie haben zugestimmt\./u)).toBeVisible();
    await save();
    expect(server.sent).toEqual([{ type: 'approval.given', act: 'voiding', seq: need, because: 'neverHappened' }]);
    await userEvent.click(within(form).getAllByRole('radio')[0] as HTMLElement);
    expect(await screen.findByText(/^Bisher zugestimmt ist: Eintrag 4, /u)).toBeVisible();
    await userEvent.click(within(form).getAllByRole('radio')[2] as HTMLElement);
    await userEvent.selectOptions(person, 'counsellor:c-weber');
    expect(await screen.findByText('Eine zweite Person hat zugestimmt.')).toBeVisible();
    await save();
    await waitFor(() => expect(server.sent[1]).toMatchObject({ type: 'entry.voided', seq: need, words: { note: 'Falsch verstanden.' } }));
    await waitFor(async () => expect(within(await theNeed()).getByText(/Bedarf/u, { selector: 'del' })).toBeInTheDocument());
  });
});

test('what the calendar said cannot be taken back', async () => {
  const [inquiry] = short.steps;
  if (inquiry === undefined) throw new Error('the life has no beginning');
  const privacy = on('2026-10-05', { type: 'privacy.explained', language: 'ar' });
  const later = viewAfter(Number.MAX_SAFE_INTEGER, { ...short, steps: [inquiry, ...privacy] });
  visit(`${serveCase(later).address()}/history`);
  await screen.findByRole('heading', { level: 2, name: 'Verlauf' });
  const calendar = later.entries.filter(({ by }) => by.role === 'calendar');
  expect(calendar).not.toEqual([]);
  expect(screen.getAllByRole('button', { name: /^Zurücknehmen:/u })).toHaveLength(later.entries.length - calendar.length);
});
