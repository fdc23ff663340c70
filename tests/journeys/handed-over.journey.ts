// A case goes from one centre to another: what travels is seen, saved as a file, and fills the fields on the other side.
import { readFile } from 'node:fs/promises';
import type { FileChooser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveUpAfter } from './give-up.ts';
import { leila, livesOfHandover } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

let journey: Journey;
let path: string;

beforeAll(async () => {
  journey = await preparedJourney(livesOfHandover);
});

afterAll(() => journey?.close());
giveUpAfter(1);

describe('handed over', () => {
  test('what will travel is read before it is offered, then saved', async () => {
    const { keys, life, openList, page, startOn } = journey;
    await startOn('2026-09-16');
    await openList('/', 'Fälle');
    await keys.follow(leila);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Übergabe');
    await life.onPage('Übergabe');
    const sheet = page.getByRole('region', { name: 'Das geht mit' });
    expect(await sheet.innerText()).toContain('Umzug, bekannt seit 15.09.2026');
    expect(await sheet.innerText()).not.toContain('herunterladen');
    await keys.write('Wer übernimmt?', 'Frau Muster');
    await keys.press('Übergabe anbieten');
    await page.getByText('Angeboten am 16.09.2026').waitFor();
    await keys.press('Einschätzungen und Maßnahmen lesen');
    await life.look('what travels');
    const download = page.waitForEvent('download');
    await keys.press('Übergabedatei herunterladen');
    path = await (await download).path();
    expect((await download).suggestedFilename()).toBe('prepared-leila-handover.json');
    expect(await readFile(path, 'utf8')).not.toContain(leila);
  });

  test('the other centre says yes, and the case closes here', async () => {
    const { keys, life, page } = journey;
    await keys.press('Zusage festhalten');
    await life.onPage('Abgeschlossen');
    await keys.follow('Übergabedatei');
    await life.onPage('Übergabedatei');
    expect(await page.getByRole('region', { name: 'Das ist mitgegangen' }).innerText()).toContain('Umzug, bekannt seit 15.09.2026');
  });

  test('there a wrong file is named, and the right one fills the fields', async () => {
    const { keys, life, openList, page } = journey;
    await openList('/', 'Fälle');
    await keys.follow(`${leila} in Essen`);
    await life.onPage('Erstgespräch', { isFocused: false });
    await keys.follow('Fall übernehmen');
    await life.onPage('Fall übernehmen');
    await keys.enterDay('Begleitung seit', '2026-01-05');
    await choose({ name: 'falsch.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('alert').waitFor();
    await life.look('a wrong file');
    await choose(path);
    await page.getByText('Ausgefüllt aus der Übergabedatei: Wetzlar, Stand 16.09.2026.').waitFor();
    await keys.press('Was noch in der Datei steht');
    await life.look('filled from the file');
    expect(await page.getByRole('combobox', { name: 'Anlass' }).inputValue()).toBe('move');
  });

  test('the review is due there as it was here: the move is still to be talked about', async () => {
    const { keys, life, page } = journey;
    await page.getByText('Dann ist die nächste Überprüfung spätestens am 13.10.2026').waitFor();
    await keys.press('Fall übernehmen');
    await life.onPage('Wie es weitergeht');
    expect(await page.locator('.case-head').innerText()).toContain('13.10.2026');
  });
});

async function choose(file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const { keys, page } = journey;
  const chooser = page.waitForEvent('filechooser');
  await keys.press('Übergabedatei wählen');
  await (await chooser).setFiles(file);
}
