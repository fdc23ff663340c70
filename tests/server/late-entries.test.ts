// What is learned late, put right or comes with a birthday: over HTTP, with what was known when.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { inMemory, inquiry, serverOn, type TestServer } from './harness.ts';

const privacy: Proposal = { type: 'privacy.explained', language: 'ar' };
const talk: Proposal = { type: 'talk.begun' };
const need: Proposal = { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'Deutsch' } };
const lateReason = 'Das System war nicht erreichbar.';

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});

const stored = async (id: string) => {
  const opened = await server.storage.file.open(id);
  if (opened === null) throw new Error('the case is not there');
  return { ...opened, log: { input: inputOf(opened.header), entries: opened.entries } };
};

describe('an entry made late', () => {
  test('takes effect before later entries and stands in the log where it became known', async () => {
    const id = await server.newCase(inquiry, privacy, talk);
    server.setToday('2026-09-10');
    await server.propose(id, 3, need);
    server.setToday('2026-09-14');
    const { status, body } = await server.propose(id, 4, { type: 'filing.consented', effectiveOn: '2026-09-01', lateReason });
    expect(status).toBe(200);
    expect(body.entries.map(({ on, event }) => [on, event.type]).slice(3)).toEqual([
      ['2026-09-10', 'need.noted'],
      ['2026-09-01', 'filing.consented'],
    ]);
    expect([body.state.context.intake.filingConsentedOn, body.state.context.file.lastOn]).toEqual(['2026-09-01', '2026-09-10']);
    expect(body.words['5']).toEqual({ lateReason });
    const { log } = await stored(id);
    expect([conform(log).deviation, replay(log).context]).toEqual([null, body.state.context]);
  });

  test('that cannot have been so is refused; one that undoes what came after stands, and what came after is marked', async () => {
    const id = await server.newCase(inquiry, privacy, talk);
    server.setToday('2026-09-10');
    const early = await server.propose(id, 3, { ...need, effectiveOn: '2026-08-03', lateReason });
    expect(early.body.refusals).toEqual([{ code: 'beforeTheCase', first: '2026-08-31' }]);
    await server.propose(id, 3, need);
    await server.propose(id, 4, { type: 'filing.consented' });
    server.setToday('2026-09-14');
    await server.propose(id, 5, { type: 'assessment.begun' });
    const closing = { type: 'case.closed', reason: 'movedAway', effectiveOn: '2026-09-12', lateReason };
    const undoing = await server.propose(id, 6, closing);
    expect([undoing.status, undoing.body.state.value]).toEqual([200, 'closed']);
    const reasons = [{ code: 'notNow', proposed: 'assessment.begun' }];
    expect(undoing.body.state.context.marks).toMatchObject({ 6: { event: 'assessment.begun', kind: 'outOfPlace', reasons, cleared: [] } });
    expect((await stored(id)).entries).toHaveLength(7);
  });

  test('has the deadlines in between computed anew', async () => {
    const id = await server.newCase(inquiry);
    server.setToday('2026-09-16');
    await server.propose(id, 1, { type: 'client.described', occupation: 'other', interpreter: 'needed', titleExpires: null });
    const missed = (await stored(id)).entries.map(({ event }) => event.type);
    expect(missed).toContain('deadline.firstTalkMissed');
    await server.propose(id, 3, { ...privacy, effectiveOn: '2026-09-01', lateReason });
    const { body } = await server.propose(id, 4, { ...talk, effectiveOn: '2026-09-01', lateReason });
    expect(body.state.context.file.raised).toEqual({});
    expect(body.entries.map(({ event }) => event.type)).toContain('deadline.firstTalkMissed');
  });
});

describe('a correction', () => {
  test('moves an entry of an open case to its true day, and keeps what was recorded', async () => {
    const id = await server.newCase(inquiry, privacy);
    server.setToday('2026-09-07');
    await server.propose(id, 2, talk);
    server.setToday('2026-09-21');
    const words = { correction: 'Das Gespräch war schon am 3. September.' };
    const { status, body } = await server.propose(id, 3, { type: 'fact.corrected', seq: 3, because: 'mistake', day: '2026-09-03', words });
    expect([status, body.entries[2]?.on, body.state.context.intake.talkBegunOn]).toEqual([200, '2026-09-07', '2026-09-03']);
    expect(body.next?.on).toBe('2026-10-02');
  });

  test('of a fact is refused where the entry knows no such fact', async () => {
    const id = await server.newCase(inquiry, privacy);
    const words = { correction: 'Farsi, nicht Arabisch.' };
    const wrong = await server.propose(id, 2, { type: 'fact.corrected', seq: 2, because: 'mistake', facts: { tongue: 'fa' }, words });
    expect(wrong.body.refusals).toEqual([{ code: 'correctionDoesNotFit', seq: 2 }]);
    const right = await server.propose(id, 2, { type: 'fact.corrected', seq: 2, because: 'mistake', facts: { language: 'fa' }, words });
    expect(right.body.state.context.intake.privacy?.language).toBe('fa');
  });
});

describe('a birthday', () => {
  const minor = (birthDate: string): Proposal => ({ ...inquiry, ageBand: 'minor', words: { ...inquiry.words, birthDate } });

  test('is settled for the screen and the caseload, and recorded with what is proposed next, without the birth date', async () => {
    const id = await server.newCase(minor('2008-09-05'), privacy);
    server.setToday('2026-09-10');
    const { body: seen } = await server.ask<{ settled: { type: string }[]; state: { context: { client: { ageBand: string } } } }>(
      `/api/v1/cases/${id}`,
    );
    expect(seen.settled).toMatchObject([{ type: 'deadline.ageReached', age: 18, on: '2026-09-05' }]);
    expect(seen.state.context.client.ageBand).toBe('under25');
    const { body } = await server.propose(id, 2, talk);
    expect(body.entries.map(({ event }) => event.type).slice(2)).toEqual(['deadline.ageReached', 'talk.begun']);
    const { entries, log } = await stored(id);
    expect(JSON.stringify(entries)).not.toContain('2008-09-05');
    expect([conform(log).deviation, replay(log).context.client.ageBand]).toEqual([null, 'under25']);
  });

  test('comes before a correction that has the log told anew, and stays', async () => {
    const id = await server.newCase(minor('2008-09-05'), privacy);
    server.setToday('2026-09-10');
    const words = { correction: 'Farsi, nicht Arabisch.' };
    const { body } = await server.propose(id, 2, { type: 'fact.corrected', seq: 2, because: 'mistake', facts: { language: 'fa' }, words });
    expect(body.entries.map(({ event }) => event.type).slice(2)).toEqual(['deadline.ageReached', 'fact.corrected']);
    expect([body.state.context.client.ageBand, body.settled]).toEqual(['under25', []]);
  });
});
