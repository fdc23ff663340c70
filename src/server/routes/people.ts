// /api/v1/people: who works here in which roles; inviting, giving roles, and leaving.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CaseloadHandover, HandedOver, Invited, MembershipFields, NewPerson, People, Renewal } from '../../contract/people.ts';
import { Nothing } from '../../contract/request.ts';
import { isInForce, Membership } from '../../organisation/membership.ts';
import { allRoles } from '../../organisation/organisation.ts';
import type { OrganisationEntry } from '../../organisation/organisation-store.ts';
import { isInside, mayManage } from '../access/administration.ts';
import type { SignedIn } from '../access/asker.ts';
import type { Env } from '../http/env.ts';
import { faultsIn } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import { accountFor } from '../people/account-for.ts';
import { handOverCaseload } from '../people/hand-over-caseload.ts';
import { depart, leavesCasesAlone } from '../people/departure.ts';
import { endSessionsOf } from '../sign-in/end-sessions.ts';
import { invite } from '../people/invite.ts';
import { openCasesOf } from '../people/open-cases.ts';
import { peopleView } from '../people/people-view.ts';
import { accountsOf, newMembershipId } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, problems } from './shared.ts';

const path = '/api/v1/people';
const PersonPath = z.object({ id: z.string().max(40) });
const refusals = problems(400, 401, 403, 404, 409, 413, 415);
const Changed = z.object({ id: z.string() });

export const peopleRoute = createRoute({
  method: 'get',
  path,
  summary: 'Who works here',
  responses: { 200: answerOf('the people', People), ...problems(401, 403, 409) },
});

export const newPersonRoute = createRoute({
  method: 'post',
  path,
  summary: 'Invite somebody',
  request: bodyOf(NewPerson),
  responses: { 201: answerOf('invited', Invited), ...refusals },
});

export const newInvitationRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/invitation`,
  summary: 'A new link, also after a lost password',
  request: { params: PersonPath, ...bodyOf(Renewal) },
  responses: { 200: answerOf('invited', Invited), ...refusals },
});

export const newMembershipRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/memberships`,
  summary: 'Give a role',
  request: { params: PersonPath, ...bodyOf(MembershipFields) },
  responses: { 201: answerOf('given', Changed), ...refusals },
});

export const changeMembershipRoute = createRoute({
  method: 'put',
  path: `${path}/{id}/memberships/{membership}`,
  summary: 'Change or end a role',
  request: { params: PersonPath.extend({ membership: z.string().max(40) }), ...bodyOf(MembershipFields) },
  responses: { 200: answerOf('changed', Changed), ...refusals },
});

