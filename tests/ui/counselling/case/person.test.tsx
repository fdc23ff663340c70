// The page about the person: what is known now, each fact to be put right at any time, and what follows from a birth date.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { answer, typeDay } from '../wizard/by-hand.ts';
import { serveCase } from '../wizard/server.ts';
import { closedLate, short } from './lives.ts';

const view = viewAfter(Number.MAX_SAFE_INTEGER, short);
const terms = ['Name', 'Geburtsdatum', 'Erreichbar über', 'Sprachen', 'Auskunftssperre', 'Sicherer Weg'];

function open(change: string, of: CaseView = view) {
  const server = serveCase(of);
  visit(`${server.address()}/person?change=${change}`);
  return server;
}
const form = (term: string) => screen.findByRole('form', { name: `Ändern: ${term}` });
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Festhalten' }));
const fill = async (name: string | RegExp, text: string) => {
  const field = await screen.findByRole('textbox', { name });
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};

test('says what is known, and offers to change each of it, in a closed case too', async () => {
  for (const shown of [view, viewAfter(Number.MAX_SAFE_INTEGER, closedLate)]) {
    const { unmount } = visit(`${serveCase(shown).address()}/person`);
    await screen.findByRole('heading', { level: 2, name: 'Person' });
    expect(screen.getAllByRole('button', { name: /^Ändern:/u }).map((button) => button.getAttribute('aria-label'))).toEqual(
      terms.map((term) => `Ändern: ${term}`),
    );
    expect(screen.getByText('27.03.1998')).toBeVisible();
    expect(screen.getByText('Altersgruppe: ab 27')).toBeVisible();
    expect(screen.getByText('0152 28817000')).toBeVisible();
    unmount();
  }
});

test('a new name stands in the head of the case at once, and the focus is on its button again', async () => {
  const server = open('name');
  await fill(/^Wie heißt/u, '');
  await save();
  expect(screen.getByText('Bitte ausfüllen.')).toBeVisible();
  await fill(/^Wie heißt/u, 'Amira Beispiel');
  await save();
  await waitFor(() => expect(server.sent).toEqual([{ type: 'client.renamed', words: { name: 'Amira Beispiel' } }]));
  expect(await screen.findByRole('heading', { level: 1, name: 'Amira Beispiel' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ändern: Name' })).toHaveFocus());
});

describe('a birth date', () => {
  test('is recorded with what follows from it: the band at the inquiry and the birthdays since', async () => {
    const server = open('birthDate');
    await form('Geburtsdatum');
    await typeDay('Geburtsdatum', '05092008');
    expect(await screen.findByText(/^Bei der Anfrage am 01\.09\.2026 .*„unter 18“/u)).toBeVisible();
    expect(screen.getByText('Seitdem 18 geworden am 05.09.2026.')).toBeVisible();
    await save();
    const facts = { known: 'day', ageBandAtInquiry: 'minor', birthdays: [{ age: 18, on: '2026-09-05' }] };
    await waitFor(() => expect(server.sent).toEqual([{ type: 'birthDate.corrected', ...facts, words: { birthDate: '2008-09-05' } }]));
    expect(await screen.findByText('Altersgruppe: 18 bis 24')).toBeVisible();
    expect(screen.queryByText(/^Gilt als minderjährig/u)).toBeNull();
  });

  test('of which only the year is known makes a minor until it is certain, and says so', async () => {
    const server = open('birthDate');
    await answer(/Geburtsdatum bekannt/u, 'Nur das Jahr');
    await fill('Geburtsjahr', '08');
    await save();
    expect(screen.getByText(/vier Ziffern/u)).toBeVisible();
    await fill('Geburtsjahr', '2008');
    await save();
    const facts = { known: 'year', ageBandAtInquiry: 'minor', birthdays: [] };
    await waitFor(() => expect(server.sent).toEqual([{ type: 'birthDate.corrected', ...facts, words: { birthYear: '2008' } }]));
    expect(await screen.findByText('Gilt als minderjährig, bis es sicher ist.')).toBeVisible();
    expect(screen.getByText('2008, der Tag ist nicht bekannt')).toBeVisible();
  });

  test('that is not known lets the age band stand that somebody chooses', async () => {
    const server = open('birthDate');
    await answer(/Geburtsdatum bekannt/u, 'Noch nichts');
    await answer(/^Welche Altersgruppe/u, '25 oder 26');
    await save();
    const facts = { known: 'unknown', ageBandAtInquiry: 'under27', birthdays: [] };
    await waitFor(() => expect(server.sent).toEqual([{ type: 'birthDate.corrected', ...facts, words: {} }]));
    expect(await screen.findByText('Nicht bekannt')).toBeVisible();
  });

  test('in the future is said at once and not sent', async () => {
    const server = open('birthDate');
    await form('Geburtsdatum');
    await typeDay('Geburtsdatum', '01012040');
    expect(await screen.findByText('Das liegt in der Zukunft.')).toBeVisible();
    await save();
    expect(server.sent).toEqual([]);
  });
});

test('contact details begin with what is known and are sent as a whole; what is emptied holds no longer', async () => {
  const server = open('contact');
  const fields = within(await form('Erreichbar über'));
  expect(fields.getByRole('textbox', { name: 'Telefon' })).toHaveValue('0152 28817000');
  await fill('E-Mail', 'amira@post.example');
  await save();
  const [phone, email] = ['0152 28817000', 'amira@post.example'];
  await waitFor(() => expect(server.sent).toEqual([{ type: 'contactDetails.changed', words: { phone, email } }]));
  await userEvent.click(await screen.findByRole('button', { name: 'Ändern: Erreichbar über' }));
  await fill('Telefon', '');
  await save();
  await waitFor(() => expect(server.sent[1]).toEqual({ type: 'contactDetails.changed', words: { email } }));
  await waitFor(() => expect(screen.queryByText(phone)).toBeNull());
});

test('languages, address lock and safe way are what was answered', async () => {
  const server = open('languages');
  await form('Sprachen');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Bevorzugte Sprache' }), 'Englisch');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Arabisch' }));
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Ändern: Auskunftssperre' }));
  await typeDay('Gilt bis zum', '31122027');
  await save();
  expect(await screen.findByText(/^Bis zum 31\.12\.2027\./u)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Ändern: Auskunftssperre' }));
  await answer(/Auskunftssperre\?/u, 'Nein');
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Ändern: Sicherer Weg' }));
  await answer('Welcher Weg ist sicher?', 'Telefon');
  await save();
  await waitFor(() =>
    expect(server.sent).toEqual([
      { type: 'languages.changed', language: 'en', alsoUnderstands: ['ar'] },
      { type: 'addressLock.placed', until: '2027-12-31' },
      { type: 'addressLock.lifted' },
      { type: 'safeWay.agreed', channel: 'phone' },
    ]),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Ändern: Sicherer Weg' }));
  await answer('Welcher Weg ist sicher?', 'Keiner vereinbart');
  await save();
  await waitFor(() => expect(server.sent[4]).toEqual({ type: 'safeWay.agreed', channel: null }));
});
