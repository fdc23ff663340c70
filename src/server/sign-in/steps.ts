// The two steps of signing in: password, then the code of a second factor. Says nothing of which of two was wrong.
import { parse } from 'hono/utils/cookie';
import type { SignIn as Given } from '../../contract/sign-in.ts';
import type { WayIn } from '../parts/security-events.ts';
import { backupCodeIn } from './backup-codes.ts';
import type { SignIn } from './sign-in.ts';

export type StepOutcome =
  | { readonly code: 'signedIn'; readonly cookies: readonly string[]; readonly person: string; readonly token: string; readonly by: WayIn }
  | { readonly code: 'secondFactor'; readonly cookies: readonly string[]; readonly person: string | null }
  /** `person`: whose access was tried, for the log alone. */
  | {
      readonly code: 'signInRefused' | 'codeRefused' | 'backupCodeRefused' | 'accessEnded';
      readonly person: string | null;
      readonly by: WayIn;
    }
  | { readonly code: 'tooManyAttempts'; readonly seconds: number };

type From = { readonly headers: Headers; readonly address: string };

/** Takes the same time for an address that is known and one that is not: both hash once. */
export async function passwordOutcome(signIn: SignIn, { email, password }: Given, { headers, address }: From): Promise<StepOutcome> {
  const { auth, attempts, knownBrowsers } = signIn;
  const who = { email, address, isKnownBrowser: knownBrowsers.isKnown(headers, email) };
  const seconds = await attempts.begin(who);
  if (seconds !== null) return { code: 'tooManyAttempts', seconds };
  const answer = await auth.api.signInEmail({ body: { email, password }, headers: agentOf(headers), asResponse: true });
  // Asked for every answer, so that a known address takes no longer than one that is not.
  const person = (await (await auth.$context).internalAdapter.findUserByEmail(email))?.user.id ?? null;
  if (!answer.ok) return { code: 'signInRefused', person, by: 'password' };
  await attempts.succeed(who);
  const { token = null } = (await answer.json()) as { token?: string | null };
  // Said to nobody who does not know the password.
  if (person !== null && (await hasLeft(signIn, person))) {
    if (token !== null) await (await auth.$context).internalAdapter.deleteSession(token);
    return { code: 'accessEnded', person, by: 'password' };
  }
  const cookies = answer.headers.getSetCookie();
  // Without a session of its own the library waits for the second factor.
  if (token === null || person === null) return { code: 'secondFactor', cookies, person };
  await endEarlier(signIn, headers);
  return { code: 'signedIn', cookies: [...cookies, knownBrowsers.cookieFor(email)], person, token, by: 'password' };
}

/** After ten wrong codes in a row the library takes none for this long. Seconds. */
const restAfterCodes = 900;

/** Who the code is for stands in the cookie of the first step. The library counts wrong ones, for the step and for the account. */
export async function codeOutcome(signIn: SignIn, typed: string, headers: Headers): Promise<StepOutcome> {
  const { auth, attempts, knownBrowsers } = signIn;
  const isFromApp = /^\d{6}$/u.test(typed);
  const code = isFromApp ? typed : backupCodeIn(typed);
  const waiting = await whoWaits(signIn, headers);
  const by = isFromApp ? 'passwordAndCode' : 'passwordAndBackupCode';
  const refused = { code: isFromApp ? 'codeRefused' : 'backupCodeRefused', person: waiting, by } as const;
  // Before the library looks at it: a step that a code has passed cannot be taken again.
  if (isFromApp && waiting !== null && (await attempts.isSpent(waiting, code))) return refused;
  const request = { body: { code }, headers: cookiesOf(headers), asResponse: true } as const;
  const answer = isFromApp ? await auth.api.verifyTOTP(request) : await auth.api.verifyBackupCode(request);
  if (answer.status === 429) return { code: 'tooManyAttempts', seconds: restAfterCodes };
  if (!answer.ok) return refused;
  const { user, token } = (await answer.json()) as { user: { id: string; email: string }; token: string };
  if (isFromApp && !(await attempts.spend(user.id, code))) {
    await (await auth.$context).internalAdapter.deleteSession(token);
    return refused;
  }
  await endEarlier(signIn, headers);
  return { code: 'signedIn', cookies: [...answer.headers.getSetCookie(), knownBrowsers.cookieFor(user.email)], person: user.id, token, by };
}

const hasLeft = async ({ readOrganisation }: SignIn, person: string): Promise<boolean> => (await readOrganisation()).departed.has(person);

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
