// The sign-in, as the library for it is set up here: e-mail and password, a second factor, and the organisation's own identity provider.
import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import type { IdentityProvider } from '../parts/sign-in-settings.ts';
import type { Accounts } from '../../storage/accounts.ts';
import { passwordLength } from '../../organisation/password-length.ts';
import { loosest } from '../../organisation/site-rules.ts';
import { newBackupCodes } from './backup-codes.ts';
import { hashPassword, isPasswordOf } from './passwords.ts';
import { authPath, providerId } from './way-back.ts';

export type AuthParts = {
  readonly accounts: Accounts;
  /** Signs cookies and encrypts second factors. The first one counts; the others still open what was made under them. */
  readonly secrets: readonly [string, ...string[]];
  /** Where people reach this server. Under https cookies are `Secure` and bound to this host. */
  readonly publicAddress: string;
  readonly provider: IdentityProvider | null;
};

/** Seconds. */
const codeWindow = 600;

/** Pseudonyms, because the record keeps them: nothing in an id tells who it is. */
const newPersonId = (): string => `p-${randomBytes(8).toString('hex')}`;

export type Auth = ReturnType<typeof newAuth>;

export function newAuth({ accounts, secrets, publicAddress, provider }: AuthParts) {
  const isSecure = publicAddress.startsWith('https://');
  // `__Host-`: browsers take it over https only, from this host only, for all of it only.
  const name = (of: string): string => `${isSecure ? '__Host-' : ''}${of}`;
  return betterAuth({
    appName: 'Etappe',
    baseURL: publicAddress,
    basePath: authPath,
    secrets: secrets.map((value, index) => ({ version: secrets.length - index, value })),
    database: accounts.database,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Counted by our own limits, which hold for every process and never lock anybody out for good.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      // People come by invitation only.
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: isPasswordOf },
    },
    session: {
      expiresIn: loosest.sessionHours * 3600,
      // How long somebody may be idle is ours to say (see `session.ts`); the end of a session never moves.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        membership: { type: 'string', required: false, input: false },
        seenAt: { type: 'date', required: false, input: false },
      },
    },
    account: {
      encryptOAuthTokens: true,
      // Whoever was invited under this address, if the provider vouches for it (`email_verified`): an address anybody may type opens no account.
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    plugins: [
      twoFactor({
        issuer: 'Etappe',
        twoFactorCookieMaxAge: codeWindow,
        accountLockout: { maxFailedAttempts: 10, durationSeconds: 900 },
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
      }),
      genericOAuth({ config: provider === null ? [] : [oidc(provider)] }),
    ],
    advanced: {
      cookiePrefix: name('etappe'),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
      cookies: { session_token: { name: name('etappe'), attributes: { sameSite: 'strict' } } },
      database: { generateId: ({ model }) => (model === 'user' ? newPersonId() : randomBytes(16).toString('hex')) },
      // Which address asks is known at the border, and only there.
      ipAddress: { disableIpTracking: true },
    },
  });
}

/** The issuer a discovery address belongs to (OpenID Connect Discovery 1.0, section 4). */
const issuerOf = (discoveryUrl: string): string => discoveryUrl.replace(/\/\.well-known\/openid-configuration$/u, '');

const Token = z.object({ iss: z.string(), sub: z.string().min(1) });

/**
 * By whom the token says it was issued: compared with the address that was set, because the library believes whatever the document found there says
 * (OpenID Connect Discovery 1.0, section 4.3). Its signature has been checked. Answers with the person at the provider; throws where it is another issuer.
 */
function subjectIn(idToken: string | undefined, issuer: string): string {
  const [, payload = ''] = (idToken ?? '').split('.');
  const { iss, sub } = Token.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (iss.replace(/\/$/u, '') !== issuer) throw new Error('the token is from another issuer than was set');
  return sub;
}

const oidc = ({ discoveryUrl, clientId, clientSecret }: IdentityProvider) => ({
  providerId,
  discoveryUrl,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  disableSignUp: true,
  disableImplicitSignUp: true,
  requireIdTokenVerification: true,
  // With headers of ours the library follows no redirect to anybody else; what it sends is no secret.
  discoveryHeaders: { accept: 'application/json' },
  accountSubject: ({ tokens }: { readonly tokens: { readonly idToken?: string | undefined } }) =>
    subjectIn(tokens.idToken, issuerOf(discoveryUrl)),
});
