// Signing in: which ways there are, a password, a second factor, and the first set-up of an installation.
import { z } from '@hono/zod-openapi';
import { SiteCode } from '../../machines/sites.ts';
import { AccessRole } from '../organisation/access-role.ts';
import { passwordLength } from '../organisation/password-length.ts';
import { screenPlace } from '../organisation/screen-place.ts';
import { signInAddress } from '../organisation/sign-in-address.ts';

export const EMail = z
  .string()
  .trim()
  .max(signInAddress.most)
  .regex(signInAddress.pattern)
  .openapi({ description: 'an e-mail address, its domain as computers write it; capital letters make no difference' });
/** No other answer than to a wrong password, whatever was typed. */
const GivenAddress = z.string().trim().min(1).max(signInAddress.most);
const GivenPassword = z.string().min(1).max(passwordLength.most);
export const NewPassword = z
  .string()
  .min(passwordLength.least)
  .max(passwordLength.most)
  .openapi({ description: 'any characters; refused where it is known from leaks' });
const Token = z
  .string()
  .regex(/^[\w-]{43}$/u)
  .openapi({ description: 'the secret part of a link that works once, whole: 256 bits as base64url' });
const Name = z.string().trim().min(1).max(120);

export const SignInWays = z
  .object({
    kind: z.enum(['people', 'demonstration']).openapi({ description: 'demonstration: made-up people, and nobody signs in' }),
    identityProvider: z
      .string()
      .nullable()
      .openapi({ description: 'what the sign-in of the organisation is called; null where there is none' }),
    isFirstRun: z.boolean().openapi({ description: 'true until somebody has set up the installation by the link printed at its start' }),
  })
  .openapi('SignInWays');
export type SignInWays = z.infer<typeof SignInWays>;

export const SignIn = z.strictObject({ email: GivenAddress, password: GivenPassword }).openapi('SignIn');
export type SignIn = z.infer<typeof SignIn>;

export const SignInStep = z
  .object({ step: z.enum(['signedIn', 'secondFactor']).openapi({ description: 'secondFactor: a code is asked for next' }) })
  .openapi('SignInStep');
export type SignInStep = z.infer<typeof SignInStep>;

/** Six digits of an authenticator app, or one of the backup codes, as somebody types it: case, blanks and dashes make no difference. */
export const SecondFactorCode = z.strictObject({ code: z.string().trim().min(6).max(40) }).openapi('SecondFactorCode');

/** `to`: where somebody wanted to go; they come back there. */
export const ProviderStart = z.strictObject({ to: z.string().max(500).regex(screenPlace).optional() }).openapi('ProviderStart');
export const ProviderAddress = z.object({ url: z.url() }).openapi('ProviderAddress');

export const FirstRun = z
  .strictObject({
    token: Token,
    name: Name,
    email: EMail,
    password: NewPassword,
    site: SiteCode,
    centre: z.string().max(60).nullable().openapi({ description: 'where whoever sets up also counsels; null: nowhere' }),
  })
  .openapi('FirstRun');
export type FirstRun = z.infer<typeof FirstRun>;

/** Refused as malformed where a part of it is missing, as `linkSpent` where it does not count. */
export const LinkToken = z.strictObject({ token: Token }).openapi('LinkToken');

export const Invitation = z
  .object({
    name: z.string(),
    email: z.string(),
    roles: z.array(AccessRole),
    identityProvider: z.string().nullable(),
    keepsSecondFactor: z.boolean().openapi({ description: 'true: the code of the second factor is asked for next' }),
    isRenewal: z.boolean().openapi({ description: 'true: the person had a password before' }),
  })
  .openapi('Invitation');
export type Invitation = z.infer<typeof Invitation>;

export const AcceptedInvitation = z.strictObject({ token: Token, password: NewPassword }).openapi('AcceptedInvitation');

export const PasswordConfirmed = z.strictObject({ password: GivenPassword }).openapi('PasswordConfirmed');

export const PasswordChange = z.strictObject({ current: GivenPassword, next: NewPassword }).openapi('PasswordChange');

/** Shown once and never again. */
export const SecondFactor = z
  .object({
    uri: z.string().openapi({ description: 'otpauth address for the QR code' }),
    secret: z.string().openapi({ description: 'the same for typing' }),
    backupCodes: z.array(z.string()),
  })
  .openapi('SecondFactor');
export type SecondFactor = z.infer<typeof SecondFactor>;

export const BackupCodes = z.object({ backupCodes: z.array(z.string()) }).openapi('BackupCodes');

export const OpenSession = z.object({
  id: z.string(),
  isThisOne: z.boolean(),
  begunAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  browser: z.string().openapi({ description: 'what the browser said of itself; may be empty' }),
});
export const OpenSessions = z.object({ sessions: z.array(OpenSession) }).openapi('OpenSessions');
export type OpenSessions = z.infer<typeof OpenSessions>;
