// What was told late speaks against an entry: the history says so beside it, and whoever may clears it there (T27).
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';
import { answeredThenTakenBack, attempted, clearedThenOutOfPlace, closedLate, missed, remindedInDanger } from './lives.ts';
import { entryOf } from './entries.ts';

const view = { ...viewAfter(Number.MAX_SAFE_INTEGER, closedLate), today: '2026-09-16' };
const theMiss = () => entryOf(/Termin/u);
const theAttempt = () => entryOf(/versuch/u);

describe('an entry that has no place any more', () => {
  test('says so with the reason, and can be cleared beside it', async () => {
    visit(`${serveCase(view).address()}/history`);
    const entry = await theMiss();
    expect(within(entry).getByText('Ohne Wirkung.')).toBeVisible();
    expect(within(entry).getByText(/zu diesem Zeitpunkt nicht/u)).toBeVisible();
    expect(within(entry).getByRole('button', { name: /^Klären:/u })).toBeVisible();
  });

  test('where the world was touched, names who can clear it, and opens no form for anybody else', async () => {
    visit(`${serveCase(view).address()}/history?clear=${attempted}`);
    const entry = await theAttempt();
    expect(within(entry).getByText(/^Klären kann das: .*Teamleitung.*oder/u)).toBeVisible();
    expect(within(entry).queryByRole('button', { name: /^Klären/u })).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('is cleared with a reason, which stays visible with who gave it, and the entry has the focus again', async () => {
    const server = serveCase(view);
    visit(`${server.address()}/history?clear=${missed}`);
    const form = await screen.findByRole('form', { name: `Eintrag ${missed} klären` });
    await userEvent.click(within(form).getByRole('button', { name: 'Als geklärt festhalten' }));
    expect(within(form).getByText('Bitte einen Grund angeben.')).toBeVisible();
    expect(server.sent).toEqual([]);
    await userEvent.type(within(form).getByRole('textbox'), 'Vom Umzug wusste noch niemand.');
    await userEvent.click(within(form).getByRole('button', { name: 'Als geklärt festhalten' }));
    const clearing = { type: 'entry.cleared', seq: missed, reasons: ['notNow'], words: { reason: 'Vom Umzug wusste noch niemand.' } };
    await waitFor(() => expect(server.sent).toEqual([clearing]));
    const entry = await theMiss();
    await waitFor(() => expect(entry).toHaveTextContent(/Geklärt am 16\.09\.2026, Jana Weber, .*: Vom Umzug wusste noch niemand\./u));
    expect(within(entry).queryByRole('button', { name: /^Klären/u })).toBeNull();
    await waitFor(() => expect(entry).toHaveFocus());
  });
});

describe('a reminder that left into danger', () => {
  const reminded = { ...viewAfter(Number.MAX_SAFE_INTEGER, remindedInDanger), today: '2026-08-24' };
  const seq = reminded.entries.find(({ event }) => event.type === 'deadline.reviewWindowOpened')?.seq ?? 0;
  const theReminder = () => entryOf(/^Die Überprüfung ist jetzt möglich/u);

  test('says so beside the entry of the calendar, and who can clear it', async () => {
    visit(`${serveCase(reminded).address()}/history?clear=${seq}`);
    const entry = await theReminder();
    expect(within(entry).getByText('Unstimmig.')).toBeVisible();
    expect(within(entry).getByText(/Schutzhinweis/u)).toBeVisible();
    expect(within(entry).getByText(/^Klären kann das: .*Teamleitung.*oder/u)).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('is cleared by the team lead, with a reason', async () => {
    const server = serveCase(reminded);
    visit(`${server.address()}/history?clear=${seq}`);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Person' }), 'teamLead:t-hoffmann');
    const form = await screen.findByRole('form', { name: `Eintrag ${seq} klären` });
    await userEvent.type(within(form).getByRole('textbox'), 'Sie hat die Mail allein gelesen.');
    await userEvent.click(within(form).getByRole('button', { name: 'Als geklärt festhalten' }));
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'entry.cleared', seq, reasons: ['writingUnsafe'] }]));
    const entry = await theReminder();
    await waitFor(() => expect(entry).toHaveTextContent(/Geklärt am 24\.08\.2026/u));
  });
});

test('what was cleared is told as it was, and the new mark stands open', async () => {
  visit(`${serveCase(viewAfter(Number.MAX_SAFE_INTEGER, clearedThenOutOfPlace)).address()}/history`);
  const entry = await entryOf(/^Brief mit neuem Termin/u);
  expect(within(entry).getByText('Ohne Wirkung.')).toBeVisible();
  expect(within(entry).getByText(/zu diesem Zeitpunkt nicht/u)).toBeVisible();
  expect(within(entry).getByText('Geklärt war:')).toBeVisible();
  expect(within(entry).getByText(/Schutzhinweis/u)).toBeVisible();
  expect(within(entry).getByText(/^Geklärt am 18\.09\.2026, .*: Sie hat den Brief allein gelesen\.$/u)).toBeVisible();
  expect(entry).not.toHaveTextContent(/Ohne Wirkung\. Geklärt am/u);
});

test('what rests on something taken back says so, and asks nobody to reload the page', async () => {
  visit(`${serveCase(viewAfter(Number.MAX_SAFE_INTEGER, answeredThenTakenBack)).address()}/history`);
  const entry = await entryOf(/^Sofortmaßnahme/u);
  expect(within(entry).getByText('Worauf dies beruht, gilt nicht mehr oder ist berichtigt.')).toBeVisible();
  expect(entry).not.toHaveTextContent(/neu laden/u);
});
