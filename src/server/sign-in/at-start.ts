// What belongs to the sign-in when a server starts: its secret, the link of the first set-up, and no way around it.
import { StartRefused } from '../../record/ports/start-refused.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Clock } from '../parts/clock.ts';
import type { SignInStart } from '../parts/sign-in-settings.ts';
import { signInSecret } from './secret.ts';
import type { SignIn } from './sign-in.ts';

/** What people sign in with is loaded only where they do: the library for it takes a third of a second, which every demonstration would wait for. */
export async function openSignIn(set: SignInStart, publicAddress: string, parts: Storage & { readonly clock: Clock }): Promise<SignIn> {
  const [{ newSignIn }, secret] = await Promise.all([import('./sign-in.ts'), signInSecret(parts)]);
  return newSignIn({ ...set, publicAddress, secrets: [secret], now: Date.now }, parts);
}

/** Where people have accounts nobody gets in without one, on whatever day. */
export async function refuseWithoutSignIn({ organisation }: Storage): Promise<void> {
  if ((await organisation.since(0)).length === 0) return;
  const sentence = 'People sign in to this installation, so it is not opened on a chosen day. Use --demo, or another --data DIR.';
  throw new StartRefused('peopleSignIn', sentence);
}

/** Hours the link of the first set-up counts; another start gives another one. */
const setUpHours = 24;

export async function setUpLink(signIn: SignIn | null): Promise<string | null> {
  if (signIn === null || !(await signIn.isFirstRun())) return null;
  return `${signIn.settings.publicAddress}/einrichten#${await signIn.links.give('first-run', 'installation', setUpHours)}`;
}
