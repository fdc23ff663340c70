// We heard of it later: a withdrawal is told late, the letter sent in between stands as irregular, somebody else clears it.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn, excessWidth } from './barriers.ts';
import { giveUpAfter } from './give-up.ts';
import { lifeOfLetter, samira } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

const withdrawal = 'Einwilligung widerrufen: Jobcenter';
const letter = 'Vermittlung mit Einwilligung übermittelt';
const because = 'Es fehlt eine gültige Einwilligung.';
const reason = 'Mit dem Jobcenter geklärt, der Brief kam ungeöffnet zurück.';
let journey: Journey;

beforeAll(async () => {
  journey = await preparedJourney(lifeOfLetter);
});

afterAll(() => journey?.close());
giveUpAfter(1);

/** The line of the history that says this first. */
const entryOf = (what: string): Locator => {
  const { page } = journey;
  return page.locator('.timeline-entry').filter({ has: page.locator('.timeline-what > p:first-child', { hasText: what }) });
};

/** Whoever goes on with the keyboard is here and nowhere else. */
const isOn = async (place: Locator): Promise<void> => {
  await place.waitFor();
  await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
};

const button = (name: string): Locator => journey.page.getByRole('button', { name, exact: true });

describe('heard of it later', () => {
  test('the withdrawal of two days ago is recorded with its day and why so late', async () => {
    const { keys, life, openList, page, startOn } = journey;
    await startOn('2026-09-16');
    await openList('/', 'Fälle');
    await keys.follow(samira);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Weitere Schritte');
    await life.onPage('Weitere Schritte', { isFocused: false });
    await keys.press(/^Widerruf der Einwilligung festhalten/u);
    await page.getByText('Das war an einem früheren Tag').waitFor();
    await life.look('the withdrawal');
    await keys.choose('Einwilligung', /^Jobcenter/u);
    await keys.tick('Das war an einem früheren Tag');
    await keys.enterDay('Wann war es wirklich?', '2026-09-14');
    await keys.write('Warum wird es erst jetzt eingetragen?', 'Der Widerruf lag in der Post.');
    await life.look('the withdrawal, filled in');
    await keys.press('Eintragen');
    const recorded = page.getByText('Eingetragen: Widerruf der Einwilligung festhalten');
    await isOn(recorded.locator('xpath=ancestor::*[@tabindex="-1"][1]'));
    await page.getByText('Ein anderer Eintrag passt nun nicht mehr dazu.').waitFor();
    await page.getByRole('link', { name: '1 Unstimmigkeit offen' }).waitFor();
    expect(await life.stage()).toBe('In Kraft');
    await life.look('the withdrawal is recorded');
  });

  test('the letter stands as irregular with its reason, and the counsellor is told who can clear it', async () => {
    const { history, page } = journey;
    await history();
    const withdrawn = await entryOf(withdrawal).innerText();
    expect(withdrawn).toContain('eingetragen am 16.09.2026, gilt ab 14.09.2026');
    expect(withdrawn).toContain('Der Widerruf lag in der Post.');
    const sent = await entryOf(letter).innerText();
    expect(sent).toContain('Unstimmig.');
    expect(sent).toContain(because);
    expect(sent).toContain('Er gilt weiter.');
    expect(sent).toContain('Klären kann das: Teamleitung oder Datenschutz.');
    expect(await page.locator('.mark').count()).toBe(1);
    expect(await button(`Klären: ${letter}`).count()).toBe(0);
  });

  test('data protection clears it with a reason; without one nothing is sent', async () => {
    const { keys, life, page } = journey;
    await keys.pick('Person', 'Ruth Lang · Datenschutz');
    await keys.press(`Klären: ${letter}`);
    await isOn(page.getByRole('form', { name: /^Eintrag \d+ klären$/u }));
    await life.look('clearing');
    await keys.press('Als geklärt festhalten');
    await page.getByText('Bitte einen Grund angeben.').waitFor();
    await isOn(page.getByRole('textbox', { name: 'Warum bleibt der Eintrag so stehen?' }));
    await life.look('clearing without a reason');
    await keys.press('Schließen');
    await isOn(button(`Klären: ${letter}`));
    await keys.press(`Klären: ${letter}`);
    await keys.write('Warum bleibt der Eintrag so stehen?', reason);
    await keys.press('Als geklärt festhalten');
    await isOn(entryOf(letter));
    const cleared = await entryOf(letter).innerText();
    expect(cleared).toContain(`Geklärt am 16.09.2026, Ruth Lang, Datenschutz: ${reason}`);
    expect(cleared).toContain(because);
    expect(cleared).not.toContain('Klären kann das');
    expect(await page.locator('.mark').count()).toBe(0);
    await life.look('cleared');
  });

  test('the counsellor takes back what they recorded today: it stays, struck through, and speaks against nothing', async () => {
    const { keys, life, page } = journey;
    await keys.pick('Person', 'Jana Weber · Berater:in');
    await takesBack(withdrawal);
    await isOn(entryOf(withdrawal).first());
    const struck = page.locator('.timeline-struck');
    expect(await struck.locator('del').allInnerTexts()).toEqual([withdrawal]);
    expect(await struck.innerText()).toContain('Zurückgenommen am 16.09.2026 von Jana Weber, Berater:in · Hat so nicht stattgefunden');
    expect(await button(`Zurücknehmen: ${withdrawal}`).count()).toBe(0);
    await life.look('taken back');
  });

  test('taking back is taken back as well: the withdrawal counts again, and what was cleared stays cleared', async () => {
    const { life, page } = journey;
    const takingBack = await page.locator('.timeline-what > p:first-child', { hasText: 'zurückgenommen: Hat so nicht' }).innerText();
    await takesBack(takingBack);
    await isOn(entryOf(takingBack));
    expect(await page.locator('.timeline-struck del').allInnerTexts()).toEqual([takingBack]);
    expect(await entryOf(letter).innerText()).toContain(`Geklärt am 16.09.2026, Ruth Lang, Datenschutz: ${reason}`);
    expect(await page.locator('.mark').count()).toBe(0);
    await life.look('taken back again');
  });

  test('on a telephone, in the dark, the history has no barrier and does not stick out', async () => {
    const { page } = journey;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await barriersOn(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
    const late = page.getByText('eingetragen am 16.09.2026, gilt ab 14.09.2026');
    expect(await late.evaluate((line) => line.clientHeight < 30), 'in one line').toBe(true);
  });
});

async function takesBack(what: string): Promise<void> {
  const { keys, life, page } = journey;
  await keys.press(`Zurücknehmen: ${what}`);
  await isOn(page.getByRole('form', { name: /^Eintrag \d+ zurücknehmen$/u }));
  await life.look(`taking back ${what}`);
  await keys.press('Schließen');
  await isOn(button(`Zurücknehmen: ${what}`));
  await keys.press(`Zurücknehmen: ${what}`);
  await keys.press('Eintrag zurücknehmen');
  await page.getByText('Bitte auswählen.').waitFor();
  await keys.choose('Warum gilt dieser Eintrag nicht?', /^Hat so nicht stattgefunden/u);
  await keys.press('Eintrag zurücknehmen');
}
