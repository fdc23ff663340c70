// An authenticator app: the codes it shows, computed as the standard has it (RFC 6238).
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';

/** Codes of an authenticator app. A code counts once, so each is taken from a later half minute, as far as they are accepted. */
export function appOf(secret: string) {
  const key = new TextDecoder().decode(base32.decode(secret));
  const otp = createOTP(key);
  return { now: () => otp.totp(), hotp: (steps: number) => otp.hotp(Math.floor(Date.now() / 30_000) + steps) };
}
