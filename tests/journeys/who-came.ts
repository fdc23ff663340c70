// People who have come to work already, each in a window of their own: for journeys that are about something else than signing in.
import type { Page } from 'playwright-core';
import type { AccessRole } from '../../src/organisation/access-role.ts';
import { ask, codeOf, password, type peoplePlace } from './people-place.ts';

type Place = ReturnType<typeof peoplePlace>;
const site = 'wiesbaden';
const centre = 'wiesbaden-2';

const secretIn = (link: string): string => new URL(link).hash.slice(1);

/** With a second factor, which every role that comes near a case needs. */
async function secured(page: Page): Promise<void> {
  const { secret } = await ask<{ secret: string }>(page, '/second-factor', { password });
  await ask(page, '/second-factor/confirm', { code: await codeOf(secret) });
}

/** Sets the installation up, and counsels. */
export async function firstCounsellor(place: Place, name: string): Promise<Page> {
  const page = await place.window();
  await page.goto(place.address('/anmelden'));
  const token = secretIn(place.setUpLink());
  await ask(page, '/first-run', { token, name, email: mailOf(name), password, site, centre });
  await secured(page);
  return page;
}

const mailOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase()}@example.org`;

type Membership = { readonly id: string; readonly role: string };

/** Acts in one of their roles from now on. */
export async function actAs(page: Page, role: AccessRole): Promise<void> {
  const { signedIn } = await ask<{ signedIn: { memberships: readonly Membership[] } }>(page, '/session');
  const found = signedIn.memberships.find((one) => one.role === role);
  if (found === undefined) throw new Error(`nobody here is ${role}`);
  await page.evaluate(
    async (membership) =>
      fetch('/api/v1/session/membership', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ membership }),
      }),
    found.id,
  );
}

/** `by`: whoever administrates. */
export async function invited(place: Place, by: Page, name: string, role: AccessRole, from: string): Promise<Page> {
  const isOfCentre = role === 'counsellor' || role === 'deputy' || role === 'teamLead';
  const membership = { role, site, centre: isOfCentre ? centre : null, team: null, from, until: null };
  const { link } = await ask<{ link: string }>(by, '/people', { name, email: mailOf(name), membership });
  const page = await place.window();
  await page.goto(place.address('/anmelden'));
  await ask(page, '/invitations/accept', { token: secretIn(link), password });
  await secured(page);
  return page;
}
