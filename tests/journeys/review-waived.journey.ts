// A review that is waived: not by the counsellor, by the team lead with a reason, and the list says until when.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveUpAfter } from './give-up.ts';
import { nadia } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await preparedJourney();
});

afterAll(() => journey?.close());
giveUpAfter(1);

describe('a review waived', () => {
  test('the counsellor is told who decides, and loses nothing by asking', async () => {
    const { keys, life, openList, page, startOn } = journey;
    await startOn('2027-03-10');
    await openList('/', 'Fälle');
    await keys.follow(nadia);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Termin verschieben');
    await life.onPage('Überprüfung planen');
    await keys.choose('Wer war verhindert?', 'Beratungsstelle');
    await keys.press('Als ausgefallen festhalten');
    await page.getByRole('button', { name: 'Termin planen' }).waitFor();
    await keys.follow('Überprüfung aussetzen');
    await life.onPage('Überprüfung aussetzen');
    await page.getByText('Die nächste Überprüfung wäre dann spätestens am 10.06.2027.').waitFor();
    await page.getByText('Bitten Sie Ihre Teamleitung, es hier festzuhalten.').waitFor();
    await keys.choose('Warum aussetzen?', 'Lange Abwesenheit');
    await keys.write('Begründung', 'Bis Juni in einer Kur.');
    await page.getByText('Das entscheidet die Teamleitung. Bitte dort anfragen.').waitFor();
    await page.getByRole('button', { name: 'Überprüfung aussetzen', exact: true, disabled: true }).waitFor();
    await page.getByText('Entwurf gespeichert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Begründung' }).inputValue()).toBe('Bis Juni in einer Kur.');
  });

  test('the team lead waives it with a reason, and the list shows the new day and why', async () => {
    const { history, inList, keys, life, page } = journey;
    await keys.pick('Person', 'Martina Hoffmann · Teamleitung');
    await page.getByText('Das entscheidet die Teamleitung.').waitFor({ state: 'detached' });
    await keys.press('Überprüfung aussetzen');
    await life.onPage('Wie es weitergeht');
    await page.getByText('Seit dem 02.03.2027 steht die Überprüfung aus.').waitFor({ state: 'detached' });
    const waived = (await history()).filter({ hasText: 'Überprüfung ausgesetzt: Lange Abwesenheit' });
    expect(await waived.innerText()).toContain('Martina Hoffmann, Teamleitung');
    expect(await waived.innerText()).toContain('Bis Juni in einer Kur.');
    const line = await (await inList('Läuft ruhig', nadia)).innerText();
    expect(line).toContain('Überprüfung bis 10.06.2027');
    expect(line).toContain('weil die letzte Überprüfung ausgesetzt wurde und die nächste spätestens 3 Monate danach liegt');
  });
});
