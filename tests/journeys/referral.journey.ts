// A referral by keyboard alone: chosen from the directory, with a consent, and blocked by its withdrawal; and its pages as people look at them.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Directory } from '../../src/contract/directory.ts';
import { assessed, consented, proposed } from '../server/referrals.ts';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { ask, at, look, newCase } = demoPlace('2026-11-28');
giveUpAfter(1);

const still = { reducedMotion: 'reduce' } as const;
let fresh = '';
let referred = '';
beforeAll(async () => {
  fresh = await newCase(assessed);
  referred = await newCase([
    ...assessed,
    proposed,
    ...consented,
    { type: 'referral.proposed', referral: 'r2', to: 'jobCentre', domain: 'work' },
  ]);
});

const itemOf = (page: Page, heading: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: heading }) });

test('somebody is referred with consent, and the withdrawal blocks what has not gone out yet', async () => {
  const { offers } = (await ask('/directory?kind=debtAdvice')) as Directory;
  const [offer] = offers;
  if (offer === undefined) throw new Error('the demonstration has no debt advice');
  await at(`/cases/${fresh}/referrals`, still, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow('Neue Vermittlung');
    await keys.tick('Auch in anderen Regionen suchen');
    await keys.write('Angebot suchen', offer.offer.title);
    await itemOf(page, new RegExp(offer.offer.title, 'u'))
      .first()
      .getByText(/passt|zu klären/u)
      .first()
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.follow(`Hierhin vermitteln: ${offer.offer.title}`);
    await keys.pick('Worum geht es?', 'Geld und Schulden');
    await keys.write('Worum bitten Sie die Stelle?', 'Ein Termin vor Weihnachten');
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Vermittlung anlegen');

    const name = 'Schuldnerberatung · Geld und Schulden';
    await page.getByText('Es fehlt noch eine Einwilligung für diese Stelle.', { exact: false }).waitFor();
    await keys.press(`Einwilligung vorbereiten: ${name}`);
    await keys.write('Gültig bis zum', '31.01.2027');
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Vorbereiten');
    await keys.press(`Unterschrift liegt vor: ${name}`);
    const saved = page.waitForEvent('download');
    await keys.press(`Brief als PDF: ${name}`);
    expect((await saved).suggestedFilename()).toBe('brief-r1.pdf');

    await keys.press('Widerruf eintragen: Schuldnerberatung');
    await page.getByText('Danach kann nicht mehr übermittelt werden:').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.press('Widerruf festhalten');
    await page.getByText('Die Einwilligung ist widerrufen. Es wird nichts übermittelt.').waitFor();
    expect(await page.getByRole('button', { name: /Als übermittelt|Brief als PDF/u }).count()).toBe(0);
    await keys.press(`Nimmt die Klient:in selbst mit: ${name}`);
    await page.getByText('Die Klient:in hat den Brief mitgenommen.', { exact: false }).waitFor();
  });
});

describe('in every look', () => {
  test.each([
    ['', /^Liste der|Schuldnerberatung/u],
    ['?refer=search', /\d+ Angebote?/u],
    ['?refer=body', /Worum geht es\?/u],
  ])('the page of the referrals%s has no barrier and fits', async (query, there) => {
    await look(`/cases/${referred}/referrals${query}`, still, async (page) => {
      await page.getByText(there).first().waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });
});
