// Why a password that was chosen was not taken.
import { Problem } from '../../parts/api/problem.ts';

const codes = ['passwordAboutYou', 'passwordGuessable', 'passwordKnown'] as const;

/** With the very one that was sent: another one is not judged by it. */
export type PasswordRefusal = { readonly code: (typeof codes)[number]; readonly password: string };

/** Null where it was taken, or something else is the matter. `sent`: of the request that failed. */
export function passwordRefusal(error: Error | null, sent: string | undefined): PasswordRefusal | null {
  const code = error instanceof Problem ? codes.find((one) => one === error.code) : undefined;
  return code === undefined || sent === undefined ? null : { code, password: sent };
}
