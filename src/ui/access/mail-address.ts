// What was typed for an e-mail address, as people sign in with it.
import { isSignInAddress } from '../../organisation/sign-in-address.ts';
import { mailAddress } from '../../record/words/mail-address.ts';

/** Its domain as computers write it (`xn--…`); null where nobody could sign in under what was typed. */
export function addressIn(typed: string): string | null {
  const address = mailAddress(typed) ?? typed.trim();
  return isSignInAddress(address) ? address : null;
}
