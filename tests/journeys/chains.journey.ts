// The support chains by keyboard alone: a goal is placed on a step, its case then says what comes next, a hurdle is noted there, and a region
// writes down what holds in its town; every page of it without a barrier and without anything that sticks out.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { at, look } = demoPlace('2026-11-28');
giveUpAfter(1);

const still = { reducedMotion: 'reduce' } as const;
const fact = (page: Page, term: string) => page.locator('.fact').filter({ has: page.getByText(term, { exact: true }) });

test('a goal is placed on a chain; the case says what comes next and who is responsible, and a hurdle is noted at the step', async () => {
  await at('/cases/demo-11?page=goal-g1', still, async (page) => {
    const keys = keyboardOn(page);
    await keys.pick('Schritt in der Förderkette', 'Zum Kurs anmelden');
    await page.getByText('Danach: Integrationskurs besuchen (zuständig: Integrationskursträger)').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Ziel speichern');
    await page.getByRole('heading', { level: 2, name: /^Maßnahmen zu/u }).waitFor();

    await keys.follow('Auf dem Weg');
    await fact(page, 'Läuft').getByText('Zum Kurs anmelden').waitFor();
    expect(await fact(page, 'Danach').innerText()).toContain('Integrationskurs besuchen');
    expect(await fact(page, 'Danach').innerText()).toContain('zuständig: Integrationskursträger');
    await keys.press(/^Zum Kurs anmelden/u);
    await page.getByRole('heading', { name: 'Gesetzliche Frist: Beginn des Kurses' }).waitFor();
    await keys.press('Hürde an diesem Schritt vermerken');
    expect(await page.getByLabel('Schritt in der Förderkette').inputValue()).toBe('registerForCourse');
    await keys.pick('Was steht im Weg?', 'Zu wenige Teilnehmende');
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Eintragen');
    await page.getByText('Zu wenige Teilnehmende, seit 28.11.2026').waitFor();
  });
});

test('what holds in a town is written beside a step and read again', async () => {
  await at('/directory', still, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow(/^Förderketten/u);
    await page.getByRole('heading', { level: 1, name: 'Förderketten' }).waitFor();
    await keys.pick('Für welche Region', 'Bamberg');
    await keys.press(/^Zum Kurs anmelden/u);
    await keys.press('Anmerkung schreiben');
    await keys.write('Anmerkung', 'Anmeldung nur dienstags, Zimmer 12.');
    await keys.press('Anmerkung speichern');
    await page.getByText('Stand 28.11.2026').waitFor();
    await page.reload();
    await page.getByText('Anmeldung nur dienstags, Zimmer 12.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.follow('Integrationskursträger');
    await page.waitForURL(/\/directory\?(?=.*kind=courseProvider)(?=.*region=bamberg)/u);
  });
});

describe('in every look', () => {
  test.each([
    ['/chains', 1, 'Förderketten', 'Zugang zum Integrationskurs klären'],
    ['/chains?step=secureLivelihood&region=bamberg', 1, 'Förderketten', 'Lebensunterhalt und Krankenversicherung sichern'],
    ['/chains?chain=recognition', 1, 'Förderketten', 'Referenzberuf und zuständige Stelle finden'],
    ['/cases/demo-11/chains', 2, 'Auf dem Weg', null],
    ['/cases/demo-14/chains', 2, 'Auf dem Weg', null],
  ] as const)('%s has no barrier and fits', async (path, level, heading, step) => {
    await look(path, still, async (page) => {
      await page.getByRole('heading', { level, name: heading }).waitFor();
      if (step !== null) await page.getByRole('heading', { level: 2, name: step }).waitFor();
      const fold = page.getByRole('button', { name: /^Was weitergegeben werden darf|^Alle Schritte/u });
      if ((await fold.count()) > 0) await fold.first().click();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });
});
