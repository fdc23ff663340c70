// Notes of QA: written on a step, saved as a file beside the recording, and taken back in only where they belong.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useKeptNotes } from '../../../src/ui/quality/notes/kept-notes.ts';
import { drop, fileOf, goldenFile, linesOf, openFiles, stepShown, textOf } from './room.ts';

const made: Blob[] = [];
// jsdom knows no addresses of files in memory.
beforeEach(() => {
  made.length = 0;
  // Kept as long as the page, and all these tests are one page.
  useKeptNotes.setState([], true);
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => {} });
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function openNotes(...files: readonly File[]): Promise<void> {
  await openFiles(...files);
  await screen.findByText(/^Schritt 1 von/u);
  await press(/^Anmerkungen/u);
}

async function write(seq: number, text: string): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: `Anmerkung zu Eintrag ${seq}` }), text);
  await press('Anmerken');
}

async function saved(): Promise<string> {
  await press('Als Datei speichern');
  return made[0]?.text() ?? '';
}

test('a note is written, saved with case and head, and leads back to its step', async () => {
  await openNotes(goldenFile('wetzlar'));
  await press('Anmerken');
  expect(screen.getByText('Bitte etwas schreiben.')).toBeInTheDocument();
  await write(1, 'Warum am Telefon?');
  expect(screen.getByText(/^Noch nicht gespeichert/u)).toBeInTheDocument();
  await press('Weiter');
  await press('Zu Eintrag 1');
  expect(stepShown()).toBe('Schritt 1 von 47');
  const file = JSON.parse(await saved()) as object;
  const header = JSON.parse(linesOf('wetzlar')[0] ?? '') as { case: string };
  const last = JSON.parse(linesOf('wetzlar').at(-1) ?? '') as { hash: string };
  expect(file).toEqual({
    format: 'etappe.notes/1',
    case: header.case,
    entries: 47,
    head: last.hash,
    notes: [{ seq: 1, text: 'Warum am Telefon?' }],
  });
  expect(screen.queryByText(/^Noch nicht gespeichert/u)).not.toBeInTheDocument();
  await press(/^Entfernen: Eintrag 1/u);
  expect(screen.queryByText('Warum am Telefon?')).not.toBeInTheDocument();
});

test('notes dropped in with their recording are there', async () => {
  await openNotes(goldenFile('wetzlar'));
  await write(1, 'Prüfen.');
  const notes = await saved();
  useKeptNotes.setState([], true);
  document.body.innerHTML = '';
  await openNotes(goldenFile('wetzlar'), fileOf(notes, 'w.notes.json'));
  expect(screen.getByText('Prüfen.')).toBeInTheDocument();
});

test('taken from a file once, also of a recording that has grown since', async () => {
  const shorter = fileOf(`${linesOf('wetzlar').slice(0, 11).join('\n')}\n`, 'w.jsonl');
  await openNotes(shorter);
  await write(1, 'Prüfen.');
  const notes = fileOf(await saved(), 'w.notes.json');
  useKeptNotes.setState([], true);
  document.body.innerHTML = '';
  await openNotes(goldenFile('wetzlar'));
  const field = screen.getByLabelText('Anmerkungen aus einer Datei holen');
  await userEvent.upload(field, notes);
  expect(await screen.findByText('w.notes.json: 1 Anmerkung übernommen.')).toBeInTheDocument();
  await userEvent.upload(field, notes);
  await waitFor(() => expect(screen.getAllByText('Prüfen.')).toHaveLength(1));
});

test('notes that were not saved are there again after another recording, and closing the window asks first', async () => {
  await openNotes(goldenFile('wetzlar'));
  await write(1, 'Prüfen.');
  await press('Andere Aufzeichnungen öffnen');
  expect(await screen.findByText(/^1 Anmerkung zu Fall .* noch nicht gespeichert/u)).toBeInTheDocument();
  await drop(goldenFile('goettingen'));
  expect(await screen.findByText('keine', { selector: '.fold-note' })).toBeInTheDocument();
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
  await press('Andere Aufzeichnungen öffnen');
  await drop(goldenFile('wetzlar'));
  await screen.findByText('1 Anmerkung', { selector: '.fold-note' });
  await press(/^Anmerkungen ?1 Anmerkung$/u);
  expect(screen.getByText('Prüfen.')).toBeInTheDocument();
  expect(screen.getByText(/^Noch nicht gespeichert/u)).toBeInTheDocument();
  await saved();
  const closed = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closed);
  expect(closed.defaultPrevented).toBe(false);
});

test('a note that was removed stays removed', async () => {
  await openNotes(goldenFile('wetzlar'));
  await write(1, 'Prüfen.');
  await press(/^Entfernen: Eintrag 1/u);
  await press('Andere Aufzeichnungen öffnen');
  await drop(goldenFile('wetzlar'));
  expect(await screen.findByText('keine', { selector: '.fold-note' })).toBeInTheDocument();
});

test.each([
  ['another case', (text: string) => text.replace(/"case": "[^"]+"/u, '"case": "case-9"'), /gehören zu einem anderen Fall/u],
  ['another head', (text: string) => text.replace(/"head": "sha256:..../u, '"head": "sha256:0000'), /die Prüfsummen weichen ab/u],
  ['another version of the format', (text: string) => text.replace('notes/1', 'notes/2'), /keine Anmerkungen, die hier gelesen/u],
  ['half a file', (text: string) => text.slice(0, 40), /keine Anmerkungen, die hier gelesen/u],
  ['a recording', () => textOf('wetzlar'), /keine Anmerkungen, die hier gelesen/u],
])('notes of %s are refused in a sentence', async (_, change, sentence) => {
  await openNotes(goldenFile('wetzlar'));
  await write(1, 'Prüfen.');
  const notes = change(await saved());
  await press(/^Entfernen: Eintrag 1/u);
  await userEvent.upload(screen.getByLabelText('Anmerkungen aus einer Datei holen'), fileOf(notes, 'a.json'));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByText('Prüfen.')).not.toBeInTheDocument();
});
