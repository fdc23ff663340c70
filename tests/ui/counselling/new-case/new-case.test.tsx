// The first inquiry: a birth date proposes the age band, and where the two contradict each other it is asked at once.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answerWith, json, type Received } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn } from '../../views.ts';
import { answer, typeDay } from '../wizard/by-hand.ts';

const refusal = { type: 'urn:etappe:problem:refused', title: 'Abgelehnt', status: 409, detail: '', request: 'r1' };

let received: Received[];
let isRefused: boolean;
beforeEach(() => {
  sessionStorage.clear();
  isRefused = false;
  received = answerWith(({ method, path }) => {
    if (path === '/session') return json(sessionOn('2026-11-22'));
    if (method !== 'POST') return undefined;
    return isRefused ? json({ ...refusal, refusals: [{ code: 'ageContradicts' }] }, 409) : json({ id: 'case-new' }, 201);
  });
});

const posted = () => received.filter(({ method }) => method === 'POST').map(({ body }) => (body as { proposal: unknown }).proposal);
const known = /Geburtsdatum bekannt/u;
const band = async (name: string) => within(await screen.findByRole('radiogroup', { name: /^Altersgruppe/u })).getByRole('radio', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Fall anlegen' }));

async function begin() {
  visit('/new');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Amira Musterfrau');
  await userEvent.selectOptions(screen.getByRole('combobox', { description: /In welcher/u }), 'Arabisch');
  await answer(/Kontakt zustande/u, 'Persönlich');
}
const inquiry = { type: 'inquiry.noted', service: 'mbe', language: 'ar', channel: 'walkIn' };

test('a birth date proposes the age band and moves it along', async () => {
  await begin();
  await answer(known, 'Der Tag');
  await typeDay('Geburtsdatum', '23112008');
  expect(await band('unter 18')).toBeChecked();
  await answer(known, 'Nur das Jahr');
  await userEvent.type(screen.getByRole('textbox', { name: 'Geburtsjahr' }), '2001');
  expect(await band('18 bis 24')).toBeChecked();
  await send();
  expect(posted()).toEqual([{ ...inquiry, ageBand: 'under25', words: { name: 'Amira Musterfrau', birthYear: '2001' } }]);
});

test('a contradiction is asked about at once; nothing is sent and nothing that was typed is lost', async () => {
  await begin();
  await answer(/^Altersgruppe/u, 'ab 27');
  await answer(known, 'Der Tag');
  await typeDay('Geburtsdatum', '27032008');
  expect(await screen.findByText('Geburtsdatum und Altersgruppe passen nicht zusammen. Was stimmt?')).toBeVisible();
  expect(await band('ab 27')).toBeChecked();
  await send();
  expect(posted()).toEqual([]);
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Amira Musterfrau');
  await userEvent.click(screen.getByRole('button', { name: 'Altersgruppe „18 bis 24“ nehmen' }));
  expect(screen.queryByText(/passen nicht zusammen/u)).toBeNull();
  await send();
  expect(posted()).toEqual([{ ...inquiry, ageBand: 'under25', words: { name: 'Amira Musterfrau', birthDate: '2008-03-27' } }]);
});

test.each([
  ['that was begun and not finished', '2703', /ganz eingeben/u],
  ['in the future', '01012040', /Zukunft/u],
])('a birth date %s keeps the form here', async (_, digits, sentence) => {
  await begin();
  await answer(/^Altersgruppe/u, 'ab 27');
  await answer(known, 'Der Tag');
  await typeDay('Geburtsdatum', digits);
  await send();
  expect(screen.getByText(sentence)).toBeVisible();
  expect(posted()).toEqual([]);
});

test('nobody has to say when they were born', async () => {
  await begin();
  await answer(/^Altersgruppe/u, 'ab 27');
  await send();
  expect(posted()).toEqual([{ ...inquiry, ageBand: 'adult', words: { name: 'Amira Musterfrau' } }]);
});

test('what the server refuses is said in its sentence, and what was typed stays', async () => {
  isRefused = true;
  await begin();
  await answer(/^Altersgruppe/u, 'ab 27');
  await send();
  expect(await screen.findByText(/Altersgruppe.*passen|passt.*Altersgruppe|Geburtsdatum/u, { selector: '.reasons li' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Amira Musterfrau');
});

test('in the demonstration another person finds nothing of it', async () => {
  const held = () => JSON.stringify(sessionStorage);
  await begin();
  expect(held()).toContain('Amira Musterfrau');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Person' }), 'Martina Hoffmann · Teamleitung');
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('');
  expect(held()).not.toContain('Musterfrau');
});

test('what somebody else has typed in this tab is not shown', async () => {
  sessionStorage.setItem('etappe.inquiry', JSON.stringify({ by: 'somebody-else', inquiry: { name: 'Amira Musterfrau' } }));
  visit('/new');
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('');
});
