// Importing offers as a person does it: what the file is, what it would change, what they decide, and only then the writing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { school, schoolId } from '../../../server/directory/entries.ts';
import { open, serverWith } from './server.ts';

const fileOf = (name: string) =>
  new File([readFileSync(join(process.cwd(), 'tests/network/exchange/files', name))], name, { type: 'application/json' });
const table = (phone: string) =>
  new File([`ID;Titel;Träger;Ort;Telefon\n1;Nähcafé;Nachbarschaftstreff;Bamberg;${phone}`], 'angebote.csv', { type: 'text/csv' });

async function chosen(user: ReturnType<typeof userEvent.setup>, file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('there is no file to choose');
  await user.upload(input, file);
}

async function ready(user: ReturnType<typeof userEvent.setup>) {
  open('/directory/import');
  await user.type(await screen.findByRole('textbox', { name: 'Name der Liste' }), 'Liste der Stadt');
}

test('a list has to have a name before it can be compared', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  open('/directory/import');
  await screen.findByRole('heading', { name: 'Angebote einlesen' });
  await chosen(user, table('0951 111'));
  expect(screen.getByRole('textbox', { name: 'Name der Liste' })).toHaveAccessibleDescription(/einen Namen geben/u);
  expect(await server.storage.directory.since(0)).toEqual([]);
});

test('compared first, written only when pressed, and then to be verified, but for the place that is closed', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  await ready(user);
  await chosen(user, fileOf('integreat-locations-bamberg.json'));
  expect(await screen.findByRole('heading', { name: /gelesen als Orte aus Integreat/u })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Neu\s*4$/u })).toBeVisible();
  expect(await server.storage.directory.since(0)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '8 Hinweise' }));
  expect(screen.getByText(/Längen- und Breitengrad waren vertauscht/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Jetzt einlesen' }));
  expect(await screen.findByText(/Einträge wurden geschrieben, Angebote und Stellen\./u)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Zu den ungeprüften Angeboten' }));
  expect(await screen.findByText('3 Angebote')).toBeVisible();
});

test('what was verified here is shown beside what the source says now, and stays until somebody decides', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  await ready(user);
  await chosen(user, table('0951 111'));
  await user.click(await screen.findByRole('button', { name: 'Jetzt einlesen' }));
  await screen.findByText('2 Einträge wurden geschrieben, Angebote und Stellen.');
  const kept = (await server.storage.directory.since(0)).find(({ kind }) => kind === 'offer');
  await server.send(`/api/v1/directory/offers/${kept?.id}/verifications`, {}, { 'if-match': `"${kept?.number}"` });
  await chosen(user, table('0951 222'));
  const item = (await screen.findByText('seit dem letzten Einlesen hier geprüft')).closest('li') as HTMLElement;
  expect(item).toHaveTextContent('Telefon hier: 0951 111in der Quelle: 0951 222');
  expect(screen.getByText('Nichts zu übernehmen.')).toBeVisible();
  await user.click(within(item).getByRole('radio', { name: 'Neue Angaben übernehmen' }));
  await user.click(screen.getByRole('button', { name: 'Jetzt einlesen' }));
  await screen.findByText('Ein Eintrag wurde geschrieben.');
  expect((await server.storage.directory.about(kept?.id ?? '')).at(-1)?.entry).toMatchObject({ contact: { phone: '0951 222' } });
});

test('a column that was taken for something else is put right, and compared anew', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: false });
  await ready(user);
  await chosen(user, new File(['Nr;Was;Wer\n1;Nähcafé;Treff'], 'liste.csv'));
  expect(await screen.findByText(/keine Spalte mit dem Titel zu erkennen/u)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Was' }), 'Titel');
  await user.click(screen.getByRole('button', { name: 'Neu vergleichen' }));
  expect(await screen.findByRole('button', { name: /^Neu\s*1$/u })).toBeVisible();
});

test.each([
  ['broken JSON', () => new File(['{"contents": ['], 'hsds.json'), /kein vollständiges JSON/u],
  ['a picture', () => new File([new Uint8Array([137, 80, 78, 71, 0, 0])], 'plan.csv'), /keine Textdatei/u],
  ['more than is taken', () => new File(['x'.repeat(16_000_001)], 'alles.json'), /größer als 16 MB/u],
])('%s is one clear sentence', async (_, file, sentence) => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  await ready(user);
  await chosen(user, file());
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(await server.storage.directory.since(0)).toEqual([]);
});

test('a body is shown beside its offers with what changed, and one somebody verified is decided about by itself', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const named = (phone: string) =>
    new File([`ID;Titel;Träger;Ort;Telefon Träger\n1;Nähcafé;Nachbarschaftstreff;Bamberg;${phone}`], 'angebote.csv', { type: 'text/csv' });
  const kept = async () => (await server.storage.directory.since(0)).find(({ kind }) => kind === 'body');
  await ready(user);
  await chosen(user, named('0951 111'));
  expect(await screen.findByRole('button', { name: /^Neue Stellen\s*1$/u })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Jetzt einlesen' }));
  await screen.findByText('2 Einträge wurden geschrieben, Angebote und Stellen.');
  const before = await kept();
  await server.send(`/api/v1/directory/bodies/${before?.id}/verifications`, {}, { 'if-match': `"${before?.number}"` });
  await chosen(user, named('0951 222'));
  expect(await screen.findByRole('button', { name: /^Geänderte Stellen\s*1$/u })).toBeVisible();
  const item = screen.getByText('seit dem letzten Einlesen hier geprüft').closest('li') as HTMLElement;
  expect(item).toHaveTextContent('Telefon hier: 0951 111in der Quelle: 0951 222');
  expect(within(item).getByRole('link', { name: 'Nachbarschaftstreff' })).toHaveAttribute('href', `/directory/bodies/${before?.id}`);
  expect(screen.getByText('Nichts zu übernehmen.')).toBeVisible();
  await user.click(within(item).getByRole('radio', { name: 'Neue Angaben übernehmen' }));
  await user.click(screen.getByRole('button', { name: 'Jetzt einlesen' }));
  await screen.findByText('Ein Eintrag wurde geschrieben.');
  expect((await kept())?.entry).toMatchObject({ contact: { phone: '0951 222' } });
});

test('an offer of a body that is closed here is not taken, and the way to the body stands beside it', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const closed = { ...school, name: 'Nachbarschaftstreff', isClosed: true };
  await server.send(`/api/v1/directory/bodies/${schoolId}`, { body: closed, isVerified: true }, { 'if-match': '"0"' }, 'PUT');
  await ready(user);
  await chosen(user, table('0951 111'));
  await user.click(await screen.findByRole('button', { name: /^Neu\s*1$/u }));
  expect(screen.getByText(/als geschlossen eingetragen/u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Zur Stelle' })).toHaveAttribute('href', `/directory/bodies/${schoolId}`);
  expect(screen.getByText('Nichts zu übernehmen.')).toBeVisible();
});
