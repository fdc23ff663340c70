// /api/v1/sign-in: which ways there are to sign in, and the steps of each.
import { createRoute, z, type OpenAPIHono, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ProviderAddress, ProviderStart, SecondFactorCode, SignIn as Given, SignInStep, SignInWays } from '../../contract/sign-in.ts';
import { authPath, providerId } from '../sign-in/way-back.ts';
import { codeOutcome, passwordOutcome, type StepOutcome } from '../sign-in/steps.ts';
import { clientAddress } from '../http/client-address.ts';
import type { Env } from '../http/env.ts';
import { fingerprintOf } from '../http/security-log.ts';
import { providerRefusals, type ProviderRefusal } from '../parts/security-events.ts';
import { problem, tooManyAttempts } from '../http/problem.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, problems } from './shared.ts';

const path = '/api/v1/sign-in';
const next = answerOf('the step that comes next', SignInStep);

export const waysRoute = createRoute({
  method: 'get',
  path,
  summary: 'Which ways there are to sign in',
  responses: { 200: answerOf('the ways', SignInWays), ...problems() },
});

export const signInRoute = createRoute({
  method: 'post',
  path,
  summary: 'Sign in with a password',
  request: bodyOf(Given),
  responses: { 200: next, ...problems(400, 401, 403, 409, 413, 415, 429) },
});

export const secondFactorStepRoute = createRoute({
  method: 'post',
  path: `${path}/second-factor`,
  summary: 'The code of the second factor',
  request: bodyOf(SecondFactorCode),
  responses: { 200: next, ...problems(400, 401, 403, 409, 413, 415, 429) },
});

export const providerRoute = createRoute({
  method: 'post',
  path: `${path}/provider`,
  summary: 'Where the sign-in of the organisation begins',
  request: bodyOf(ProviderStart),
  responses: { 200: answerOf('the address to go to', ProviderAddress), ...problems(400, 403, 404, 409, 413, 415) },
});

export const getWays =
  ({ signIn }: RouteParts): RouteHandler<typeof waysRoute, Env> =>
  async (c) =>
    c.json(
      {
        kind: signIn === null ? ('demonstration' as const) : ('people' as const),
        identityProvider: signIn?.settings.provider?.name ?? null,
        isFirstRun: signIn !== null && (await signIn.isFirstRun()),
      },
      200,
    );

export const postSignIn =
  ({ signIn }: RouteParts): RouteHandler<typeof signInRoute, Env> =>
  async (c) => {
    if (signIn === null) return problem(c, 'demonstrationOnly');
    const from = { headers: c.req.raw.headers, address: clientAddress(c) };
    return answerStep(c, await passwordOutcome(signIn, c.req.valid('json'), from));
  };

export const postSecondFactor =
  ({ signIn }: RouteParts): RouteHandler<typeof secondFactorStepRoute, Env> =>
  async (c) =>
    signIn === null
      ? problem(c, 'demonstrationOnly')
      : answerStep(c, await codeOutcome(signIn, c.req.valid('json').code, c.req.raw.headers));

/** Cookies go along with whichever step comes next. */
export function answerStep(c: Context<Env>, outcome: StepOutcome): Response {
  if (outcome.code === 'tooManyAttempts') return tooManyAttempts(c, outcome.seconds);
  noteStep(c, outcome);
  if (outcome.code !== 'signedIn' && outcome.code !== 'secondFactor') return problem(c, outcome.code);
  for (const cookie of outcome.cookies) c.header('set-cookie', cookie, { append: true });
  return c.json({ step: outcome.code } satisfies SignInStep, 200);
}

/** What was counted out is noted as a limit, without whom: it is answered before anybody is looked up. */
function noteStep(c: Context<Env>, outcome: Exclude<StepOutcome, { code: 'tooManyAttempts' }>): void {
  const note = c.get('note');
  const { person } = outcome;
  if (outcome.code === 'signedIn')
    note({ event: 'signIn.succeeded', person: outcome.person, session: fingerprintOf(outcome.token), by: outcome.by });
  else if (outcome.code === 'secondFactor') note({ event: 'signIn.codeAsked', person });
  else note({ event: 'signIn.failed', person, by: outcome.by });
}

export const beginAtProvider =
  ({ signIn }: RouteParts): RouteHandler<typeof providerRoute, Env> =>
  async (c) => {
    if (signIn === null) return problem(c, 'demonstrationOnly');
    if (signIn.settings.provider === null) return problem(c, 'notFound');
    const { to = '/' } = c.req.valid('json');
    const errorCallbackURL = to === '/' ? '/anmelden' : `/anmelden?${new URLSearchParams({ nach: to })}`;
    const body = { provider: providerId, callbackURL: to, errorCallbackURL };
    const answer = await signIn.auth.api.signInSocial({ body, headers: c.req.raw.headers, asResponse: true });
    if (!answer.ok) {
      c.get('note')({ event: 'provider.unreachable' });
      return problem(c, 'unavailable');
    }
    for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    return c.json({ url: z.object({ url: z.url() }).parse(await answer.json()).url }, 200);
  };

/** How the library says that the provider knows somebody whom nobody has invited here. */
const notInvited: ProviderRefusal = 'signup_disabled';

/**
 * The way back from the provider. The library judges what it brings. What is wrong with it leads to the sign-in page, which says whether
 * somebody has to be invited first, and from which the place they wanted to go to is not lost.
 */
export function addProviderCallback(app: OpenAPIHono<Env>, { signIn }: RouteParts): void {
  app.get(`${authPath}/callback/:provider`, async (c) => {
    if (signIn === null || signIn.settings.provider === null || c.req.param('provider') !== providerId) return problem(c, 'notFound');
    const answer = await signIn.auth.handler(c.req.raw);
    const target = new URL(answer.headers.get('location') ?? '/', signIn.settings.publicAddress);
    const why = whyRefused(target);
    const isIn = await isSignedIn(c, signIn, answer, why);
    if (isIn !== 'left') for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    if (isIn === true) return c.redirect(target.pathname + target.search, 303);
    const fehler = isIn === 'left' ? 'accessEnded' : why === notInvited ? 'unknownPerson' : 'signInRefused';
    const nach = target.searchParams.get('nach');
    return c.redirect(`/anmelden?${new URLSearchParams({ fehler, ...(nach !== null && { nach }) })}`, 303);
  });
}

/** Whether the answer of the library begins a session, which it then does, but for whoever has left; either way it is noted. */
async function isSignedIn(
  c: Context<Env>,
  { auth, readOrganisation }: SignIn,
  answer: Response,
  why: ProviderRefusal,
): Promise<boolean | 'left'> {
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const found = await auth.api.getSession({ headers: new Headers({ cookie: cookies.join('; ') }) });
  if (found !== null && (await readOrganisation()).departed.has(found.user.id)) {
    await (await auth.$context).internalAdapter.deleteSession(found.session.token);
    c.get('note')({ event: 'provider.refused', why: 'left' });
    return 'left';
  }
  if (found === null) c.get('note')({ event: 'provider.refused', why });
  else c.get('note')({ event: 'signIn.succeeded', person: found.user.id, session: fingerprintOf(found.session.token), by: 'provider' });
  return found !== null;
}

/** What stands in an address may have been written by anybody: only what we know is repeated. */
const whyRefused = ({ searchParams }: URL): ProviderRefusal =>
  providerRefusals.find((known) => known === searchParams.get('error')) ?? 'other';
