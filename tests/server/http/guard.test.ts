// The guard before every route: what is written by the clock waits while that is doubted, and what is shown of a case is noted before it is shown.
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { AccessRole } from '../../../src/organisation/access-role.ts';
import { admissionOfRoute } from '../../../src/server/access/admission-of-route.ts';
import type { Asker, SignedIn } from '../../../src/server/access/asker.ts';
import { can, rights } from '../../../src/server/access/can.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { guard } from '../../../src/server/http/guard.ts';

const doubt = { said: '2066-01-01', last: '2026-08-31', canBeConfirmed: true } as const;
const facts = { id: 'one', site: 'wiesbaden', centre: null, counsellor: null };

/** Somebody who may do that, in the demonstration, where everybody sees everything. */
function whoMay(route: string): Asker {
  const right = rights.find((one) => one === admissionOfRoute[route]);
  const role = AccessRole.options.find((one) => right !== undefined && can(one, right)) ?? 'counsellor';
  return { kind: 'demonstration', role: role as never, id: 'p-1', name: 'Amira' };
}

type More = {
  readonly asMethod?: string;
  readonly isDoubted?: boolean;
  readonly status?: 200 | 399 | 400 | 500;
  readonly asker?: Asker;
  readonly isThere?: boolean;
};

async function asked(
  route: string,
  { isDoubted = false, status = 200, asker = whoMay(route), isThere = true, asMethod }: More = {},
  at?: string,
) {
  const happened: unknown[] = [];
  const note = (what: unknown) => void happened.push(what);
  const watch = {
    look: async () => note('look'),
    doubt: () => (isDoubted ? doubt : null),
    noteWrite: async () => note('noteWrite'),
  };
  const factsOf = async (id: string) => (note(id), isThere ? { ...facts, id } : null);
  const app = new Hono<Env>();
  app.use('*', guard({ whoAsks: async () => asker, factsOf, journal: async (_, { id }, right) => note(`${right} ${id}`), watch }));
  const [method = '', path = ''] = route.split(' ');
  app.on(method, path, (c) => {
    note(['told', c.get('actor')?.role ?? null, c.get('sight') ?? null]);
    return c.body('told', status as 200);
  });
  const answer = await app.request(at ?? path.replaceAll(/:\w+/gu, 'x'), { method: asMethod ?? method });
  return { status: answer.status, text: await answer.text(), happened };
}

/** Everything else that is no GET is written for good, on the day of the clock. */
const undated: readonly string[] = [
  'POST /api/v1/sign-in',
  'POST /api/v1/sign-in/second-factor',
  'POST /api/v1/sign-in/provider',
  'POST /api/v1/first-run/read',
  'POST /api/v1/invitations/read',
  'POST /api/v1/invitations/accept',
  'PUT /api/v1/session/membership',
  'POST /api/v1/session/renewal',
  'POST /api/v1/sign-out',
  'POST /api/v1/sign-out/everywhere',
  'DELETE /api/v1/sessions/:id',
  'POST /api/v1/password',
  'POST /api/v1/second-factor',
  'POST /api/v1/second-factor/confirm',
  'POST /api/v1/second-factor/off',
  'POST /api/v1/second-factor/backup-codes',
  'POST /api/v1/clock/confirmation',
  'PUT /api/v1/cases/:id/drafts/:page',
  'DELETE /api/v1/cases/:id/drafts/:page',
  'DELETE /api/v1/cases/:id/drafts/:page/asides/:tab',
  // Words never stand in an address: these read.
  'POST /api/v1/cases/search',
  'POST /api/v1/directory/search',
];
const routes = Object.keys(admissionOfRoute);
const isDated = (route: string) => !route.startsWith('GET ') && !undated.includes(route);

test('there is something of both, and every exception is a route', () => {
  expect(undated.filter((route) => !routes.includes(route))).toEqual([]);
  expect(routes.filter(isDated).length).toBeGreaterThan(25);
});

test.each(routes.filter(isDated))('%s waits while the clock is doubted, and an answer moves the day of the last entry', async (route) => {
  const refused = await asked(route, { isDoubted: true });
  expect([refused.status, refused.text.includes('urn:etappe:problem:clockDoubted'), refused.text.includes('2066')]).toEqual([
    423,
    true,
    true,
  ]);
  expect(refused.happened).toEqual(['look']);
  const { status, happened } = await asked(route);
  expect([status, happened[0], happened.at(-1)]).toEqual([200, 'look', 'noteWrite']);
});

