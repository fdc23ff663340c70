// Opens the room of QA with files of the golden recordings, or changed ones.
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, json, type Received } from '../network.ts';
import { visit } from '../render.tsx';
import { sessionOn } from '../views.ts';

/** From the folder the tests are started in: in a page of jsdom a module has no address of its own. */
export const textOf = (name: string): string => readFileSync(`tests/recordings/${name}.jsonl`, 'utf8');
export const linesOf = (name: string): string[] => textOf(name).trimEnd().split('\n');
export const fileOf = (text: string | Uint8Array<ArrayBuffer>, name: string): File => new File([text], name);
export const goldenFile = (name: string): File => fileOf(textOf(name), `${name}.jsonl`);

/** The recording as somebody writes it by hand: without hashes, so that a changed entry is judged and not refused as broken. */
export const byHand = (name: string): Record<string, unknown>[] =>
  linesOf(name).map((line) => {
    const { prev: _prev, hash: _hash, seal: _seal, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return rest;
  });
export const asFile = (lines: readonly object[], name: string): File => fileOf(lines.map((line) => JSON.stringify(line)).join('\n'), name);

/** The address at first; whatever the page asks the server for is in the list. */
export function openRoom(address = '/quality', recording = ''): Received[] {
  const received = answerWith(({ path }) => {
    if (path === '/session') return json(sessionOn('2026-11-22'));
    return path.endsWith('/recording') ? new Response(recording) : undefined;
  });
  visit(address);
  return received;
}

export async function drop(...files: readonly File[]): Promise<void> {
  await userEvent.upload(await screen.findByLabelText('Dateien auswählen'), [...files]);
}

/** The room, with these files dropped in. */
export async function openFiles(...files: readonly File[]): Promise<Received[]> {
  const received = openRoom();
  await drop(...files);
  return received;
}

export const stepShown = (): string => screen.getByText(/^Schritt \d+ von \d+$/u).textContent ?? '';
