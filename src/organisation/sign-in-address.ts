// The addresses people sign in with: those the library of the sign-in takes. Under any other an account would be made that nobody can open.
import { z } from 'zod';

export const signInAddress = { pattern: z.regexes.email, most: 200 } as const;

/** Capital letters make no difference. Domains as computers write them (`xn--…`). */
export const isSignInAddress = (text: string): boolean => text.length <= signInAddress.most && signInAddress.pattern.test(text);
