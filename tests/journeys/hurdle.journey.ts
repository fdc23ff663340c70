// From hurdles in real cases to something that was done about them, by keyboard alone: noted in a case, counted when its half-year is
// complete, entered on the action list from the row that counts it, done, and counted in the programme.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { giveUpAfter } from './give-up.ts';
import { livesOfHurdles } from './prepared-cases.ts';
import { preparedJourney, type Journey } from './prepared-server.ts';

giveUpAfter(1);

let journey: Journey;
beforeAll(async () => {
  journey = await preparedJourney(livesOfHurdles);
});
afterAll(async () => journey?.close());

const title = 'Fahrtkosten zum Kurs übernehmen';
const count = (cause: string) =>
  journey.page
    .getByRole('row')
    .filter({ has: journey.page.getByRole('rowheader', { name: cause, exact: true }) })
    .getByRole('cell')
    .first()
    .innerText();

test('in June the counsellor of the thirteenth notes that nobody pays her fares to the course', async () => {
  const { page, keys } = journey;
  await journey.startOn('2026-06-15');
  await journey.openCase('hurdle-13');
  await keys.follow('Auf dem Weg');
  await keys.press(/^Integrationskurs besuchen/u);
  await keys.press('Hürde an diesem Schritt vermerken');
  await keys.pick('Was steht im Weg?', 'Fahrtkosten');
  expect(await barriersOn(page)).toEqual([]);
  await keys.press('Eintragen');
  await page.getByText('Fahrtkosten, seit 15.06.2026').waitFor();
});

test('while the half-year may still be recorded no figure is told of it', async () => {
  await journey.startOn('2026-07-28');
  await journey.openList('/figures?indicator=hurdles&by=cause', 'Auswertung');
  await journey.page.getByRole('heading', { name: 'Für diese Zeit gibt es noch keine Zahlen.' }).waitFor();
  expect(await journey.page.getByRole('table').count()).toBe(0);
});

test('in August thirteen are counted, twelve prepared and hers; the row leads to the action list with the hurdle filled in', async () => {
  const { page, keys } = journey;
  await journey.startOn('2026-08-31');
  await journey.openList('/figures?indicator=hurdles&by=cause', 'Auswertung');
  await page.getByText('Enthalten: 1. Halbjahr 2026.').waitFor();
  expect([await count('Fahrtkosten'), await count('Fehlende Kinderbetreuung'), await count('Insgesamt')]).toEqual(['13', '5', '18']);
  expect(await barriersOn(page)).toEqual([]);
  await keys.follow('Eintragen: Fahrtkosten');
  await page.getByRole('heading', { level: 1, name: 'Handlungsliste', exact: true }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Hürde', exact: true }).locator('option:checked').innerText()).toBe('Fahrtkosten');
});

test('sent, it stands in the list with who is asked and how far it is', async () => {
  const { page, keys } = journey;
  await keys.write('Was zu tun ist', title);
  await keys.pick('Region', 'Wetzlar');
  await keys.pick('Wer gefragt ist', 'Jobcenter');
  await keys.pick('Stand', 'angefragt');
  await keys.enterDay('Bis wann', '2026-10-31');
  expect(await barriersOn(page)).toEqual([]);
  await keys.press('Speichern');
  const item = page.getByRole('listitem').filter({ hasText: title });
  await item.getByText('Wetzlar · Fahrtkosten', { exact: true }).waitFor();
  await item.getByText('gefragt: Jobcenter · bis 31.10.2026').waitFor();
  await item.getByText('angefragt', { exact: true }).waitFor();
});

/** Of all sites, as the terms of the programme say it. */
const total = (term: string) =>
  journey.page
    .locator('.programme-totals div')
    .filter({ has: journey.page.getByText(term, { exact: true }) })
    .locator('dd')
    .innerText();

test('the programme counts it as open, and once it is done as done', async () => {
  const { page, keys } = journey;
  const counted = async () => {
    await page.getByRole('heading', { level: 1, name: 'Programm', exact: true }).waitFor();
    await page.getByRole('table').waitFor();
    return [await total('Vereinbarungen in Kraft'), await total('offen auf der Handlungsliste'), await total('dort erledigt')];
  };
  await keys.follow('Zu den Hürden in Zahlen');
  await keys.follow('Zum Programm');
  expect(await counted()).toEqual(['18', '1', '0']);
  expect(await barriersOn(page)).toEqual([]);

  await keys.follow('Zur Handlungsliste');
  await keys.press(`Ändern: ${title}`);
  await keys.pick('Stand', 'erledigt');
  await keys.press('Speichern');
  await page.getByRole('listitem').filter({ hasText: title }).getByText('erledigt', { exact: true }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await keys.follow('Zu den Hürden in Zahlen');
  await keys.follow('Zum Programm');
  await expect.poll(counted).toEqual(['18', '0', '1']);
});
