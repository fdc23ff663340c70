// The first set-up of an installation, and what an invitation leads to: both by a link that works once.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AcceptedInvitation, FirstRun, Invitation, LinkToken, SignInStep } from '../../contract/sign-in.ts';
import { Membership } from '../../organisation/membership.ts';
import { membershipsOf } from '../../organisation/organisation.ts';
import { clientAddress } from '../http/client-address.ts';
import type { Env } from '../http/env.ts';
import { faultsIn } from '../http/malformed.ts';
import { problem } from '../http/problem.ts';
import { invitedBy } from '../people/invite.ts';
import { accountsOf, newAccount, newMembershipId, type Account } from '../sign-in/people.ts';
import { setPassword } from '../sign-in/set-password.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { passwordOutcome } from '../sign-in/steps.ts';
import { weaknessOf } from '../sign-in/weak-password.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, problems } from './shared.ts';
import { answerStep } from './sign-in.ts';

const refusals = problems(400, 401, 403, 409, 410, 413, 415, 422, 429);
const signedIn = answerOf('signed in', SignInStep);

export const firstRunRoute = createRoute({
  method: 'post',
  path: '/api/v1/first-run',
  summary: 'Set up the installation, by the link printed at its start',
  request: bodyOf(FirstRun),
  responses: { 200: signedIn, ...refusals },
});

export const readFirstRunRoute = createRoute({
  method: 'post',
  path: '/api/v1/first-run/read',
  summary: 'Whether a link sets up the installation',
  request: bodyOf(LinkToken),
  responses: { 204: { description: 'it does' }, ...refusals },
});

export const readInvitationRoute = createRoute({
  method: 'post',
  path: '/api/v1/invitations/read',
  summary: 'Whom a link invites',
  request: bodyOf(LinkToken),
  responses: { 200: answerOf('the invitation', Invitation), ...refusals },
});

export const acceptInvitationRoute = createRoute({
  method: 'post',
  path: '/api/v1/invitations/accept',
  summary: 'Take an invitation: a password of one’s own',
  request: bodyOf(AcceptedInvitation),
  responses: { 200: signedIn, ...refusals },
});

/** Nobody guesses a link; this only keeps whoever tries from keeping the server busy. */
async function tooMany(c: Context<Env>, { attempts }: SignIn): Promise<Response | null> {
  const seconds = await attempts.beginLink(clientAddress(c));
  return seconds === null ? null : answerStep(c, { code: 'tooManyAttempts', seconds });
}

export const readFirstRun =
  ({ signIn }: RouteParts): RouteHandler<typeof readFirstRunRoute, Env> =>
  async (c) => {
    if (signIn === null) return problem(c, 'demonstrationOnly');
    const refused = await tooMany(c, signIn);
    if (refused !== null) return refused;
    if (!(await signIn.isFirstRun())) return problem(c, 'alreadySetUp');
    if ((await signIn.links.read('first-run', c.req.valid('json').token)) === null) return problem(c, 'linkSpent');
    return c.body(null, 204);
  };

export const setUp =
  (parts: RouteParts): RouteHandler<typeof firstRunRoute, Env> =>
  async (c) => {
    const { signIn, clock, storage } = parts;
    if (signIn === null) return problem(c, 'demonstrationOnly');
    const refused = await tooMany(c, signIn);
    if (refused !== null) return refused;
    const body = c.req.valid('json');
    if (!(await signIn.isFirstRun())) return problem(c, 'alreadySetUp');
    if ((await signIn.links.read('first-run', body.token)) === null) return problem(c, 'linkSpent');
    const weakness = await weaknessOf(body.password, [body.name, body.email], signIn.settings.leakedPasswords);
    if (weakness !== null) return problem(c, weakness);
    const memberships = firstMemberships(body, clock.today());
    const faults = memberships.flatMap((one) => Membership.safeParse(one).error ?? []);
    if (faults[0] !== undefined) return problem(c, 'malformed', { errors: faultsIn(c, faults[0]) });
    if ((await signIn.links.use('first-run', body.token)) === null) return problem(c, 'linkSpent');
    const person = await newAccount(signIn, body);
    if (person === null) return problem(c, 'alreadySetUp');
    await setPassword(signIn.auth, person, body.password, { alsoSecondFactor: false });
    const at = clock.now().toISOString();
    await storage.organisation.add(memberships.map((one) => ({ kind: 'membership', id: one.id, entry: { ...one, person }, by: null, at })));
    c.get('note')({ event: 'installation.setUp', person });
    return enter(c, signIn, body);
  };

