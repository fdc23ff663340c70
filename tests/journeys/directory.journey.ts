// The directory by keyboard alone: an offer is found for somebody and verified, a list is imported and what it changed is decided about; and
// every page of it as people look at it, without a barrier and without anything that sticks out.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { ask, at, look } = demoPlace('2026-11-28');
giveUpAfter(1);

const still = { reducedMotion: 'reduce' } as const;

const found = (count: number, page: Page) => page.getByText(count === 1 ? '1 Angebot' : `${count} Angebote`, { exact: true }).waitFor();

test('an offer that is overdue is found, verified, and then stands on the public page without a word of warning', async () => {
  const { offers } = (await ask('/directory?show=toVerify')) as Directory;
  const overdue = offers.find(({ trust }) => trust === 'overdue');
  if (overdue === undefined) throw new Error('nothing is overdue');
  const { title, region } = overdue.offer;
  await at(`/directory?show=toVerify&region=${region}`, still, async (page) => {
    const keys = keyboardOn(page);
    await keys.write('Suchen', title);
    await keys.follow(title);
    await page.getByText('Bitte vor dem Nennen nachfragen, ob es noch stimmt.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Heute nachgefragt, alles stimmt');
    await page.getByText('Vermerkt. Danke.').waitFor();
    await page.getByText(/Zuletzt geprüft am 28\.11\.2026 von Jana Weber\./u).waitFor();
    await page.goto(new URL(`/wegweiser/${region}`, page.url()).href);
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await item.getByText('Geprüft am 28.11.2026').waitFor();
    expect(await item.getByText('Bitte vorher nachfragen').count()).toBe(0);
  });
});

test('for somebody who is described the list says what fits, what does not and why', async () => {
  await at('/directory', still, async (page) => {
    const keys = keyboardOn(page);
    await page.getByRole('listitem').first().waitFor();
    await keys.press('Für wen?');
    await keys.write('Alter', '24');
    await keys.pick('Sprachniveau', 'A2');
    await keys.pick('Leistungsbezug', 'Jobcenter');
    await page.getByText('passt', { exact: true }).first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Angaben leeren');
    await expect.poll(() => page.getByText('passt', { exact: true }).count()).toBe(0);
  });
});

const files = new URL('../network/exchange/files/', import.meta.url);
const bring = (page: Page, name: string, text = readFileSync(new URL(name, files), 'utf8')) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a list is imported; the next time what changed is shown, and a verified entry stays until somebody decides', async () => {
  await at('/directory/import', still, async (page) => {
    const keys = keyboardOn(page);
    const name = 'integreat-locations-bamberg.json';
    await keys.write('Name der Liste', 'Integreat Bamberg');
    await keys.pick('Region', 'Bamberg');
    await bring(page, name);
    await keys.press(/Hinweise/u);
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Jetzt einlesen');
    await page.getByText(/Einträge wurden geschrieben, Angebote und Stellen\./u).waitFor();
    await keys.follow('Zu den ungeprüften Angeboten');

    // One of them is verified by hand.
    const { offers } = (await ask('/directory?show=toVerify&region=bamberg&limit=200')) as Directory;
    const imported = offers.find(({ offer }) => offer.origin?.feed === 'Integreat Bamberg' && offer.contact.phone !== null);
    if (imported === undefined) throw new Error('nothing was imported');
    const { title } = imported.offer;
    await page.goto(new URL(`/directory/${imported.offer.id}`, page.url()).href);
    await keys.press('Heute nachgefragt, alles stimmt');
    await page.getByText('Vermerkt. Danke.').waitFor();

    // Its source has another number by now.
    await page.goto(new URL('/directory/import', page.url()).href);
    await keys.write('Name der Liste', 'Integreat Bamberg');
    await keys.pick('Region', 'Bamberg');
    const entries = JSON.parse(readFileSync(new URL(name, files), 'utf8')) as readonly object[];
    await bring(page, name, JSON.stringify(entries.map((entry) => ({ ...entry, phone_number: '0951 999999' }))));
    const item = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'seit dem letzten Einlesen hier geprüft' });
    await item.getByText('0951 999999').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.choose(`Was soll gelten? ${title}`, 'Neue Angaben übernehmen');
    await keys.press('Jetzt einlesen');
    await page.getByText(/Einträge wurden geschrieben, Angebote und Stellen\./u).waitFor();
  });
});

