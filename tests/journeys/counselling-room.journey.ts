// What happens at one table: somebody declines, three things are changed, a case is completed. By mouse and by keyboard at a desk, by finger
// on a telephone and on a tablet; every page without a barrier by day and by night.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { barriersByDayAndNight, excessWidth } from './barriers.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';
import { mouseOn } from './mouse.ts';
import { fillFrom, preparedServer } from './prepared-server.ts';
import { ways, wayNames, type Way } from './ways.ts';
import { lifeOf, stories, today, type Story } from './room-cases.ts';

const server = preparedServer(fillFrom(wayNames.flatMap((way) => stories.map((story) => lifeOf(story, way)))));
let browser: Browser;

beforeAll(async () => {
  await server.startOn(today);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
giveUpAfter(1);

/** Whoever sits at the table, whatever they use. */
async function atTheTable(way: Way, story: Story, tell: (table: Table) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...ways[way], locale: 'de-DE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto(server.address(`/cases/room-${story}-${way}`));
  await tell(tableOf(page, way));
  expect(thrown).toEqual([]);
  await context.close();
}

type Table = ReturnType<typeof tableOf>;

function tableOf(page: Page, way: Way) {
  const hand = way === 'keyboard' ? keyboardOn(page) : mouseOn(page, ways[way].hasTouch ? 'finger' : 'mouse');

  async function onPage(title: string | RegExp): Promise<void> {
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await barriersByDayAndNight(page), String(title)).toEqual([]);
    expect(await excessWidth(page), `${String(title)} is wider than the screen`).toBe(0);
  }

  /** By the list of pages, which is folded where there is no room beside the page. */
  async function goTo(title: string): Promise<void> {
    const line = page.getByRole('link', { name: new RegExp(`^${title}( \\(offen\\)| \\(erledigt\\)| \\(freiwillig\\))?$`, 'u') });
    if (!(await line.first().isVisible())) await page.locator('.wizard-list-fold > summary').first().tap();
    await hand.follow(new RegExp(`^${title}( \\(|$)`, 'u'));
    await onPage(title);
  }

  async function signOnPaper(who: string): Promise<void> {
    const part = page.getByRole('region', { name: `Unterschrift der ${who}` });
    await hand.choose('Wie wird unterschrieben?', /^Auf Papier/u, part);
    await hand.press(`Unterschrift speichern: ${who}`);
  }

  return { page, hand, onPage, goTo, signOnPaper, stage: () => page.locator('.case-head .tag').first().innerText() };
}

describe.each(wayNames)('at the table, by %s', (way) => {
  test('a text is declined without a reason, and counselling goes on', () =>
    atTheTable(way, 'declines', async ({ hand, goTo, onPage, stage, page }) => {
      await onPage('Unterschreiben');
      await goTo('Gemeinsam lesen');
      await page.getByText('اتفاقية الاندماج').first().waitFor();
      await goTo('Ohne Vereinbarung weiter');
      await hand.press('Ohne Vereinbarung weiter begleiten');
      await onPage('Wie es weitergeht');
      expect(await stage()).toBe('Begleitung ohne Vereinbarung');
    }));

  test('three things are changed, and both sign what is new', () =>
    atTheTable(way, 'changes', async ({ hand, goTo, onPage, signOnPaper, stage, page }) => {
      await onPage('Wie es weitergeht');
      await goTo('Neu verhandeln');
      await hand.choose('Was soll sich ändern?', 'Ein Termin');
      await hand.press('Neuverhandlung beginnen');
      await onPage('Ziele');
      await hand.follow(/^Bearbeiten ?: Ich /u);
      await onPage('Ziel 1');
      await hand.enterDay('Bis wann?', '2027-06-30');
      await hand.press('Ziel speichern');
      await onPage(/^Maßnahmen zu: /u);
      await hand.press('Eigene Maßnahme formulieren');
      await hand.write('Formulierung', 'Ich lerne jeden Tag zwanzig Minuten.');
      await hand.choose('Wer macht es?', 'Klient:in');
      await hand.enterDay('Bis wann?', '2027-03-01');
      await hand.press('Maßnahme speichern');
      await page.getByText('Ich lerne jeden Tag zwanzig Minuten.').waitFor();
      await goTo('Zusagen');
      await hand.tick('Ich frage nach, wenn ich etwas nicht verstehe.');
      await hand.press('Speichern und weiter');
      await onPage('Prüfen und vorlegen');
      await hand.press('Vereinbarung vorlegen');
      await onPage('Gemeinsam lesen');
      const told = await page.locator('.difference-head p:lang(de)').allInnerTexts();
      // The day of the next review moves with the new version, and says so.
      expect(told).toEqual(['geändert Ziel', 'neu Schritt', 'neu Zusage', 'geändert Überprüfung']);
      await hand.press('Weiter');
      await onPage('Durchsprechen');
      await hand.press('Wir haben alles durchgesprochen');
      await onPage('Unterschreiben');
      for (const who of ['Klient:in', 'Berater:in']) await signOnPaper(who);
      await onPage('Kopie mitgeben');
      await hand.choose('Wie geben Sie die Kopie mit?', 'Auf Papier');
      await hand.press('Kopie ist mitgegeben');
      await onPage('In Kraft setzen');
      await hand.press('In Kraft setzen');
      await onPage('Wie es weitergeht');
      expect(await stage()).toBe('In Kraft');
    }));

  test('a case is completed with both views of it', () =>
    atTheTable(way, 'ends', async ({ hand, goTo, onPage, stage, page }) => {
      await onPage('Wie es weitergeht');
      await goTo('Abschlussbilanz beginnen');
      await hand.press('Abschlussbilanz beginnen');
      await onPage('Bereiche zum Abschluss');
      await hand.press('Alle aufklappen');
      for (const domain of ['Deutsch und andere Sprachen', 'Arbeit']) {
        const card = page.getByRole('group', { name: domain, exact: true });
        await hand.choose('Klient:in', /^4/u, card);
        await hand.choose('Berater:in', /^4/u, card);
      }
      await hand.press('Keine Zeit', page.getByRole('region', { name: /^Was noch offen ist/u }));
      await hand.press('Speichern und weiter');
      await onPage('Gelungen und schwierig');
      for (const side of ['Sicht der Klient:in', 'Sicht der Berater:in'])
        await hand.write('Was ist gelungen?', 'Der Kurs ist bestanden.', page.getByRole('region', { name: side }));
      await hand.press('Speichern und weiter');
      await onPage('Kopie mitgeben');
      await hand.choose('Wie geben Sie die Kopie mit?', 'Digital');
      await hand.press('Kopie ist mitgegeben');
      await onPage('Löschung erklären');
      await hand.press('Die Löschung ist erklärt');
      await onPage('Nachsorge');
      await hand.press('Einwilligung ist erteilt: Nachsorge');
      await onPage('Fall abschließen');
      await hand.choose('Grund für den Abschluss', 'Ziele erreicht');
      await hand.press('Fall abschließen');
      await onPage('Abgeschlossen');
      expect(await stage()).toBe('Abgeschlossen');
    }));
});
