// People who sign in, and a server that knows them: it answers 401 until somebody has given the right password.
import { rolesWithSecondFactor, type AccessRole } from '../../../src/organisation/access-role.ts';
import type { Membership } from '../../../src/organisation/membership.ts';
import type { Place } from '../../../src/ui/parts/api/tab.ts';
import type { Session } from '../../../src/ui/parts/api/views.ts';
import { answerWith, json, nothing, type Answering, type Received } from '../network.ts';
import { sessionOn } from '../views.ts';

export const today = '2026-11-22';

export const membershipOf = (facts: Partial<Membership>): Membership => ({
  id: 'm-0000000000000001',
  person: 'p-weber',
  role: 'counsellor',
  site: 'wiesbaden',
  centre: 'wiesbaden-1',
  team: null,
  from: '2026-01-01',
  until: null,
  ...facts,
});

type SomeoneFacts = Partial<NonNullable<Session['signedIn']>>;

export function signedIn(role: AccessRole | null, facts: SomeoneFacts = {}): Session {
  const membership = role === null ? null : membershipOf({ role });
  const isOfRecord = role === 'counsellor' || role === 'deputy' || role === 'teamLead' || role === 'dataProtection';
  return {
    ...sessionOn(today),
    actor: isOfRecord ? { role, id: 'p-weber' } : null,
    staff: [],
    signedIn: {
      name: 'Jana Weber',
      email: 'jana.weber@example.org',
      role,
      memberships: membership === null ? [] : [membership],
      membership: membership?.id ?? null,
      secondFactor: 'on',
      keepsSecondFactor: role !== null && rolesWithSecondFactor.has(role),
      idleMinutes: 30,
      mayOpenInEmergency: role === 'counsellor',
      standsInFor: [],
      ...facts,
    },
  };
}

export const problem = (code: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:etappe:problem:${code}`, title: code, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

const noCases = { today, counts: {}, total: 0, cases: [], next: null, damaged: [] };

/** What every page asks for, for whoever is signed in. */
export const commonly: Answering = ({ path }) => {
  if (path.startsWith('/cases?')) return json(noCases);
  if (path === '/emergencies') return json({ emergencies: [] });
  if (path === '/session/renewal') return nothing();
  return undefined;
};

/** Somebody is signed in from the start. */
export function serverFor(session: Session, answering: Answering = () => undefined): Received[] {
  return answerWith((request) => {
    const answer = answering(request);
    if (answer !== undefined) return answer;
    return request.path === '/session' ? json(session) : commonly(request);
  });
}

/** Nobody is, until `passwords` are given; a name after one stands for the code that is asked for next. */
export class Door {
  session: Session | null = null;
  ways = { kind: 'people', identityProvider: null as string | null, isFirstRun: false };
  readonly sessions: Readonly<Record<string, Session>>;
  code: string | null = null;
  private waits: Session | null = null;

  constructor(sessions: Readonly<Record<string, Session>>) {
    this.sessions = sessions;
  }

  open(answering: Answering = () => undefined): Received[] {
    return answerWith(
      (request) => this.answer(request) ?? answering(request) ?? (this.session === null ? problem('notSignedIn', 401) : commonly(request)),
    );
  }

  private answer({ method, path, body }: Received): Response | undefined {
    if (path === '/sign-in' && method === 'GET') return json(this.ways);
    if (path === '/sign-in') return this.signIn(body as { readonly email: string; readonly password: string });
    if (path === '/sign-in/second-factor') return this.giveCode((body as { readonly code: string }).code);
    if (path === '/sign-out') {
      this.session = null;
      return nothing();
    }
    if (this.session === null)
      return path.startsWith('/first-run') || path.startsWith('/invitations') ? undefined : problem('notSignedIn', 401);
    return path === '/session' ? json(this.session) : undefined;
  }

  private signIn({ email, password }: { readonly email: string; readonly password: string }): Response {
    const found = password === 'richtig und lang' ? this.sessions[email] : undefined;
    if (found === undefined) return problem('signInRefused', 401);
    if (this.code === null) this.session = found;
    else this.waits = found;
    return json({ step: this.code === null ? 'signedIn' : 'secondFactor' });
  }

  private giveCode(code: string): Response {
    if (code !== this.code) return problem(/^\d{6}$/u.test(code) ? 'codeRefused' : 'backupCodeRefused', 401);
    this.session = this.waits;
    return json({ step: 'signedIn' });
  }
}

/** A window of the browser whose ways out are noted. */
export function watchedPlace(): {
  readonly place: Place;
  readonly left: string[];
  readonly held: Map<string, string>;
  readonly host: EventTarget;
} {
  const left: string[] = [];
  const held = new Map<string, string>();
  const host = new EventTarget();
  const place: Place = {
    host,
    storage: () => ({
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, value) => void held.set(name, value),
      removeItem: (name) => void held.delete(name),
    }),
    leave: (address) => void left.push(address),
  };
  return { place, left, held, host };
}
