// The parts of a case's life as people go through them at the wizard, by keyboard alone.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';
import { barriersOn } from './barriers.ts';
import type { Keyboard } from './keyboard.ts';

export const domains: readonly string[] = catalogue.domains.map(({ name }) => name.de);

/** `between` happens after every page that was reached, before anything is done on it. */
export function lifeSteps(page: Page, keys: Keyboard, between: () => Promise<unknown>) {
  const looked = new Set<string>();

  /** The page has this heading, the keyboard is on it after a change, and there is no barrier. */
  async function onPage(title: string, { isFocused = true } = {}): Promise<void> {
    const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
    await heading.waitFor();
    if (isFocused) await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    // Of a page opened anew the chapters are on their way behind its heading: power is lost when they are there.
    await page.waitForLoadState('networkidle');
    await look(`${title} ${new URL(page.url()).search}`);
    await between();
  }

  /** Once for every place: no barrier, by every rule there is. */
  async function look(at: string): Promise<void> {
    if (looked.has(at)) return;
    looked.add(at);
    expect(await barriersOn(page), at).toEqual([]);
  }

  /** Every domain on the one page, each opened from the one before; the last leaves the page as it is. */
  async function rateAll(client: number, counsellor: number): Promise<void> {
    await keys.press('Alle aufklappen');
    for (const domain of domains) {
      const card = page.getByRole('group', { name: domain, exact: true });
      await keys.choose('Klient:in', new RegExp(`^${client}`, 'u'), card);
      await keys.choose('Berater:in', new RegExp(`^${counsellor}`, 'u'), card);
    }
    await look('all domains');
    await between();
  }

  /** Where the head of the case says it stands. */
  const stage = (): Promise<string> => page.locator('.case-head .tag').first().innerText();

  async function signOnPaper(who: string): Promise<void> {
    const part = page.getByRole('region', { name: `Unterschrift der ${who}` });
    await keys.choose('Wie wird unterschrieben?', /^Auf Papier/u, part);
    await keys.press(`Unterschrift speichern: ${who}`);
  }

  /** From the text on the table to the agreement in force. */
  async function readAndSign(arrival = { isFocused: true }): Promise<void> {
    await onPage('Gemeinsam lesen', arrival);
    await keys.press('Weiter');
    await onPage('Durchsprechen');
    await keys.choose('Dolmetschung', 'Dolmetschung vor Ort');
    await keys.tick('Wer dolmetscht, ist volljährig');
    await keys.press('Wir haben alles durchgesprochen');
    await onPage('Unterschreiben');
    await signOnPaper('Klient:in');
    await page.getByText('Klient:in: unterschrieben am').waitFor();
    // The last signature leads on.
    await signOnPaper('Berater:in');
    await handOverCopy();
    await onPage('In Kraft setzen');
    await keys.press('In Kraft setzen');
    await onPage('Wie es weitergeht');
  }

  async function handOverCopy(): Promise<void> {
    await onPage('Kopie mitgeben');
    await chooseCopy();
    await keys.press('Kopie ist mitgegeben');
  }

  async function chooseCopy(): Promise<void> {
    await keys.choose('Wie geben Sie die Kopie mit?', 'Auf Papier');
  }

  async function seeGoal(outcome: string, view: string): Promise<void> {
    await keys.choose('Wie sieht es die Klient:in?', view);
    await keys.choose('Wie sehen Sie es?', view);
    await keys.choose('Was wird aus dem Ziel?', outcome);
    await keys.press('Speichern und weiter');
  }

  async function drawBalance(): Promise<void> {
    await onPage('Gelungen und schwierig');
    for (const side of ['Sicht der Klient:in', 'Sicht der Berater:in']) {
      const part = page.getByRole('region', { name: side });
      await keys.write('Was ist gelungen?', 'Der Kurs hat begonnen.', part);
      await keys.write('Was stand im Weg?', 'Lange Wartezeit.', part);
    }
    await keys.press('Speichern und weiter');
  }

  async function seeItAlike(): Promise<void> {
    await onPage('Sehen Sie es gleich?');
    await keys.choose('Sehen es beide Seiten gleich?', 'Beide Seiten sehen es gleich');
    await keys.press('Speichern und weiter');
  }

  async function endTalk(next: string): Promise<void> {
    await seeItAlike();
    await onPage('Überprüfung abschließen');
    await keys.enterDay('Nächste Überprüfung', next);
    await chooseCopy();
    await keys.press('Überprüfung abschließen');
    await onPage('Wie es weitergeht');
  }

  async function openReview(): Promise<void> {
    await onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Überprüfung beginnen (freiwillig)');
    await onPage('Überprüfung beginnen');
    await keys.press('Überprüfung beginnen');
  }

  return { onPage, look, rateAll, stage, readAndSign, handOverCopy, chooseCopy, seeGoal, drawBalance, seeItAlike, endTalk, openReview };
}
