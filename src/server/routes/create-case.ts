// POST /api/v1/cases: a new case, with its first entry or without.
import { createHmac } from 'node:crypto';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { sites } from '../../../machines/sites.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { Created, NewCase } from '../../contract/new-case.ts';
import { WriteHeaders } from '../../contract/request.ts';
import { begin } from '../../engine/state/take.ts';
import { standardHash } from '../../engine/chart/standard-hash.ts';
import { Header } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Asker } from '../access/asker.ts';
import type { KeyRing } from '../../record/seal/keys.ts';
import { earlierAnswer, fingerprintOf } from '../http/idempotency.ts';
import { birthDateFaults } from '../cases/birth-date-check.ts';
import { newEntries, type Proposed } from '../../record/case/new-entries.ts';
import type { IsPerson } from '../../record/case/stray-facts.ts';
import { knownPeople } from '../people/known-people.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { langOf, problem } from '../http/problem.ts';
import { readWriter, type Writer } from '../http/writer.ts';
import { nowOf } from '../parts/clock.ts';
import { problems } from './shared.ts';

export const newCaseRoute = createRoute({
  method: 'post',
  path: '/api/v1/cases',
  summary: 'Open a new case',
  request: { headers: WriteHeaders, body: { required: true, content: { 'application/json': { schema: NewCase } } } },
  responses: {
    201: { description: 'the id of the new case', content: { 'application/json': { schema: Created } } },
    ...problems(400, 403, 409, 413, 415, 422),
  },
});

/** At the centre of whoever opens it; null where another place was named. */
function placed(asker: Asker, body: NewCase): NewCase | null {
  if (asker.kind === 'demonstration') return body;
  const { site = null, centre = null } = asker.membership ?? {};
  const isTheirs = body.site === site && (body.centre === undefined || body.centre === centre);
  return isTheirs && centre !== null ? { ...body, centre } : null;
}

type Opened = { code: 'created'; id: string } | { code: 'refused'; refusals: readonly Refusal[] } | { code: 'keyReused' };

export const createCase =
  (parts: RouteParts): RouteHandler<typeof newCaseRoute, Env> =>
  async (c) => {
    const writer = readWriter(c, c.req.valid('header'));
    if (writer instanceof Response) return writer;
    const asker = c.get('asker');
    const body = placed(asker, c.req.valid('json'));
    if (body === null) return problem(c, 'notForRole');
    const errors = body.proposal === undefined ? [] : birthDateFaults(langOf(c), body.proposal, parts.clock.today(), ['proposal']);
    if (errors.length > 0) return problem(c, 'malformed', { errors });
    const opened = await openCase(parts, { ...writer, body }, await knownPeople(parts));
    if (opened.code === 'refused') return problem(c, 'refused', { refusals: opened.refusals });
    if (opened.code === 'keyReused') return problem(c, 'keyReused');
    return c.json({ id: opened.id }, 201, { location: `/api/v1/cases/${opened.id}` });
  };

async function openCase(
  { storage, clock }: RouteParts,
  { by, key, body }: Writer & { body: NewCase },
  isPerson: IsPerson,
): Promise<Opened> {
  const fingerprint = fingerprintOf(storage.ring, { to: 'cases', by, body });
  const earlier = await earlierAnswer(storage.store, { key, fingerprint }, Created);
  if (earlier.code === 'keyReused') return earlier;
  if (earlier.code === 'answered') return { code: 'created', ...earlier.answer };

  const header = newHeader(idOf(storage.ring, key), body);
  const log = { input: inputOf(header), entries: [] };
  const state = begin(log.input);
  const nothing: Proposed = { code: 'accepted', items: [], state, forget: false };
  const proposed =
    body.proposal === undefined ? nothing : newEntries({ log, state, birthDate: null }, body.proposal, by, nowOf(clock), isPerson);
  if (proposed.code === 'refused') return proposed;

  const answer = JSON.stringify({ id: header.case });
  if (await storage.file.create(header, proposed.items, { receipt: { key, fingerprint, answer } }))
    return { code: 'created', id: header.case };
  // The id comes from the key, so the key was there before: the same request was sent twice at once.
  const same = await earlierAnswer(storage.store, { key, fingerprint }, Created);
  return same.code === 'answered' ? { code: 'created', ...same.answer } : { code: 'keyReused' };
}

/**
 * The id comes from the idempotency key, so that of two equal requests at once, at whatever process, the database lets one through. It
 * tells nobody what the key was, and nobody can choose it. A UUID of version 8: one whose bits have a meaning of their own.
 */
function idOf([{ key: secret }]: KeyRing, key: string): string {
  const hex = createHmac('sha256', secret).update('etappe.case/1\n').update(key).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function newHeader(id: string, { site: code, centre }: NewCase): Header {
  const site = sites.find((one) => one.code === code);
  if (site === undefined) throw new Error(`the site '${code}' has a code but is not in the list`);
  const place = { land: site.land, ...(site.municipality && { municipality: site.municipality }), ...(centre && { centre }) };
  const standard = { standard: currentStandard, standardHash: standardHash(currentStandard) };
  return Header.parse({ format: 'etappe.recording/1', case: id, site: code, ...place, ...standard });
}
