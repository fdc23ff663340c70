// A pause: never longer than it may be, quiet while it lasts, and on coming back the talk before anything else.
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

describe('paused and back', () => {
  test('a day too far is refused with the latest one there is, and what was typed stays', async () => {
    const { keys, life, openList, page, startOn } = journey;
    await startOn('2026-10-05');
    await openList('/', 'Fälle');
    await keys.follow(nadia);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Pause');
    await life.onPage('Pause');
    await keys.choose('Grund der Pause', 'Kurs in Vollzeit');
    await keys.enterDay('Pause bis zum', '2027-05-31');
    await keys.choose('Wer hält Kontakt?', 'Beratungsstelle');
    await keys.write('Notiz', 'Kurs bis Ende Mai.');
    await page.getByText('Spätestens am 05.04.2027 – länger darf eine Pause nicht dauern.').waitFor();
    await page.getByRole('button', { name: 'Pause vereinbaren', exact: true, disabled: true }).waitFor();
    await life.look('a pause too long');
    expect(await page.getByRole('textbox', { name: 'Notiz' }).inputValue()).toBe('Kurs bis Ende Mai.');
    await keys.enterDay('Pause bis zum', '2027-04-05');
    await keys.press('Pause vereinbaren');
    await page.getByText('Pause bis zum 05.04.2027.').waitFor();
  });

  test('while it lasts the list is quiet and nothing goes out', async () => {
    const { inList, life, openList, page, startOn } = journey;
    // The other one's review is of the same day: there it is told.
    await startOn('2027-03-15');
    const line = await (await inList('Ruhend', nadia)).innerText();
    expect(line).toContain('Pause bis 05.04.2027');
    expect(line).toContain('danach kommt zuerst die Überprüfung');
    await openList('/outbox?status=all', 'Postausgang');
    await page.getByRole('link', { name: yusuf }).first().waitFor();
    await life.look('outbox');
    expect(await page.getByRole('link', { name: nadia }).count()).toBe(0);
  });

  test('back early, the review comes first; then the agreement can be negotiated anew', async () => {
    const { isBlocked, keys, life, openList, page } = journey;
    await openList('/', 'Fälle');
    await keys.follow(nadia);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Zur Pause');
    await life.onPage('Pause');
    await keys.press('Pause beenden');
    await page.getByText('Nächste Überprüfung spätestens am 12.04.2027').waitFor();
    await keys.follow('Neu verhandeln');
    await life.onPage('Neu verhandeln');
    await keys.choose('Was soll sich ändern?', 'Ein Termin');
    await isBlocked(
      'Neuverhandlung beginnen',
      'Seit dem 15.03.2027 ist zuerst ein Überprüfungsgespräch an der Reihe. Danach geht es hier weiter.',
    );
    await life.onPage('Überprüfung beginnen');
    await keys.press('Überprüfung beginnen');
    await page.getByText('Überprüfung läuft', { exact: true }).waitFor();
    await life.seeGoal('Läuft weiter', 'Auf gutem Weg');
    await life.onPage('Stand der Maßnahmen');
    await keys.follow('Sehen Sie es gleich? (offen)');
    await life.endTalk('2027-08-20');
    await keys.follow('Neu verhandeln');
    await life.onPage('Neu verhandeln');
    await keys.press('Neuverhandlung beginnen');
    await page.getByText('Neue Etappe: Neuverhandlung').waitFor();
    expect(await life.stage()).toBe('Neuverhandlung: neue Fassung');
  });
});