test('a body: from its offer to its page, renamed, found under its new name, and not closed as long as something of it counts', async () => {
  const { offers } = (await ask('/directory?region=hannover')) as Directory;
  const [offered] = offers;
  if (offered?.body == null) throw new Error('nobody offers anything');
  const { body, offer } = offered;
  await at(`/directory/${offer.id}`, still, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow(body.name);
    await page.getByRole('heading', { level: 1, name: body.name }).waitFor();
    await page.getByText('Auf diese Angaben können Sie sich verlassen.').waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await keys.follow('Ändern');
    await keys.write('Name', ' am neuen Ort');
    await keys.choose('Gibt es die Stelle noch?', 'nein, sie ist geschlossen');
    await keys.press('Speichern');
    await page.getByText(/Bitte zuerst ihre Angebote schließen, entfernen oder einer anderen Stelle zuordnen\./u).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    // Left and come back to: what was typed is there.
    await page.reload();
    await page.getByText('Ihre Angaben von vorhin sind noch da.').waitFor();
    const name = await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue();
    expect(name).toContain(' am neuen Ort');
    await page.getByRole('radio', { name: 'nein, sie ist geschlossen' }).focus();
    await page.keyboard.press('ArrowUp');
    await keys.press('Speichern');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await keys.press('Verlauf');
    await page.getByText(`geändert, vorher „${body.name}“, Jana Weber`).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.follow(offer.title);
    await page.getByRole('link', { name, exact: true }).waitFor();
  });
});

test('a sentence of the action list that was begun is there again after the page was loaded anew', async () => {
  await at('/actions?hurdle=travelCost', still, async (page) => {
    const keys = keyboardOn(page);
    await keys.write('Was zu tun ist', 'Fahrtkosten zum Kurs');
    await page.goto(new URL('/actions', page.url()).href);
    await page.getByText('Ihre Angaben von vorhin sind noch da.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Was zu tun ist' }).inputValue()).toBe('Fahrtkosten zum Kurs');
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Abbrechen');
    await page.reload();
    await page.getByRole('button', { name: 'Eintragen' }).waitFor();
  });
});

describe('in every look', () => {
  test.each([
    ['/directory', 'Angebote'],
    ['/directory?show=ended', 'Angebote'],
    ['/directory/new', 'Angebot eintragen'],
    ['/directory/import', 'Angebote einlesen'],
    ['/wegweiser/bamberg', 'Wegweiser Bamberg'],
    ['/wegweiser/hannover?lang=ar', 'دليل العروض'],
    ['/wegweiser/bamberg?q=Schwimmbad', 'Wegweiser Bamberg'],
    ['/wegweiser/gibtsnicht', 'Wegweiser'],
  ])('%s has no barrier and fits', async (path, heading) => {
    // What everybody reads is a page of its own, without the program.
    const see = path.startsWith('/wegweiser') ? at : look;
    await see(path, still, async (page) => {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page
        .getByText(/\d+ Angebote|Titel|Name der Liste|Gefunden|النتائج|Diese Region/u)
        .first()
        .waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });
});

test('the page and the form of a body have no barrier and fit', async () => {
  const { offers } = (await ask('/directory?region=bamberg')) as Directory;
  const id = offers[0]?.body?.id;
  for (const [path, text] of [
    [`/directory/bodies/${id}`, 'Was sie anbietet'],
    [`/directory/bodies/${id}/edit`, 'Gibt es die Stelle noch?'],
  ] as const)
    await look(path, still, async (page) => {
      await page.getByText(text).waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
});

test('whatever is searched for, the number that was found is told', async () => {
  await at('/directory', still, async (page) => {
    const keys = keyboardOn(page);
    const { total } = (await ask('/directory/search', { words: 'Schuldnerbertung' })) as Directory;
    expect(total).toBeGreaterThan(0);
    await keys.write('Suchen', 'Schuldnerbertung');
    await found(total, page);
  });
});

test('printed, the public page keeps an offer in one piece and a heading with what it is of, inside margins', async () => {
  await at('/wegweiser/bamberg', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { breakAfter, breakInside } = getComputedStyle(element);
          return { breakAfter, breakInside };
        });
    expect(await styleOf('h2')).toMatchObject({ breakAfter: 'avoid' });
    expect(await styleOf('h3')).toMatchObject({ breakAfter: 'avoid' });
    expect(await styleOf('.offers > li')).toMatchObject({ breakInside: 'avoid' });
    const css = await (await page.request.get(new URL('/wegweiser/page.css', page.url()).href)).text();
    expect(css).toMatch(/@page \{\s*margin: 18mm 16mm;/u);
  });
});
