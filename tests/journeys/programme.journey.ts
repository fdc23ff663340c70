// The steering of the programme by keyboard alone: from a hurdle to the action list, and the report as a file; and every page of it as people
// look at it, without a barrier and without anything that sticks out.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../server/papers/reading.ts';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { at, look } = demoPlace('2026-11-28');
giveUpAfter(1);
const still = { reducedMotion: 'reduce' } as const;

test('what often stands in the way becomes something somebody is asked to do, and is done', async () => {
  await at('/programme', still, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow('Zur Handlungsliste');
    await page.getByRole('heading', { name: 'Noch steht nichts auf der Liste.' }).waitFor();
    await keys.press('Eintragen');
    await keys.write('Was zu tun ist', 'Fahrtkosten zum Kurs übernehmen');
    await keys.pick('Hürde', 'Fahrtkosten');
    await keys.pick('Wer gefragt ist', 'Jobcenter');
    await keys.enterDay('Bis wann', '2027-01-31');
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Speichern');
    const item = page.getByRole('listitem').filter({ hasText: 'Fahrtkosten zum Kurs übernehmen' });
    await item.getByText('gefragt: Jobcenter · bis 31.01.2027').waitFor();
    await keys.press('Ändern: Fahrtkosten zum Kurs übernehmen');
    await keys.pick('Stand', 'erledigt');
    await keys.press('Speichern');
    await item.getByText('erledigt', { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('the report of the programme leaves as a file', async () => {
  await at('/figures', still, async (page) => {
    const keys = keyboardOn(page);
    const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Bericht (PDF)')]);
    const { words } = readPdf(readFileSync(await download.path()));
    expect(words).toContain('Programmbericht');
    expect(words).toContain('Überprüfungen in der Frist');
  });
});

describe('in every look', () => {
  test.each([
    ['/programme', 'Programm'],
    ['/figures', 'Auswertung'],
    ['/figures?indicator=goalsReached&by=cause', 'Auswertung'],
    ['/actions?hurdle=noOffer', 'Handlungsliste'],
  ])('%s has no barrier and fits', async (path, heading) => {
    await look(path, still, async (page) => {
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await page
        .getByText(/Alle Standorte|Enthalten:|noch keine Zahlen|zu wenige Menschen|Was zu tun ist/u)
        .first()
        .waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });
});
