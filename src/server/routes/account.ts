// What everybody does about their own access: password, second factor, open sessions, signing out.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Nothing } from '../../contract/request.ts';
import { BackupCodes, OpenSessions, PasswordChange, PasswordConfirmed, SecondFactor, SecondFactorCode } from '../../contract/sign-in.ts';
import { needsSecondFactor } from '../../organisation/organisation.ts';
import type { SignedIn } from '../access/asker.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { fingerprintOf } from '../http/security-log.ts';
import { endSessionsOf } from '../sign-in/end-sessions.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { weaknessOf } from '../sign-in/weak-password.ts';
import type { RouteParts } from './route-parts.ts';
import { answerStep } from './sign-in.ts';
import { answerOf, bodyOf, problems } from './shared.ts';

const done = { 204: { description: 'done' } };
const refusals = problems(400, 401, 403, 404, 409, 413, 415, 422, 429);

const act = <Path extends string, Schema extends z.ZodType>(path: Path, summary: string, schema: Schema) =>
  ({ method: 'post', path, summary, request: bodyOf(schema), responses: { ...done, ...refusals } }) as const;

export const signOutRoute = createRoute(act('/api/v1/sign-out', 'End this session', Nothing));
export const signOutEverywhereRoute = createRoute(act('/api/v1/sign-out/everywhere', 'End all my sessions', Nothing));
export const passwordRoute = createRoute(act('/api/v1/password', 'Another password; all other sessions end', PasswordChange));
export const confirmSecondFactorRoute = createRoute(
  act('/api/v1/second-factor/confirm', 'The first code: from now on it is asked for', SecondFactorCode),
);
export const dropSecondFactorRoute = createRoute(act('/api/v1/second-factor/off', 'Without a second factor', PasswordConfirmed));

export const newSecondFactorRoute = createRoute({
  method: 'post',
  path: '/api/v1/second-factor',
  summary: 'A second factor, to be confirmed with its first code',
  request: bodyOf(PasswordConfirmed),
  responses: { 200: answerOf('shown this once', SecondFactor), ...refusals },
});

export const backupCodesRoute = createRoute({
  method: 'post',
  path: '/api/v1/second-factor/backup-codes',
  summary: 'New backup codes; the old ones do not count any more',
  request: bodyOf(PasswordConfirmed),
  responses: { 200: answerOf('shown this once', BackupCodes), ...refusals },
});

export const sessionsRoute = createRoute({
  method: 'get',
  path: '/api/v1/sessions',
  summary: 'Where I am signed in',
  responses: { 200: answerOf('the latest first', OpenSessions), ...problems(401, 409) },
});

export const endSessionRoute = createRoute({
  method: 'delete',
  path: '/api/v1/sessions/{id}',
  summary: 'End one of my sessions',
  request: { params: z.object({ id: z.string() }) },
  responses: { ...done, ...problems(401, 403, 404, 409) },
});

type Here = { readonly signIn: SignIn; readonly asker: SignedIn; readonly headers: Headers };

/** The demonstration has people to choose from, and none of them has an access. */
function here(c: Context<Env>, { signIn }: RouteParts): Here | Response {
  const asker = c.get('asker');
  if (signIn === null || asker.kind === 'demonstration') return problem(c, 'demonstrationOnly');
  return { signIn, asker, headers: new Headers({ cookie: c.req.header('cookie') ?? '' }) };
}

/**
 * What asks for a password or a code once more. Counted by person: whoever sits at somebody's open session tries as little as whoever
 * signs in. Answers with what the library answered, or with the problem.
 */
async function proven(c: Context<Env>, { signIn, asker }: Here, refusal: 'signInRefused' | 'codeRefused', step: () => Promise<Response>) {
  const seconds = await signIn.attempts.beginProof(asker.id);
  if (seconds !== null) return answerStep(c, { code: 'tooManyAttempts', seconds });
  const answer = await step();
  if (!answer.ok) return problem(c, refusal);
  await signIn.attempts.succeedProof(asker.id);
  return answer;
}

const withCookies = (c: Context<Env>, answer: Response): void => {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
};

export const signOut =
  (parts: RouteParts): RouteHandler<typeof signOutRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    withCookies(c, await at.signIn.auth.api.signOut({ headers: at.headers, asResponse: true }));
    c.get('note')({ event: 'signOut', everywhere: false });
    return c.body(null, 204);
  };

