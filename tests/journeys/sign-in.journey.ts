// People sign in: the first set-up by its link, a second factor, an invitation, standing in, a session ended elsewhere, an emergency.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersByDayAndNight, excessWidth } from './barriers.ts';
import { keyboardOn } from './keyboard.ts';
import { ask, codeOf, password, peoplePlace } from './people-place.ts';

const today = '2026-11-30';
const place = peoplePlace(today);
const client = 'Amira Musterfrau';

/** Nothing is in anybody's way, by day and by night, also on the smallest telephone. */
async function look(page: Page): Promise<void> {
  expect(await barriersByDayAndNight(page)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await excessWidth(page)).toBe(0);
  if (size !== null) await page.setViewportSize(size);
}

/** Typed by keyboard alone, wherever the field is. */
async function secret(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let stop = 0; stop < 60 && !(await field.evaluate((element) => element === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type(text);
}

type Someone = { readonly page: Page; readonly email: string; readonly secret: string; readonly backup: readonly string[] };

/** From the page that says that it is missing to the first page of work. The password was chosen a moment ago: nobody asks for it again. */
async function setUpFactor(page: Page, email: string): Promise<Someone> {
  const keys = keyboardOn(page);
  await page.getByText('Es fehlt noch der zweite Faktor.').waitFor();
  const codes = page.getByRole('list', { name: 'Ersatzcodes' }).getByRole('listitem');
  await codes.first().waitFor();
  const backup = await codes.allInnerTexts();
  const shown = (await page.locator('.factor-secret').innerText()).replaceAll(/\s/gu, '');
  await look(page);
  await keys.write('Code aus der App', await codeOf(shown));
  await keys.press('Fertig einrichten');
  await page.getByRole('heading', { name: 'Meine Rollen' }).waitFor();
  return { page, email, secret: shown, backup };
}

async function signIn({ page, email }: { readonly page: Page; readonly email: string }, code: { readonly backup: string }): Promise<void> {
  const keys = keyboardOn(page);
  const field = page.getByRole('textbox', { name: 'E-Mail-Adresse' });
  await field.waitFor();
  if ((await field.inputValue()) === '') await keys.write('E-Mail-Adresse', email);
  await secret(page, 'Passwort', password);
  await keys.press('Anmelden');
  await keys.press('Ich nehme einen Ersatzcode');
  await keys.write('Ersatzcode', code.backup);
  await keys.press('Weiter');
}

/** In the menu at one's name. */
async function actAs(page: Page, role: string): Promise<void> {
  await page.getByRole('button', { name: /^(Jana Weber|Deniz Yılmaz|Ali Demir) /u }).click();
  await page.getByRole('button', { name: new RegExp(`^${role}`, 'u') }).click();
}

const people: Record<string, Someone> = {};
const of = (name: string): Someone => {
  const found = people[name];
  if (found === undefined) throw new Error(`${name} has not come in yet`);
  return found;
};

test('by keyboard alone: the link of the start sets up the installation, and the second factor comes first', async () => {
  const page = await place.window();
  const keys = keyboardOn(page);
  await page.goto(place.address('/calendar'));
  await page.getByRole('heading', { name: 'Etappe ist noch nicht eingerichtet.' }).waitFor();
  await page.goto(place.setUpLink());
  await page.getByRole('heading', { name: 'Etappe einrichten' }).waitFor();
  await look(page);
  await keys.write('Vor- und Nachname', 'Jana Weber');
  await keys.write('E-Mail-Adresse', 'jana@example.org');
  await keys.pick('Standort', 'Wiesbaden');
  await keys.pick('Beratungsstelle', 'Beratungsstelle Wiesbaden 2');
  await secret(page, 'Passwort', password);
  await keys.press('Einrichten');
  people['jana'] = await setUpFactor(page, 'jana@example.org');
  expect(of('jana').backup).toHaveLength(10);
  // An address that differs behind the # alone loads nothing anew.
  await page.goto('about:blank');
  await page.goto(place.setUpLink());
  await page.getByRole('heading', { name: 'Etappe ist schon eingerichtet.' }).waitFor();
});

async function invite(name: string, email: string, role: string): Promise<string> {
  const { page } = of('jana');
  await page.goto(place.address('/menschen'));
  await page.getByRole('button', { name: 'Jemanden einladen' }).click();
  await page.getByRole('textbox', { name: 'Vor- und Nachname' }).fill(name);
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByRole('combobox', { name: 'Rolle' }).selectOption({ label: role });
  await page.getByRole('combobox', { name: 'Beratungsstelle' }).selectOption({ label: 'Beratungsstelle Wiesbaden 2' });
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Link zum Annehmen' }).inputValue();
  await look(page);
  const theirs = await place.window();
  await theirs.goto(link);
  await theirs.getByRole('heading', { name: `Willkommen, ${name}` }).waitFor();
  await look(theirs);
  await secret(theirs, 'Passwort', password);
  await keyboardOn(theirs).press('Zugang annehmen');
  people[email.split('@')[0] ?? ''] = await setUpFactor(theirs, email);
  return link;
}

test('as administration she invites two people, who come in by their links; a link works once', async () => {
  await of('jana').page.goto(place.address('/zugang'));
  await actAs(of('jana').page, 'Verwaltung der Beratungsstelle');
  await invite('Deniz Yılmaz', 'deniz@example.org', 'Vertretungskraft');
  const link = await invite('Ali Demir', 'ali@example.org', 'Berater:in');
  await look(of('jana').page);
  const late = await place.window();
  await late.goto(link);
  await late.getByRole('heading', { name: 'Dieser Link gilt nicht.' }).waitFor();
  expect(await late.getByLabel('Passwort').count()).toBe(0);
  await late.context().close();
});

let id = '';

test('a deputy sees days and steps and no name, until they stand in', async () => {
  const { page } = of('jana');
  await actAs(page, 'Berater:in');
  await page.getByRole('heading', { name: 'Fälle' }).waitFor();
  const inquiry = { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'walkIn', words: { name: client } };
  id = (await ask<{ id: string }>(page, '/cases', { site: 'wiesbaden', proposal: inquiry })).id;
  const short = `Fall ${id.slice(0, 8)}`;
  const deniz = of('deniz').page;
  await deniz.goto(place.address('/'));
  await deniz.getByRole('link', { name: short }).click();
  await deniz.getByText('Name und Worte gehören zur Beratungsbeziehung.', { exact: false }).waitFor();
  await look(deniz);
  expect(await deniz.content()).not.toContain(client);
  await actAs(page, 'Verwaltung der Beratungsstelle');
  await page.getByRole('button', { name: 'Vertretung eintragen' }).click();
  await page.getByRole('combobox', { name: 'Wer wird vertreten?' }).selectOption({ label: 'Jana Weber' });
  await page.getByRole('combobox', { name: 'Wer vertritt?' }).selectOption({ label: 'Deniz Yılmaz' });
  await page.getByRole('textbox', { name: 'Bis wann?' }).fill('04.12.2026');
  await page.getByRole('button', { name: 'Eintragen', exact: true }).click();
  await page.getByText('Deniz Yılmaz vertritt Jana Weber').waitFor();
  await deniz.goto(place.address('/'));
  await deniz.getByRole('link', { name: client }).waitFor();
});

test('a session that was ended elsewhere asks to sign in again over the page, and what was typed is kept', async () => {
  const { page, email, backup } = of('jana');
  await actAs(page, 'Berater:in');
  await page.goto(place.address(`/cases/${id}`));
  const day = page.getByRole('main').getByRole('textbox').first();
  await day.waitFor();
  const elsewhere = await place.window();
  await elsewhere.goto(place.address('/zugang'));
  await signIn({ page: elsewhere, email }, { backup: backup[0] ?? '' });
  await elsewhere
    .getByRole('button', { name: /^Beenden: / })
    .first()
    .click();
  await elsewhere.getByText('Die Sitzung ist beendet.').waitFor({ state: 'attached' });
  await day.fill('07.12.2026');
  const dialog = page.getByRole('dialog', { name: 'Bitte noch einmal anmelden' });
  await dialog.waitFor();
  await look(page);
  // Whoever walks past reads nothing of the page beneath.
  const name = await page.getByText(client).first().boundingBox();
  const above = await page.evaluate((at) => document.elementFromPoint(at?.x ?? 0, at?.y ?? 0)?.closest('dialog') !== null, name);
  expect([name === null, above]).toEqual([false, true]);
  await signIn({ page, email }, { backup: backup[1] ?? '' });
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Entwurf gespeichert').waitFor();
  expect(await day.inputValue()).toBe('07.12.2026');
  expect(JSON.stringify((await ask<{ drafts: unknown }>(page, `/cases/${id}`)).drafts)).toContain('2026-12-07');
  await elsewhere.context().close();
});

test('an emergency says before what follows; it is seen on the case, by whoever is responsible, and in the access log', async () => {
  const ali = of('ali').page;
  await ali.goto(place.address('/notzugriff'));
  await ali.getByText('Wer für den Fall zuständig ist und der Datenschutz erfahren es sofort.').waitFor();
  await look(ali);
  const keys = keyboardOn(ali);
  await keys.write('Ganzer Name der Klient:in', client);
  await keys.write('Warum ist es jetzt nötig?', 'Sie steht vor der Tür und hat Angst.');
  await keys.press('Fall im Notzugriff öffnen');
  await ali.getByRole('heading', { name: client }).waitFor();
  await ali.getByText(/^Notzugriff bis /u).waitFor();
  await look(ali);
  const { page } = of('jana');
  await page.goto(place.address('/'));
  await page.getByText('Notzugriff auf einen Ihrer Fälle').waitFor();
  await page.goto(place.address(`/cases/${id}/accesses`));
  await page.getByRole('row', { name: /Ali Demir.*Notzugriff begonnen.*Sie steht vor der Tür/u }).waitFor();
  await look(page);
  await keys.press(/^Notzugriff beenden/u);
  await ali.getByText('Zurzeit läuft keiner.').waitFor();
  await ali.goto(place.address(`/cases/${id}`));
  await ali.getByText('Diesen Fall gibt es hier nicht.').waitFor();
  expect(await ali.content()).not.toContain(client);
});

test('signing out leaves nothing in the window: the way back asks who is there', async () => {
  const { page } = of('jana');
  await page.getByRole('button', { name: /^Jana Weber/u }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByText('Sie sind abgemeldet.').waitFor();
  await page.goto(place.address(`/cases/${id}`));
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  expect(await page.content()).not.toContain(client);
});
