// A client moves away: a short balance, the reason, the day of erasure; afterwards nothing is due any more.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveUpAfter } from './give-up.ts';
import { nadia, yusuf } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await preparedJourney();
});

afterAll(() => journey?.close());
giveUpAfter(1);

describe('moved away', () => {
  test('the balance: the goal ends with its cause, the domains stay as they were', async () => {
    const { keys, life, openList, page, startOn } = journey;
    await startOn('2026-10-05');
    await openList('/calendar?month=2027-03', 'Kalender');
    for (const name of [nadia, yusuf]) await page.getByRole('link', { name: `Überprüfung fällig ${name}` }).waitFor();
    await openList('/', 'Fälle');
    await keys.follow(nadia);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Klient:in zieht weg');
    await life.onPage('Klient:in zieht weg');
    await keys.press('Abschlussbilanz beginnen');
    await page.getByText('Neue Etappe: Abschlussbilanz').waitFor();
    await life.look('the goal at the end');
    await keys.choose('Wie sieht es die Klient:in?', 'Teilweise erreicht');
    await keys.choose('Wie sehen Sie es?', 'Teilweise erreicht');
    await keys.choose('Was wird aus dem Ziel?', 'Teilweise erreicht');
    await keys.choose('Woran lag es?', 'Bei der Klient:in');
    await keys.press('Speichern und weiter');
    await life.onPage('Bereiche zum Abschluss');
    await keys.press('Alle offenen wie beim letzten Mal');
    await life.drawBalance();
    await life.handOverCopy();
    expect(await life.stage()).toBe('Abschlussbilanz');
  });

  test('the erasure is explained with its day, and the case closes with the reason that was said before', async () => {
    const { keys, life, page } = journey;
    await life.onPage('Löschung erklären');
    await page.getByText('Heute geschlossen, würden die persönlichen Daten ab dem 05.10.2027 gelöscht.').waitFor();
    await keys.press('Die Löschung ist erklärt');
    await life.onPage('Nachsorge');
    await keys.press('Weiter');
    await life.onPage('Fall abschließen');
    expect(await page.getByRole('radio', { name: 'Umgezogen', exact: true }).isChecked()).toBe(true);
    await keys.press('Fall abschließen');
    await life.onPage('Abgeschlossen');
    expect(await page.locator('dl.facts').innerText()).toContain('05.10.2027');
  });

  test('afterwards no review is due, in the case, in the list and in the calendar', async () => {
    const { inList, life, openList, page, startOn } = journey;
    await startOn('2027-03-01');
    const line = await (await inList('Abgeschlossen', nadia)).innerText();
    expect(line).toContain('abgeschlossen am 05.10.2026');
    expect(line).not.toContain('Überprüfung');
    await openList('/calendar', 'Kalender');
    await page.getByRole('link', { name: `Überprüfung fällig ${yusuf}` }).waitFor();
    await life.look('calendar');
    expect(await page.getByRole('link', { name: nadia }).count()).toBe(0);
  });
});
