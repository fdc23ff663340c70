// A file is erased by two people: one agrees and cannot erase as well, another one erases, and what is left is the certificate.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { OwnFile } from '../../src/export/own-file/own-file-schema.ts';
import { readPdf } from '../server/papers/reading.ts';
import { faultsInEveryLook } from './barriers.ts';
import { keyboardOn } from './keyboard.ts';
import { ask, peoplePlace } from './people-place.ts';
import { actAs, firstCounsellor, invited } from './who-came.ts';

const begun = '2026-11-30';
let today = begun;
const place = peoplePlace(() => today);
const client = 'Amira Musterfrau';

const look = async (page: Page): Promise<void> => expect(await faultsInEveryLook(page)).toEqual([]);

type Window = 'jana' | 'ruth' | 'ali';
const windows = {} as Record<Window, Page>;
let id = '';

beforeAll(async () => {
  windows.jana = await firstCounsellor(place, 'Jana Weber');
  await actAs(windows.jana, 'siteAdministration');
  windows.ruth = await invited(place, windows.jana, 'Ruth Lang', 'dataProtection', begun);
  windows.ali = await invited(place, windows.jana, 'Ali Demir', 'dataProtection', begun);
  await actAs(windows.jana, 'counsellor');
  const inquiry = { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'walkIn', words: { name: client } };
  id = (await ask<{ id: string }>(windows.jana, '/cases', { site: 'wiesbaden', proposal: inquiry })).id;
  for (const [version, proposal] of [
    { type: 'privacy.explained', language: 'ar' },
    { type: 'case.closed', reason: 'clientWish', words: { note: 'Sie zieht um.' } },
  ].entries())
    await ask(windows.jana, `/cases/${id}/proposals`, proposal, { 'if-match': `"${version + 1}"` });
});

/** What a press has saved, as a file. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the counsellor hands the own file over, in German and the language of the client, and reads until when the file is kept', async () => {
  const { jana } = windows;
  const keys = keyboardOn(jana);
  await jana.goto(place.address(`/cases/${id}`));
  await keys.follow('Person');
  await keys.follow('Rechte der Person');
  await jana.getByRole('heading', { name: 'Rechte der Person' }).waitFor();
  await look(jana);
  const paper = await savedBy(jana, () => keys.press('Auskunft als PDF'));
  expect(paper.name).toBe(`auskunft-${id}.pdf`);
  const { words } = readPdf(paper.bytes);
  for (const there of [client, 'Was über mich gespeichert ist', 'Sie zieht um.']) expect(words.replaceAll(/\s+/gu, ' ')).toContain(there);
  const file = await savedBy(jana, () => keys.press('Auskunft als Datei (JSON)'));
  expect(OwnFile.parse(JSON.parse(file.bytes.toString('utf8'))).entries).toHaveLength(3);
  await keys.follow('Zur Löschung');
  await jana.getByText('Ab dem 30.11.2027 darf sie gelöscht werden.', { exact: false }).waitFor();
  await look(jana);
  expect(await jana.getByRole('button', { name: /zustimmen|Akte löschen/u }).count()).toBe(0);
});

test('the calendar says what may be erased, and the one who agrees reads why somebody else has to erase', async () => {
  today = '2027-12-01';
  const { ruth } = windows;
  const keys = keyboardOn(ruth);
  await ruth.goto(place.address('/aufbewahrung'));
  await ruth.getByText('Eine Akte darf gelöscht werden.').waitFor();
  await look(ruth);
  await keys.follow(client);
  await ruth.getByRole('region', { name: 'Das würde gelöscht' }).waitFor();
  await look(ruth);
  await keys.press('Der Löschung zustimmen');
  await ruth.getByText('Ruth Lang (Datenschutz) hat am 01.12.2027 zugestimmt.').waitFor();
  const erase = ruth.getByRole('button', { name: 'Akte löschen …' });
  expect(await erase.getAttribute('aria-disabled')).toBe('true');
  await ruth.getByText('Zustimmung und Ausführung kommen von zwei verschiedenen Personen.', { exact: false }).waitFor();
  await look(ruth);
});

test('another person sees who looked, erases, and is shown the certificate', async () => {
  const { ali } = windows;
  const keys = keyboardOn(ali);
  await ali.goto(place.address(`/cases/${id}/erasure`));
  await keys.follow('Wer hat hineingesehen');
  await ali.getByRole('row', { name: /Ruth Lang.*Datenschutz.*gelesen/u }).waitFor();
  await look(ali);
  await keys.follow('Löschung');
  await keys.press('Akte löschen …');
  await ali.getByText('Diese Akte endgültig löschen?').waitFor();
  await look(ali);
  await keys.press('Ja, endgültig löschen');
  await ali.getByText('Die Akte ist vollständig gelöscht.').waitFor();
  await look(ali);
  expect(await ali.content()).not.toContain(client);
  const { words } = readPdf((await savedBy(ali, () => keys.press('Als PDF speichern'))).bytes);
  expect(words).toContain('Löschprotokoll');
  await windows.ruth.goto(place.address('/aufbewahrung'));
  await windows.ruth.getByText('Noch keine abgeschlossene Akte').waitFor();
  await look(windows.ruth);
});