export const caseloadHandoverRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/caseload`,
  summary: 'Hand over all open cases of somebody',
  request: { params: PersonPath, ...bodyOf(CaseloadHandover) },
  responses: { 200: answerOf('handed over', HandedOver), ...refusals },
});

export const departureRoute = createRoute({
  method: 'post',
  path: `${path}/{id}/departure`,
  summary: 'Somebody leaves: roles and sessions end at once',
  request: { params: PersonPath, ...bodyOf(Nothing) },
  responses: { 204: { description: 'left' }, ...refusals },
});

export const endSessionsRoute = createRoute({
  method: 'delete',
  path: `${path}/{id}/sessions`,
  summary: 'End all sessions of somebody',
  request: { params: PersonPath },
  responses: { 204: { description: 'ended' }, ...problems(401, 403, 404, 409) },
});

type Acting = { readonly signIn: SignIn; readonly asker: SignedIn; readonly membership: Membership };

/** A response where nobody signs in. With a right to anything there is always a role. */
export function actingIn(c: Context<Env>, { signIn }: RouteParts): Acting | Response {
  const asker = c.get('asker');
  if (signIn === null || asker.kind === 'demonstration') return problem(c, 'demonstrationOnly');
  return asker.membership === null ? problem(c, 'noMembership') : { signIn, asker, membership: asker.membership };
}

export const byOf = ({ asker, membership }: Acting) => ({ role: membership.role, id: asker.id });

async function record(parts: RouteParts, acting: Acting, entries: readonly OrganisationEntry[]): Promise<void> {
  const at = parts.clock.now().toISOString();
  await parts.storage.organisation.add(entries.map((entry) => ({ ...entry, by: byOf(acting), at })));
}

/** Of the people whoever asks may manage; null for everybody else. */
async function managed({ signIn, membership }: Acting, id: string): Promise<readonly Membership[] | null> {
  const theirs = allRoles(await signIn.readOrganisation()).filter(({ person }) => person === id);
  return theirs.some((one) => isInside(membership, one.site)) ? theirs : null;
}

/** Whoever has left is given nothing one by one: an invitation takes them in again, with a link that only they have. */
const hasLeft = async ({ signIn }: Acting, id: string): Promise<boolean> => (await signIn.readOrganisation()).departed.has(id);

/** What was said of a role, if it may be given there. */
function asMembership(
  c: Context<Env>,
  acting: Acting,
  fields: MembershipFields,
  more: { id: string; person: string },
): Membership | Response {
  const read = Membership.safeParse({ ...fields, ...more });
  if (!read.success) return problem(c, 'malformed', { errors: faultsIn(c, read.error) });
  if (read.data.person === acting.asker.id) return problem(c, 'ownRoles');
  return mayManage(acting.membership, read.data) ? read.data : problem(c, 'notForRole');
}

export const getPeople =
  (parts: RouteParts): RouteHandler<typeof peopleRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { role, centre } = acting.membership;
    return c.json(
      await peopleView(acting.signIn, acting.membership, role === 'teamLead' ? await counted(parts, centre) : null, parts.clock.today()),
      200,
    );
  };

async function counted(parts: RouteParts, centre: string | null): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { counsellor } of openCasesOf(parts, null, centre)) counts.set(counsellor, (counts.get(counsellor) ?? 0) + 1);
  return counts;
}

export const postPerson =
  (parts: RouteParts): RouteHandler<typeof newPersonRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { name, email, membership: fields } = c.req.valid('json');
    const membership = asMembership(c, acting, fields, { id: newMembershipId(), person: 'p-new' });
    if (membership instanceof Response) return membership;
    const account = await accountFor(acting.signIn, { name, email }, parts.clock.today());
    if (account === null) return problem(c, 'emailTaken');
    const { id } = account;
    await record(parts, acting, [
      { kind: 'membership', id: membership.id, entry: { ...membership, person: id } },
      ...((await hasLeft(acting, id)) ? [{ kind: 'departed' as const, id, entry: null }] : []),
    ]);
    c.get('note')({ event: 'role.given', of: id, as: membership.role });
    const invited = await invite({ ...parts, signIn: acting.signIn }, account, langOf(c));
    c.get('note')({ event: 'invitation.made', of: id });
    return c.json(invited, 201);
  };

export const postInvitation =
  (parts: RouteParts): RouteHandler<typeof newInvitationRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id } = c.req.valid('param');
    const theirs = await managed(acting, id);
    const account = (await accountsOf(acting.signIn, [id])).get(id);
    if (theirs === null || account === undefined) return problem(c, 'unknownPerson');
    if (await hasLeft(acting, id)) return problem(c, 'hasLeft');
    // A link is as good as a password: given only where every role it leads to may be given.
    if (!theirs.every((one) => mayManage(acting.membership, one))) return problem(c, 'notForRole');
    const invited = await invite({ ...parts, signIn: acting.signIn }, account, langOf(c), c.req.valid('json'));
    c.get('note')({ event: 'invitation.made', of: id });
    return c.json(invited, 200);
  };

export const postMembership =
  (parts: RouteParts): RouteHandler<typeof newMembershipRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id: person } = c.req.valid('param');
    if ((await managed(acting, person)) === null) return problem(c, 'unknownPerson');
    if (await hasLeft(acting, person)) return problem(c, 'hasLeft');
    const membership = asMembership(c, acting, c.req.valid('json'), { id: newMembershipId(), person });
    if (membership instanceof Response) return membership;
    await record(parts, acting, [{ kind: 'membership', id: membership.id, entry: membership }]);
    c.get('note')({ event: 'role.given', of: person, as: membership.role });
    return c.json({ id: membership.id }, 201);
  };

export const putMembership =
  (parts: RouteParts): RouteHandler<typeof changeMembershipRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id: person, membership: id } = c.req.valid('param');
    const theirs = (await managed(acting, person)) ?? [];
    const before = theirs.find((one) => one.id === id);
    if (before === undefined) return problem(c, 'unknownPerson');
    if (await hasLeft(acting, person)) return problem(c, 'hasLeft');
    if (!mayManage(acting.membership, before)) return problem(c, 'notForRole');
    const membership = asMembership(c, acting, c.req.valid('json'), { id, person });
    if (membership instanceof Response) return membership;
    const after = theirs.map((one) => (one.id === id ? membership : one));
    if (before.role === 'counsellor' && (await leavesCasesAlone(parts, person, after))) return problem(c, 'casesRemain');
    await record(parts, acting, [{ kind: 'membership', id, entry: membership }]);
    c.get('note')({ event: 'role.changed', of: person, as: membership.role });
    return c.json({ id }, 200);
  };

export const postCaseload =
  (parts: RouteParts): RouteHandler<typeof caseloadHandoverRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id: from } = c.req.valid('param');
    const { to } = c.req.valid('json');
    const { centre } = acting.membership;
    const { memberships } = await acting.signIn.readOrganisation();
    const takesOver = [...memberships.values()].some(
      (one) => one.person === to && one.role === 'counsellor' && one.centre === centre && isInForce(one, parts.clock.today()),
    );
    if (!takesOver || (await managed(acting, from)) === null) return problem(c, 'unknownPerson');
    return c.json(await handOverCaseload(parts, { from, to, centre, by: c.get('actor') }), 200);
  };

export const postDeparture =
  (parts: RouteParts): RouteHandler<typeof departureRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id } = c.req.valid('param');
    const theirs = await managed(acting, id);
    if (theirs === null) return problem(c, 'unknownPerson');
    if (id === acting.asker.id) return problem(c, 'ownRoles');
    if (!theirs.every((one) => mayManage(acting.membership, one))) return problem(c, 'notForRole');
    const departure = await depart({ ...parts, signIn: acting.signIn }, id, byOf(acting));
    if (departure.kind !== 'left') return problem(c, departure.kind);
    c.get('note')({ event: 'person.left', of: id });
    return c.body(null, 204);
  };

export const endSessions =
  (parts: RouteParts): RouteHandler<typeof endSessionsRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { id } = c.req.valid('param');
    // Nothing is opened by it: whoever manages one role of theirs may.
    if ((await managed(acting, id)) === null) return problem(c, 'unknownPerson');
    await endSessionsOf(acting.signIn.auth, id);
    c.get('note')({ event: 'sessions.ended', of: id });
    return c.body(null, 204);
  };
