// Who asks: by the session of the request, or in the demonstration by the header that names one of its made-up people.
import type { Context } from 'hono';
import type { Asker } from '../access/asker.ts';
import { memberFrom } from '../access/staff.ts';
import type { Env } from '../http/env.ts';
import { faultAt } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import type { StaffMember } from '../parts/staff-member.ts';
import type { SignIn } from './sign-in.ts';

type Parts = { readonly signIn: SignIn | null; readonly staff: readonly StaffMember[] };

/** The screen asks this again and again by itself: it does not show that anybody is there. */
const asksByItself = (c: Context<Env>): boolean => c.req.method === 'GET' && c.req.path === '/api/v1/session';

export const whoAsks =
  ({ signIn, staff }: Parts) =>
  async (c: Context<Env>): Promise<Asker | Response> => {
    if (signIn !== null) {
      const asker = (await signIn.identify(c.req.raw.headers, !asksByItself(c))) ?? 'notSignedIn';
      return typeof asker === 'string' ? problem(c, asker) : asker;
    }
    const member = memberFrom(c.req.header('etappe-actor'), staff);
    if (member === null) return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['Etappe-Actor'])] });
    return { kind: 'demonstration', ...member };
  };
