// The calendar of the training room, wound forth and back.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const bar = async () => screen.findByRole('region', { name: /Heute ist der/u });
const told = async () => (await bar()).textContent;

async function typeDay(day: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Zu einem Tag' });
  await userEvent.clear(field);
  await userEvent.type(field, day);
  await press('Hindrehen');
}

test('until something happens: what was recorded and what fell due is told, with the message in the language of the client', async () => {
  enter('/training/smooth');
  await typeDay('01.09.2026');
  await press('Bis wieder etwas geschieht');
  expect(await told()).toContain('Stand einer Maßnahme');
  await press('Bis wieder etwas geschieht');
  await waitFor(async () => expect(await told()).toContain('Die Überprüfung ist jetzt möglich'));
  expect(await told()).toContain('an die Klient:in auf Arabisch');
  expect(await told()).toContain('Im Übungsraum wird nichts davon gesendet.');
  const wizard = await screen.findByRole('region', { name: 'Der echte Assistent' });
  await waitFor(() => expect(wizard.textContent).toContain('Überprüfung möglich'));
});

test('back: what had not been recorded by then is gone, and comes again on the way forth', async () => {
  enter('/training/smooth');
  await typeDay('31.08.2026');
  await waitFor(async () => expect(await told()).toContain('7 Einträge, zuletzt: Überprüfung geplant für den 30.11.2026'));
  const places = await screen.findByRole('region', { name: 'Wo der Fall steht' });
  expect(places.textContent).toContain('In Kraft');
  await typeDay('20.07.2026');
  expect(await told()).toContain('Zurück am 20.07.2026');
  expect(places.textContent).toContain('Bedarfsfeststellung');
  await press('Drei Monate weiter');
  expect(places.textContent).toContain('In Kraft');
});

test('before the first entry and beyond a hundred years: a sentence, and the day stays', async () => {
  enter('/training/smooth');
  await press('Ein Tag zurück');
  expect(await told()).toContain('Vor dem ersten Eintrag gibt es diesen Fall nicht. Er beginnt am 13.07.2026.');
  await typeDay('14.07.2126');
  expect(await told()).toContain('Weiter als hundert Jahre wird nicht gedreht: bis zum 13.07.2126.');
  expect(await told()).toContain('Heute ist der 13.07.2026');
});

test('whoever winds by keyboard stays in the field of the day, although the wizard shows another page', async () => {
  enter('/training/smooth');
  const wizard = await screen.findByRole('region', { name: 'Der echte Assistent' });
  await waitFor(() => expect(wizard.querySelector('h2')).not.toBeNull());
  const before = wizard.querySelector('h2')?.textContent;
  const field = await screen.findByRole('textbox', { name: 'Zu einem Tag' });
  await userEvent.type(field, '31.08.2026{Enter}');
  await waitFor(() => expect(wizard.querySelector('h2')?.textContent).not.toBe(before));
  expect(field).toHaveFocus();
});