/** Whoever sets up looks after the installation and after their site; in a small centre they counsel as well. */
function firstMemberships({ site, centre }: FirstRun, today: string): Membership[] {
  const all = { person: 'p-first', team: null, from: today, until: null };
  const administration: Membership[] = [
    { ...all, id: newMembershipId(), role: 'siteAdministration', site, centre: null },
    { ...all, id: newMembershipId(), role: 'systemAdministration', site: null, centre: null },
  ];
  return centre === null ? administration : [{ ...all, id: newMembershipId(), role: 'counsellor', site, centre }, ...administration];
}

async function enter(c: Context<Env>, signIn: SignIn, given: { readonly email: string; readonly password: string }) {
  const from = { headers: c.req.raw.headers, address: clientAddress(c) };
  return answerStep(c, await passwordOutcome(signIn, { email: given.email, password: given.password }, from));
}

async function invitationOf(
  signIn: SignIn,
  token: string,
): Promise<{ readonly account: Account; readonly alsoSecondFactor: boolean } | null> {
  const given = await signIn.links.read('invitation', token);
  if (given === null) return null;
  const { person, alsoSecondFactor } = invitedBy(given);
  // One that was being made while they left.
  if ((await signIn.readOrganisation()).departed.has(person)) return null;
  const account = (await accountsOf(signIn, [person])).get(person);
  return account === undefined ? null : { account, alsoSecondFactor };
}

export const readInvitation =
  ({ signIn, clock }: RouteParts): RouteHandler<typeof readInvitationRoute, Env> =>
  async (c) => {
    if (signIn === null) return problem(c, 'demonstrationOnly');
    const refused = await tooMany(c, signIn);
    if (refused !== null) return refused;
    const found = await invitationOf(signIn, c.req.valid('json').token);
    if (found === null) return problem(c, 'linkSpent');
    const { account } = found;
    const memberships = membershipsOf(await signIn.readOrganisation(), account.id, clock.today());
    const { internalAdapter } = await signIn.auth.$context;
    return c.json(
      {
        name: account.name,
        email: account.email,
        roles: [...new Set(memberships.map(({ role }) => role))],
        identityProvider: signIn.settings.provider?.name ?? null,
        keepsSecondFactor: account.twoFactorEnabled && !found.alsoSecondFactor,
        isRenewal: (await internalAdapter.findCredentialAccount(account.id)) !== null,
      },
      200,
    );
  };

export const acceptInvitation =
  ({ signIn }: RouteParts): RouteHandler<typeof acceptInvitationRoute, Env> =>
  async (c) => {
    if (signIn === null) return problem(c, 'demonstrationOnly');
    const refused = await tooMany(c, signIn);
    if (refused !== null) return refused;
    const { token, password } = c.req.valid('json');
    const found = await invitationOf(signIn, token);
    if (found === null) return problem(c, 'linkSpent');
    const { account, alsoSecondFactor } = found;
    const weakness = await weaknessOf(password, [account.name, account.email], signIn.settings.leakedPasswords);
    if (weakness !== null) return problem(c, weakness);
    if ((await signIn.links.use('invitation', token)) === null) return problem(c, 'linkSpent');
    await setPassword(signIn.auth, account.id, password, { alsoSecondFactor });
    c.get('note')({ event: 'invitation.taken', person: account.id, secondFactor: alsoSecondFactor ? 'removed' : 'kept' });
    return enter(c, signIn, { email: account.email, password });
  };
