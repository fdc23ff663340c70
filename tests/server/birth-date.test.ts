// A birth date is sealed, so the server is the only one that can compare it with the age that is recorded beside it.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { inMemory, inquiry, newKey, serverOn, type ProblemBody, type TestServer } from './harness.ts';

type Words = { readonly birthDate?: string; readonly birthYear?: string };
type Corrected = Extract<Proposal, { type: 'birthDate.corrected' }>;

const told = (ageBand: string, words: Words) => ({ ...inquiry, ageBand, words: { ...inquiry.words, ...words } }) as Proposal;
const correction = (facts: Partial<Corrected>): Corrected => ({
  type: 'birthDate.corrected',
  known: 'day',
  ageBandAtInquiry: 'minor',
  birthdays: [],
  ...facts,
});

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});

const opened = (proposal: unknown) =>
  server.send<ProblemBody>('/api/v1/cases', { site: 'wetzlar', proposal }, { 'idempotency-key': newKey() });

describe('what is no birth date is malformed, and the field is named', () => {
  test.each<[string, Words, string, RegExp]>([
    ['a month that is none', { birthDate: '24.13.1985' }, 'birthDate', /Form/u],
    ['a year in the place of a day', { birthDate: '1998' }, 'birthDate', /Form/u],
    ['a day that does not exist', { birthDate: '2008-02-31' }, 'birthDate', /Form/u],
    ['half a year', { birthYear: '98' }, 'birthYear', /Form/u],
    ['a day to come', { birthDate: '2040-01-01' }, 'birthDate', /Zukunft/u],
    ['tomorrow', { birthDate: '2026-09-01' }, 'birthDate', /Zukunft/u],
    ['a year to come', { birthYear: '2027' }, 'birthYear', /Zukunft/u],
  ])('%s', async (_, words, field, message) => {
    const first = await opened(told('minor', words));
    const path = first.body.errors[0]?.path;
    expect([first.status, path, first.body.errors.length]).toEqual([400, `proposal.words.${field}`, 1]);
    const id = await server.newCase(inquiry);
    const known = 'birthYear' in words ? 'year' : 'day';
    for (const proposal of [told('minor', words), correction({ known, words })]) {
      const { status, body } = await server.propose(id, 1, proposal);
      expect([status, body.errors.map((fault) => fault.path)]).toEqual([400, [`words.${field}`]]);
      expect(body.errors[0]?.message).toMatch(message);
    }
  });

  test.each<[Corrected['known'], Words, string]>([
    ['day', {}, 'birthDate'],
    ['year', {}, 'birthYear'],
    ['unknown', { birthDate: '2010-01-01' }, 'birthDate'],
    ['year', { birthDate: '2010-01-01', birthYear: '2010' }, 'birthDate'],
    ['day', { birthDate: '2010-01-01', birthYear: '2010' }, 'birthYear'],
    ['unknown', { birthYear: '2010' }, 'birthYear'],
  ])('known: %s, told: %j', async (known, words, field) => {
    const id = await server.newCase(inquiry);
    const { status, body } = await server.propose(id, 1, correction({ known, words }));
    expect([status, body.errors.map(({ path }) => path)]).toEqual([400, [`words.${field}`]]);
  });
});

test.each<[Words, string[]]>([
  [{ birthDate: '2010-01-01', birthYear: '2010' }, ['birthDate', 'birthYear']],
  [{ birthDate: '2026-09-01', birthYear: '2027' }, ['birthDate', 'birthYear', 'birthDate', 'birthYear']],
])('of a birth date nobody knows, told: %j, every fault is named', async (words, fields) => {
  const id = await server.newCase(inquiry);
  const { body } = await server.propose(id, 1, correction({ known: 'unknown', words }));
  expect(body.errors.map(({ path }) => path)).toEqual(fields.map((field) => `words.${field}`));
});

test('born today, or in this year, is no time to come: the rules are asked', async () => {
  expect((await opened(told('minor', { birthDate: '2026-08-31' }))).status).toBe(201);
  expect((await opened(told('adult', { birthYear: '2026' }))).body.refusals).toEqual([{ code: 'ageContradicts' }]);
});

describe('an age band that contradicts the birth date is refused at once', () => {
  test.each<[string, Words]>([
    ['adult', { birthDate: '2008-09-05' }],
    ['minor', { birthDate: '2008-08-31' }],
    ['under25', { birthYear: '2008' }],
    ['under27', { birthYear: '2001' }],
  ])('%s, told: %j', async (ageBand, words) => {
    const { status, body } = await opened(told(ageBand, words));
    expect([status, body.refusals]).toEqual([409, [{ code: 'ageContradicts' }]]);
  });

  test.each<[string, Words]>([
    ['minor', { birthDate: '2008-09-01' }],
    ['under25', { birthDate: '2008-08-31' }],
    ['minor', { birthYear: '2008' }],
    ['under25', { birthYear: '2001' }],
    ['adult', {}],
  ])('and one that follows from it is taken: %s, told: %j', async (ageBand, words) => {
    expect((await opened(told(ageBand, words))).status).toBe(201);
  });

  test('on the day the inquiry took effect, not on the day it is entered', async () => {
    server.setToday('2026-09-10');
    const late = { effectiveOn: '2026-09-04', lateReason: 'Telefonnotiz.' };
    const { status } = await opened({ ...told('minor', { birthDate: '2008-09-05' }), ...late });
    expect(status).toBe(201);
    expect((await opened(told('minor', { birthDate: '2008-09-05' }))).status).toBe(409);
  });
});