test.each(routes.filter((route) => !isDated(route)))('%s is answered whatever the clock says, and writes nothing by it', async (route) => {
  for (const isDoubted of [true, false]) {
    const { status, text, happened } = await asked(route, { isDoubted });
    expect([status, text, happened.includes('noteWrite'), happened[0]]).toEqual([200, 'told', false, 'look']);
  }
});

test('what is asked for without its body is read as well', async () => {
  const { status, happened } = await asked('GET /api/v1/cases/:id/recording', { isDoubted: true, asMethod: 'HEAD' });
  expect([status, happened.includes('noteWrite')]).toEqual([200, false]);
});

test('what was refused moves no day', async () => {
  const moved = async (status: 399 | 400 | 500) => (await asked('POST /api/v1/cases', { status })).happened.includes('noteWrite');
  expect([await moved(399), await moved(400), await moved(500)]).toEqual([true, false, false]);
});

describe('one case', () => {
  const read = 'GET /api/v1/cases/:id';

  test('is noted before it is shown', async () => {
    const { happened } = await asked(read, {}, '/api/v1/cases/one');
    expect(happened).toEqual(['look', 'one', 'case.read one', ['told', 'counsellor', 'content']]);
  });

  test('that is not there is not shown', async () => {
    const { status, text, happened } = await asked(read, { isThere: false });
    expect([status, text.includes('urn:etappe:problem:unknownCase'), happened]).toEqual([404, true, ['look', 'x']]);
  });

  test.each([
    ['a%20b', 'a b'],
    ['%zz', '%zz'],
    ['a%2fb', 'a/b'],
  ])('is asked for by its name: %s is %s', async (typed, id) => {
    const { happened } = await asked('GET /api/v1/cases/:id/recording', {}, `/api/v1/cases/${typed}/recording`);
    expect(happened.slice(1, 3)).toEqual([id, `case.record ${id}`]);
  });

  test('no other route asks for one', async () => {
    const { happened } = await asked('GET /api/v1/cases');
    expect(happened).toEqual(['look', ['told', 'counsellor', null]]);
  });
});

describe('who asks', () => {
  const signedIn = (more: Partial<SignedIn>) =>
    ({ kind: 'signedIn', id: 'p-1', name: 'Amira', membership: null, standpoint: null, secondFactor: 'on', ...more }) as SignedIn;
  const membership = (role: AccessRole) => ({ role, site: 'wiesbaden' }) as SignedIn['membership'];

  test.each<[string, string, Asker, number, string]>([
    ['without a role', 'GET /api/v1/cases', signedIn({}), 403, 'noMembership'],
    [
      'without the second factor',
      'GET /api/v1/cases',
      signedIn({ secondFactor: 'missing', membership: membership('counsellor') }),
      403,
      'secondFactorMissing',
    ],
    ['in another role', 'GET /api/v1/cases', signedIn({ membership: membership('trainer') }), 403, 'notForRole'],
    [
      'to review',
      'POST /api/v1/translations/:standard/:language/reviews',
      signedIn({ membership: membership('counsellor') }),
      403,
      'mayNotReview',
    ],
    ['to write there', 'PUT /api/v1/actions/:id', signedIn({ membership: membership('evaluator') }), 403, 'mayNotWriteDirectory'],
    ['the calendar', 'GET /api/v1/cases', { kind: 'demonstration', role: 'calendar', id: 'calendar', name: 'K' }, 403, 'notForRole'],
    ['who sees nothing of it', 'GET /api/v1/cases/:id', signedIn({ membership: membership('counsellor') }), 404, 'unknownCase'],
  ])('%s is turned away at %s', async (_, route, asker, status, code) => {
    for (const isDoubted of [false, true]) {
      const answer = await asked(route, { asker, isDoubted });
      expect([answer.status, answer.text.includes(`urn:etappe:problem:${code}`), answer.text.includes('told')]).toEqual([
        status,
        true,
        false,
      ]);
    }
  });

  test('comes to their account without a role and without the second factor, and as nobody the record could name', async () => {
    const { status, happened } = await asked('GET /api/v1/session', { asker: signedIn({ secondFactor: 'missing' }) });
    expect([status, happened]).toEqual([200, ['look', ['told', null, null]]]);
  });
});

test('a page of the screen is no route of the interface: nothing is looked up for it', async () => {
  expect((await asked('GET /cases/*', {}, '/cases/one')).happened).toEqual([['told', null, null]]);
});
