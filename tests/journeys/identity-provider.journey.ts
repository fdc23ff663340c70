// People sign in where their organisation signs them in: at a real identity provider beside us, and back to where they wanted to go.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SecondFactor } from '../../src/contract/sign-in.ts';
import { authPath } from '../../src/server/sign-in/way-back.ts';
import { identityProvider } from '../server/access/identity-provider.ts';
import { barriersByDayAndNight, excessWidth } from './barriers.ts';
import { keyboardOn } from './keyboard.ts';
import { ask, codeOf, password, peoplePlace } from './people-place.ts';

let provider: Awaited<ReturnType<typeof identityProvider>>;
// The server asks the provider when it starts; then its port is known, to which the provider leads back.
beforeAll(async () => {
  provider = await identityProvider('http://localhost');
});
const place = peoplePlace('2026-11-30', () => ({ ...provider, name: 'Caritas' }));
beforeAll(() => provider.leadBackTo(place.address(`${authPath}/callback/provider`)));
afterAll(() => provider.close());

async function look(page: Page): Promise<void> {
  expect(await barriersByDayAndNight(page)).toEqual([]);
  expect(await excessWidth(page)).toBe(0);
}

const button = 'Mit Caritas anmelden';

// Whoever administrates invites colleagues under the addresses the organisation knows.
beforeAll(async () => {
  const page = await place.window();
  await page.goto(place.address('/anmelden'));
  const token = new URL(place.setUpLink()).hash.slice(1);
  const centre = 'wiesbaden-2';
  await ask(page, '/first-run', {
    token,
    name: 'Jana Weber',
    email: 'jana@example.org',
    password,
    site: 'wiesbaden',
    centre: null,
  });
  const { secret } = await ask<SecondFactor>(page, '/second-factor', { password });
  await ask(page, '/second-factor/confirm', { code: await codeOf(secret) });
  const membership = { role: 'counsellor', site: 'wiesbaden', centre, team: null, from: '2026-11-30', until: null };
  await ask(page, '/people', { name: 'Ali Demir', email: 'ali@example.org', membership });
  await ask(page, '/people', { name: 'Cem Aydın', email: 'cem@example.org', membership });
  await page.context().close();
});

test('by keyboard alone: who opens a page is asked who they are, signs in at the organisation, and is on that page', async () => {
  provider.say({ email: 'ali@example.org', email_verified: true, name: 'Ali Demir' });
  const page = await place.window();
  await page.goto(place.address('/calendar'));
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  await look(page);
  await keyboardOn(page).press(button);
  await page.getByRole('heading', { level: 1, name: 'Kalender' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/calendar');
  await page.getByRole('button', { name: /^Ali Demir/u }).waitFor();
  await page.context().close();
});

test('whoever the organisation knows and nobody has invited reads that, and who can invite them', async () => {
  provider.say({ email: 'stranger@example.org', email_verified: true });
  const page = await place.window({ viewport: { width: 390, height: 844 } });
  await page.goto(place.address('/calendar'));
  await page.getByRole('button', { name: button }).click();
  await page.getByText('Ihre Organisation kennt Sie, Etappe noch nicht', { exact: false }).waitFor();
  await look(page);
  // Invited meanwhile, or signed in there as somebody else by mistake: the way to the page is still known.
  provider.say({ email: 'ali@example.org', email_verified: true });
  await page.context().clearCookies();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { level: 1, name: 'Kalender' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/calendar');
  await page.context().close();
});

test('an address the organisation does not vouch for opens nothing', async () => {
  provider.say({ email: 'cem@example.org', email_verified: false });
  const page = await place.window();
  await page.goto(place.address('/calendar'));
  await page.getByRole('button', { name: button }).click();
  await page.getByText('Die Anmeldung bei Ihrer Organisation kam nicht zustande.', { exact: false }).waitFor();
  await look(page);
  expect(await page.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(401);
  await page.context().close();
});