describe('a correction of the inquiry', () => {
  const band = (ageBand: string) => ({
    type: 'fact.corrected',
    seq: 1,
    because: 'mistake',
    facts: { ageBand },
    words: { correction: 'Vertippt.' },
  });

  test('to an age band that contradicts the known birth date is refused as well', async () => {
    const id = await server.newCase(told('minor', { birthDate: '2008-09-05' }));
    const refused = await server.propose(id, 1, band('under25'));
    expect([refused.status, refused.body.refusals]).toEqual([409, [{ code: 'ageContradicts' }]]);
  });
  test('to a day on which the client was of another age is refused, to one of the same age is not', async () => {
    server.setToday('2026-09-10');
    const id = await server.newCase(told('under25', { birthDate: '2008-09-05' }));
    const to = (day: string) =>
      server.propose(id, 1, { type: 'fact.corrected', seq: 1, because: 'mistake', day, words: { correction: 'Vertippt.' } });
    expect((await to('2026-09-04')).body.refusals).toEqual([{ code: 'ageContradicts' }]);
    expect((await to('2026-09-07')).status).toBe(200);
  });
  test('whose birth date nobody knows is free', async () => {
    const id = await server.newCase(told('minor', {}));
    expect((await server.propose(id, 1, band('under25'))).status).toBe(200);
  });
});

describe('a correction of the birth date', () => {
  const words = { birthDate: '2008-09-05' };
  const birthday = { age: 18, on: '2026-09-05' } as const;

  test.each<[string, Partial<Corrected>]>([
    ['another band', { ageBandAtInquiry: 'under25', birthdays: [] }],
    ['a birthday left out', { birthdays: [] }],
    ['a birthday on another day', { birthdays: [{ age: 18, on: '2026-09-06' }] }],
  ])('with %s than follows is refused', async (_, facts) => {
    const id = await server.newCase(inquiry);
    server.setToday('2026-09-10');
    const { status, body } = await server.propose(id, 1, correction({ words, ...facts }));
    expect([status, body.refusals]).toEqual([409, [{ code: 'ageContradicts' }]]);
  });

  test('to a day after the inquiry is refused: nobody asks before they are born', async () => {
    const id = await server.newCase(inquiry);
    server.setToday('2026-09-10');
    const { status, body } = await server.propose(id, 1, correction({ words: { birthDate: '2026-09-05' } }));
    expect([status, body.refusals]).toEqual([409, [{ code: 'ageContradicts' }]]);
  });

  test('counts from then on: the band, the birthdays that were, and those to come', async () => {
    const id = await server.newCase(told('adult', { birthDate: '1985-01-02' }));
    server.setToday('2026-09-10');
    const { status, body } = await server.propose(id, 1, correction({ words, birthdays: [birthday] }));
    expect([status, body.state.context.client.ageBand, body.state.context.client.birthDateKnown]).toEqual([200, 'under25', 'day']);
    server.setToday('2033-09-10');
    const later = await server.ask<typeof body>(`/api/v1/cases/${id}`);
    expect(later.body.settled).toContainEqual(expect.objectContaining({ type: 'deadline.ageReached', age: 25, on: '2033-09-05' }));
    expect(JSON.stringify(later.body.entries)).not.toContain('2008-09-05');
  });

  test('to a year alone lets the person be a minor to the end of it; to nothing known lets the chosen band stand', async () => {
    const id = await server.newCase(told('adult', { birthDate: '1985-01-02' }));
    const year = await server.propose(id, 1, correction({ known: 'year', words: { birthYear: '2008' } }));
    expect([year.body.state.context.client.ageBand, year.body.next?.event.type]).toEqual(['minor', 'deadline.firstTalkMissed']);
    server.setToday('2027-01-01');
    const grown = await server.ask<typeof year.body>(`/api/v1/cases/${id}`);
    expect(grown.body.settled).toContainEqual(expect.objectContaining({ type: 'deadline.ageReached', age: 18, on: '2026-12-31' }));
    const unknown = await server.propose(id, 2, correction({ known: 'unknown', ageBandAtInquiry: 'under27' }));
    expect([unknown.status, unknown.body.state.context.client.ageBand]).toEqual([200, 'under27']);
    server.setToday('2060-01-01');
    const late = await server.ask<typeof year.body>(`/api/v1/cases/${id}`);
    expect(late.body.settled.map(({ type }) => type)).not.toContain('deadline.ageReached');
  });
});