export const signOutEverywhere =
  (parts: RouteParts): RouteHandler<typeof signOutEverywhereRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    withCookies(c, await at.signIn.auth.api.signOut({ headers: at.headers, asResponse: true }));
    await endSessionsOf(at.signIn.auth, at.asker.id);
    c.get('note')({ event: 'signOut', everywhere: true });
    return c.body(null, 204);
  };

export const changePassword =
  (parts: RouteParts): RouteHandler<typeof passwordRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    const { current, next } = c.req.valid('json');
    const { name, email } = at.asker;
    const weakness = await weaknessOf(next, [name, email], at.signIn.settings.leakedPasswords);
    if (weakness !== null) return problem(c, weakness);
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
    const answer = await proven(c, at, 'signInRefused', () =>
      at.signIn.auth.api.changePassword({ body, headers: at.headers, asResponse: true }),
    );
    if (!answer.ok) return answer;
    c.get('note')({ event: 'password.changed' });
    withCookies(c, answer);
    return c.body(null, 204);
  };

export const newSecondFactor =
  (parts: RouteParts): RouteHandler<typeof newSecondFactorRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    if (at.asker.secondFactor === 'on') return problem(c, 'secondFactorKept');
    const answer = await proven(c, at, 'signInRefused', () =>
      at.signIn.auth.api.enableTwoFactor({ body: c.req.valid('json'), headers: at.headers, asResponse: true }),
    );
    if (!answer.ok) return answer;
    withCookies(c, answer);
    const { totpURI, backupCodes } = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }).parse(await answer.json());
    return c.json({ uri: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '', backupCodes }, 200);
  };

export const confirmSecondFactor =
  (parts: RouteParts): RouteHandler<typeof confirmSecondFactorRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    const answer = await proven(c, at, 'codeRefused', () =>
      at.signIn.auth.api.verifyTOTP({ body: c.req.valid('json'), headers: at.headers, asResponse: true }),
    );
    if (!answer.ok) return answer;
    c.get('note')({ event: 'secondFactor.added' });
    withCookies(c, answer);
    return c.body(null, 204);
  };

export const dropSecondFactor =
  (parts: RouteParts): RouteHandler<typeof dropSecondFactorRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    if (needsSecondFactor(await at.signIn.readOrganisation(), at.asker.memberships)) return problem(c, 'secondFactorKept');
    const answer = await proven(c, at, 'signInRefused', () =>
      at.signIn.auth.api.disableTwoFactor({ body: c.req.valid('json'), headers: at.headers, asResponse: true }),
    );
    if (!answer.ok) return answer;
    c.get('note')({ event: 'secondFactor.removed' });
    withCookies(c, answer);
    return c.body(null, 204);
  };

export const newBackupCodes =
  (parts: RouteParts): RouteHandler<typeof backupCodesRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    const answer = await proven(c, at, 'signInRefused', () =>
      at.signIn.auth.api.generateBackupCodes({ body: c.req.valid('json'), headers: at.headers, asResponse: true }),
    );
    if (!answer.ok) return answer;
    c.get('note')({ event: 'backupCodes.renewed' });
    return c.json(BackupCodes.parse(await answer.json()), 200);
  };

export const getSessions =
  (parts: RouteParts): RouteHandler<typeof sessionsRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    const open = await (await at.signIn.auth.$context).internalAdapter.listSessions(at.asker.id, { onlyActiveSessions: true });
    const sessions = open.map(({ id, createdAt, userAgent, ...more }) => {
      const seen = 'seenAt' in more && more.seenAt instanceof Date ? more.seenAt : createdAt;
      return {
        id,
        isThisOne: id === at.asker.session.id,
        begunAt: createdAt.toISOString(),
        seenAt: seen.toISOString(),
        browser: userAgent ?? '',
      };
    });
    return c.json({ sessions: sessions.toSorted((a, b) => b.seenAt.localeCompare(a.seenAt)) }, 200);
  };

export const endSession =
  (parts: RouteParts): RouteHandler<typeof endSessionRoute, Env> =>
  async (c) => {
    const at = here(c, parts);
    if (at instanceof Response) return at;
    const { internalAdapter } = await at.signIn.auth.$context;
    const mine = (await internalAdapter.listSessions(at.asker.id)).find(({ id }) => id === c.req.valid('param').id);
    if (mine === undefined) return problem(c, 'notFound');
    await internalAdapter.deleteSession(mine.token);
    c.get('note')({ event: 'session.ended', ended: fingerprintOf(mine.token) });
    return c.body(null, 204);
  };
