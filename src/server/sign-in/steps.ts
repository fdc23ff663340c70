// The two steps of signing in: password, then the code of a second factor. Says nothing of which of two was wrong.
import { parse } from 'hono/utils/cookie';
import type { SignIn as Given } from '../../contract/sign-in.ts';
import type { SignIn } from './sign-in.ts';

export type StepOutcome =
  | { readonly code: 'signedIn' | 'secondFactor'; readonly cookies: readonly string[] }
  | { readonly code: 'signInRefused' | 'codeRefused' }
  | { readonly code: 'tooManyAttempts'; readonly seconds: number };

type From = { readonly headers: Headers; readonly address: string };

/** Takes the same time for an address that is known and one that is not: both hash once. */
export async function passwordOutcome(signIn: SignIn, { email, password }: Given, { headers, address }: From): Promise<StepOutcome> {
  const { auth, attempts, knownBrowsers } = signIn;
  const who = { email, address, isKnownBrowser: knownBrowsers.isKnown(headers, email) };
  const seconds = await attempts.begin(who);
  if (seconds !== null) return { code: 'tooManyAttempts', seconds };
  const answer = await auth.api.signInEmail({ body: { email, password }, headers: agentOf(headers), asResponse: true });
  if (!answer.ok) return { code: 'signInRefused' };
  await attempts.succeed(who);
  const { twoFactorRedirect = false } = (await answer.json()) as { twoFactorRedirect?: boolean };
  const cookies = answer.headers.getSetCookie();
  if (!twoFactorRedirect) await endEarlier(signIn, headers);
  return twoFactorRedirect
    ? { code: 'secondFactor', cookies }
    : { code: 'signedIn', cookies: [...cookies, knownBrowsers.cookieFor(email)] };
}

/** After ten wrong codes in a row the library takes none for this long. Seconds. */
const restAfterCodes = 900;

/** Who the code is for stands in the cookie of the first step. The library counts wrong ones, for the step and for the account. */
export async function codeOutcome(signIn: SignIn, code: string, headers: Headers): Promise<StepOutcome> {
  const { auth, attempts, knownBrowsers } = signIn;
  const isFromApp = /^\d{6}$/u.test(code);
  const waiting = isFromApp ? await whoWaits(signIn, headers) : null;
  // Before the library looks at it: a step that a code has passed cannot be taken again.
  if (waiting !== null && (await attempts.isSpent(waiting, code))) return { code: 'codeRefused' };
  const request = { body: { code }, headers: cookiesOf(headers), asResponse: true } as const;
  const answer = isFromApp ? await auth.api.verifyTOTP(request) : await auth.api.verifyBackupCode(request);
  if (answer.status === 429) return { code: 'tooManyAttempts', seconds: restAfterCodes };
  if (!answer.ok) return { code: 'codeRefused' };
  const { user, token } = (await answer.json()) as { user: { id: string; email: string }; token: string };
  if (isFromApp && !(await attempts.spend(user.id, code))) {
    await (await auth.$context).internalAdapter.deleteSession(token);
    return { code: 'codeRefused' };
  }
  await endEarlier(signIn, headers);
  return { code: 'signedIn', cookies: [...answer.headers.getSetCookie(), knownBrowsers.cookieFor(user.email)] };
}

/** Whoever signs in anew in a browser leaves no session behind in it: nobody could end it from there any more. */
async function endEarlier({ auth }: SignIn, headers: Headers): Promise<void> {
  const earlier = await auth.api.getSession({ headers: cookiesOf(headers) });
  if (earlier !== null) await (await auth.$context).internalAdapter.deleteSession(earlier.session.token);
}

/** For whom the first step was taken. What stands in the cookie is believed only for this; the library checks it. */
async function whoWaits({ auth }: SignIn, headers: Headers): Promise<string | null> {
  const { internalAdapter, createAuthCookie } = await auth.$context;
  const { name } = createAuthCookie('two_factor');
  const [identifier = ''] = (parse(headers.get('cookie') ?? '', name)[name] ?? '').split('.');
  return identifier === '' ? null : ((await internalAdapter.findVerificationValue(identifier))?.value ?? null);
}

/** What the list of sessions shows of a browser, and nothing else. */
const agentOf = (headers: Headers): Headers => new Headers({ 'user-agent': (headers.get('user-agent') ?? '').slice(0, 200) });

const cookiesOf = (headers: Headers): Headers =>
  new Headers({ cookie: headers.get('cookie') ?? '', ...Object.fromEntries(agentOf(headers)) });
