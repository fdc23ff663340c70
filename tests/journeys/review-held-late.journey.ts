// A review that is past its day: what waits for it, the talk told with its true day and reason, and what the list says afterwards.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveUpAfter } from './give-up.ts';
import { nadia } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

const waits = 'Seit dem 02.03.2027 steht die Überprüfung aus. Bitte zuerst nachholen; mit einem Grund kann die Teamleitung sie aussetzen.';
let journey: Journey;

beforeAll(async () => {
  journey = await preparedJourney();
});

afterAll(() => journey?.close());
giveUpAfter(1);

describe('a review held late', () => {
  test('given a day that has passed, the list says so, and what waits for the review leads to it', async () => {
    const { inList, isBlocked, keys, life, startOn } = journey;
    await startOn('2027-03-10');
    const line = await (await inList('Überfällig', nadia)).innerText();
    expect(line).toContain('Überprüfung war fällig am 01.03.2027');
    expect(line).toContain('weil die nächste Überprüfung spätestens 6 Monate nach der letzten liegt (R2)');
    await keys.follow(nadia);
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Neu verhandeln');
    await life.onPage('Neu verhandeln');
    await keys.choose('Was soll sich ändern?', 'Ein Termin');
    await isBlocked('Neuverhandlung beginnen', waits);
    await life.onPage('Überprüfung beginnen');
    await keys.follow('Abschlussbilanz beginnen');
    await life.onPage('Abschlussbilanz beginnen');
    await keys.choose('Warum jetzt die Abschlussbilanz?', 'Wunsch der Klient:in');
    await isBlocked('Abschlussbilanz beginnen', waits);
    await life.onPage('Überprüfung beginnen');
  });

  test('the talk of an earlier day: what was said last time stands beside what is said now', async () => {
    const { keys, life, page } = journey;
    await keys.tick(/^Das Gespräch war an einem früheren Tag/u);
    await keys.enterDay('Wann war das Gespräch?', '2027-03-05');
    await keys.write('Warum wird es erst jetzt eingetragen?', 'Das Protokoll lag noch in der Mappe.');
    await keys.press('Überprüfung beginnen');
    await page.getByText('Sie tragen das Gespräch vom 05.03.2027 nach.').waitFor();
    await page.getByText('Zuletzt: Klient:in „Auf gutem Weg“, Berater:in „Auf gutem Weg“.').waitFor();
    await life.look('the goal');
    await life.seeGoal('Läuft weiter', 'Gerade schwierig');
    await life.onPage('Stand der Maßnahmen');
    await keys.press('Weiter');
    await life.onPage('Bereiche neu einschätzen');
    const card = page.getByRole('group', { name: 'Deutsch und andere Sprachen', exact: true });
    await keys.press('Alle aufklappen');
    await card.getByText('Zuletzt: Klient:in 3, Berater:in 3').waitFor();
    await keys.choose('Klient:in', /^4/u, card);
    await keys.choose('Berater:in', /^4/u, card);
    await keys.press('Speichern und weiter');
    await life.drawBalance();
    await life.seeItAlike();
    // The talk stands beside the stage.
    expect(await life.stage()).toBe('In Kraft');
    await page.getByText('Überprüfung läuft', { exact: true }).waitFor();
  });

  test('it is held with the reason why it is late, and counts from its true day', async () => {
    const { history, inList, keys, life, page } = journey;
    await life.onPage('Überprüfung abschließen');
    await keys.choose('Grund für den späteren Termin', 'Beratungsstelle verhindert');
    await keys.enterDay('Nächste Überprüfung', '2027-09-03');
    await life.chooseCopy();
    await keys.press('Überprüfung abschließen');
    await life.onPage('Wie es weitergeht');
    expect(await life.stage()).toBe('In Kraft');
    expect(await page.getByText('Überprüfung läuft', { exact: true }).count()).toBe(0);
    const held = (await history()).filter({ hasText: 'Überprüfung abgeschlossen' }).first();
    expect(await held.innerText()).toContain('05.03.2027');
    expect(await held.innerText()).toContain('eingetragen am 10.03.2027, gilt ab 05.03.2027');
    expect(await held.innerText()).toContain('später als vorgesehen: Beratungsstelle verhindert');
    expect(await held.innerText()).toContain('Das Protokoll lag noch in der Mappe.');
    const line = await (await inList('Läuft ruhig', nadia)).innerText();
    expect(line).toContain('Überprüfung vereinbart für 03.09.2027');
    // Six months after the talk, not after the day it was recorded: 5 September is a Sunday.
    expect(line).toContain('spätestens am 06.09.2027, weil die nächste Überprüfung spätestens 6 Monate nach der letzten liegt (R2)');
  });
});
