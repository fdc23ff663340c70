// Signs somebody out wherever they are signed in.
import type { Auth } from './auth.ts';

/** How many there were. */
export async function endSessionsOf(auth: Auth, person: string): Promise<number> {
  const { internalAdapter } = await auth.$context;
  const { length } = await internalAdapter.listSessions(person, { onlyActiveSessions: true });
  await internalAdapter.deleteUserSessions(person);
  return length;
}
