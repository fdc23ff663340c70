// The post: what is due goes out once, to whom it may, and what does not go out says why.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setQuiet } from '../../../src/server/messages/settings.ts';
import { handover, inForce, on, referred, reviewed, type Move } from '../../engine/lives/lives.ts';
import { ownKey } from '../../../src/server/http/idempotency.ts';
import { inMemory, storages } from '../harness.ts';
import { mailServer } from './mail-server.ts';
import { keepLife, officeOn } from './office.ts';

// In force from Monday 2026-03-02: the window opens on Tuesday 2026-05-05, the review is due on Tuesday 2026-06-02.
const words = { name: 'Amira Musterfrau', contact: '0152 28817000, amira@post.example' };
const opens = '2026-05-05';

let server: Awaited<ReturnType<typeof mailServer>>;
beforeEach(async () => void (server = await mailServer()));
afterEach(() => server.close());

async function officeWith(moves: readonly Move[] = inForce(), told = words) {
  const office = officeOn(inMemory(), server.url);
  await keepLife(office.storage, 'one', moves, told);
  return office;
}

describe('without a mail server', () => {
  test.each(storages)('everything stays visible: $name', async ({ open }) => {
    const { storage, close } = await open();
    const office = officeOn(storage);
    await keepLife(storage, 'one', inForce(), words);
    await office.round('2026-05-04');
    expect(await office.rows()).toEqual([]);
    await office.round(opens);
    await office.round(opens);
    expect(await office.rows()).toEqual([
      '2026-05-05 reviewWindowOpen to client: waiting',
      '2026-05-05 reviewWindowOpen to counsellor: waiting',
    ]);
    await office.round('2026-05-19');
    expect(await office.rows()).toEqual([
      '2026-05-05 reviewWindowOpen to client: obsolete',
      '2026-05-05 reviewWindowOpen to counsellor: obsolete',
      '2026-05-19 reviewIn14Days to client: waiting',
      '2026-05-19 reviewIn14Days to counsellor: waiting',
    ]);
    await close();
  });
  test('what was recorded between two rounds is told as well', async () => {
    const office = officeOn();
    // Somebody noted a contact on the day the handover lapsed, before the round: the deadline stands in the log.
    await keepLife(office.storage, 'one', [...handover(), ...on('2026-03-31', { type: 'contact.noted', channel: 'phone' })]);
    await office.round('2026-03-31');
    expect(await office.rows()).toEqual(['2026-03-31 handoverLapsed to counsellor: waiting']);
  });
  test('nothing old is dug out when the post begins', async () => {
    const office = officeOn();
    await keepLife(office.storage, 'one', [...inForce(), ...reviewed('2026-06-10', '2026-12-10', 'client')]);
    await keepLife(office.storage, 'two', handover());
    await office.round('2026-08-03');
    expect((await office.rows()).filter((row) => !row.includes('review'))).toEqual([]);
    await office.round('2026-08-03');
    expect((await office.storage.outbox.list({ case: 'one' })).length).toBe(0);
  });
  test('of an erased case no message is left', async () => {
    const office = officeOn();
    await keepLife(office.storage, 'one', inForce());
    await office.round(opens);
    const by = { role: 'dataProtection', id: 'p-lang' } as const;
    const at = '2026-05-05T09:00:00.000Z';
    const opened = await office.storage.file.open('one');
    const closing = [
      { on: opens, by: { role: 'counsellor', id: 'c-weber' }, at, event: { type: 'processing.withdrawn' }, words: null },
      { on: '2027-05-05', by: { role: 'calendar', id: 'calendar' }, at, event: { type: 'deadline.retentionEnded' }, words: null },
      { on: '2027-05-05', by: { role: 'teamLead', id: 't-hoffmann' }, at, event: { type: 'approval.given', act: 'erasure' }, words: null },
      { on: '2027-05-05', by, at, event: { type: 'case.erased' }, words: null },
    ] as const;
    await office.storage.file.add('one', opened?.entries.length ?? 0, closing, { forget: 'everything' });
    await office.round('2027-05-05');
    expect(await office.rows()).toEqual([]);
  });
});

describe('by mail', () => {
  test('the client and the counsellor get one mail each, once', async () => {
    const office = await officeWith();
    await office.round('2026-05-04');
    expect(server.taken).toEqual([]);
    await office.round(opens);
    await office.round(opens);
    office.restart();
    await office.round(opens);
    expect(server.taken.map(({ to }) => to)).toEqual(['amira@post.example', 'weber@centre.example']);
    expect(await office.rows()).toEqual(['2026-05-05 reviewWindowOpen to client: sent', '2026-05-05 reviewWindowOpen to counsellor: sent']);
    const [toClient, toCounsellor] = server.taken;
    expect(toClient?.text).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(toClient?.text).toMatch(/^X-Auto-Response-Suppress: All$/m);
    expect(toClient?.text).toMatch(/^From: post@centre\.example$/m);
    expect(toClient?.text).toMatch(/^To: amira@post\.example$/m);
    expect(toCounsellor?.text).toContain('http://localhost:4173/cases/one');
    expect(toCounsellor?.text).toMatch(/^Message-ID: <[0-9a-f]{32}@etappe\.invalid>$/m);
  });
  test('on a day on which nobody works nothing goes out', async () => {
    const office = await officeWith();
    // Whit Monday.
    await office.round('2026-05-25');
    expect([server.taken, (await office.rows()).at(-1)]).toEqual([[], '2026-05-19 reviewIn14Days to counsellor: waiting']);
    await office.round('2026-05-26');
    expect(server.taken).toHaveLength(2);
  });
  test.each([
    ['0152 28817000', 'noAddress'],
    ['amira@post.example or brother@post.example', 'unusableAddress'],
    ['amira@post', 'unusableAddress'],
    ['', 'noAddress'],
  ])('a client who left %j is told by a person', async (contact, error) => {
    const office = await officeWith(inForce(), { name: 'Amira Musterfrau', contact });
    await office.round(opens);
    expect(await office.rows()).toContain(`2026-05-05 reviewWindowOpen to client: failed (${error})`);
    expect(server.taken.map(({ to }) => to)).toEqual(['weber@centre.example']);
  });
  test('who wants to be called is called', async () => {
    const described = on('2026-03-02', {
      type: 'client.described',
      occupation: 'other',
      interpreter: 'needed',
      titleExpires: null,
      reachBy: 'phone',
    });
    const office = await officeWith([...inForce(), ...described]);
    await office.round(opens);
    expect(await office.rows()).toContain('2026-05-05 reviewWindowOpen to client: failed (otherChannel)');
  });
  test('what has changed since the round began is seen before anything goes out', async () => {
    const { storage } = await officeWith();
    const { outbox, file } = storage;
    const entry = { on: opens, by: { role: 'counsellor', id: 'c-weber' }, at: `${opens}T09:00:00.000Z`, words: null } as const;
    const calendar = { ...entry, by: { role: 'calendar', id: 'calendar' } } as const;
    // Somebody learns of violence after the round has looked at the case and before it sends.
    const list: typeof outbox.list = async (filter) => {
      const rows = await outbox.list(filter);
      const version = (await storage.store.head('one'))?.head.version ?? 0;
      await file.add('one', version, [
        { ...calendar, event: { type: 'deadline.reviewWindowOpened' } },
        { ...entry, event: { type: 'risk.noted', risk: 'k9', kind: 'violence' } },
      ]);
      return rows;
    };
    await officeOn({ ...storage, outbox: { ...outbox, list } }, server.url).round(opens);
    expect(server.taken.map(({ to }) => to)).toEqual(['weber@centre.example']);
    expect((await outbox.list({})).map(({ to, status }) => `${to} ${status}`)).toEqual(['client obsolete', 'counsellor sent']);
  });
});

test('in quiet mode nothing leaves; afterwards what still holds does', async () => {
  const office = await officeWith();
  await setQuiet(office.storage.settings, true);
  await office.round(opens);
  expect([server.taken, await office.rows()]).toEqual([
    [],
    ['2026-05-05 reviewWindowOpen to client: heldBack', '2026-05-05 reviewWindowOpen to counsellor: heldBack'],
  ]);
  await office.round('2026-06-03');
  expect(server.taken).toEqual([]);
  await setQuiet(office.storage.settings, false);
  await office.roundAfter(5);
  expect(server.taken.map(({ to }) => to)).toEqual(['weber@centre.example']);
  expect((await office.rows()).at(-1)).toBe('2026-06-03 reviewOverdue to counsellor: sent');
});

describe('error is not "not done"', () => {
  test('a mail server that hangs up after it has taken the mail is tried four times, with growing pauses, and then no more', async () => {
    const office = await officeWith(inForce(), { ...words, contact: '' });
    server.becomes('hangsUpAfter');
    await office.round(opens);
    expect(await office.rows()).toContain('2026-05-05 reviewWindowOpen to counsellor: waiting (unreachable)');
    await office.roundAfter(4);
    expect(server.taken).toHaveLength(1);
    for (const minutes of [1, 20, 80, 320, 320]) await office.roundAfter(minutes);
    expect(server.taken).toHaveLength(4);
    expect(await office.rows()).toContain('2026-05-05 reviewWindowOpen to counsellor: failed (unreachable)');
    expect(new Set(server.taken.map(({ text }) => /^Message-ID: .*$/m.exec(text)?.[0])).size).toBe(1);
  });
  test('whoever is killed while sending has used up an attempt', async () => {
    const office = await officeWith(inForce(), { ...words, contact: '' });
    const { outbox } = office.storage;
    // The process dies right after the mail server has taken the mail: nothing of what comes after is written.
    const dying = {
      ...outbox,
      change: (row: never, change: { status: string; error: unknown }) =>
        change.status === 'sent' ? Promise.reject(new Error('killed here')) : outbox.change(row, change as never),
    };
    for (let life = 1; life <= 6; life += 1) {
      const mortal = officeOn({ ...office.storage, outbox: dying as typeof outbox }, server.url);
      await mortal.round(opens).catch(() => {});
      await mortal.roundAfter(life * 500).catch(() => {});
    }
    expect(server.taken).toHaveLength(4);
    const [, row] = await outbox.list({});
    expect(row).toMatchObject({ to: 'counsellor', attempts: 4, error: 'interrupted' });
  });
  test('an address the mail server does not know is not tried again', async () => {
    const office = await officeWith();
    server.becomes('refusesAddress');
    await office.round(opens);
    await office.roundAfter(60);
    expect(await office.rows()).toEqual([
      '2026-05-05 reviewWindowOpen to client: failed (refusedAddress)',
      '2026-05-05 reviewWindowOpen to counsellor: failed (refusedAddress)',
    ]);
    expect(server.begun()).toBe(2);
  });
  test('a mail server that asks for patience gets it', async () => {
    const office = await officeWith(inForce(), { ...words, contact: '' });
    server.becomes('asksForPatience');
    await office.round(opens);
    server.becomes('takes');
    await office.roundAfter(5);
    expect(await office.rows()).toContain('2026-05-05 reviewWindowOpen to counsellor: sent');
  });
  test('two rounds at once are one', async () => {
    const office = await officeWith();
    await Promise.all([office.round(opens), office.round(opens), office.round(opens)]);
    expect(server.taken).toHaveLength(2);
  });
});

describe('a letter of referral that was prepared', () => {
  const prepared = [...referred(), ...on('2026-03-02', { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: '2026-03-10' })];

  test('is sent on its day in the name of who prepared it, and recorded once', async () => {
    const office = await officeWith(prepared);
    await office.round('2026-03-09');
    expect(await office.rows()).toEqual(['2026-03-10 referralLetter to agency: waiting']);
    await office.round('2026-03-10');
    await office.round('2026-03-10');
    expect(await office.rows()).toEqual(['2026-03-10 referralLetter to agency: sent']);
    const sent = (await office.storage.file.open('one'))?.entries.filter(({ event }) => event.type === 'referral.sent');
    expect(sent).toMatchObject([{ on: '2026-03-10', by: { role: 'counsellor', id: 'c-weber' }, event: { referral: 'f1', consent: 'k1' } }]);
    expect(server.taken).toEqual([]);
  });
  test('has a key that no other letter has', () => {
    expect(new Set([1, 2, 21].map((id) => ownKey('letter', id))).size).toBe(3);
  });
  test('is not sent when its consent was withdrawn in time, and says so', async () => {
    const office = await officeWith([...prepared, ...on('2026-03-10', { type: 'consent.withdrawn', consent: 'k1' })]);
    await office.round('2026-03-10');
    expect(await office.rows()).toEqual(['2026-03-10 referralLetter to agency: failed (consentMissing)']);
    const types = (await office.storage.file.open('one'))?.entries.map(({ event }) => event.type);
    expect(types?.at(-1)).toBe('consent.withdrawn');
  });
});

test("a damaged case keeps nobody else's messages back", async () => {
  const office = officeOn();
  await keepLife(office.storage, 'broken', inForce());
  await keepLife(office.storage, 'whole', inForce());
  const { store } = office.storage;
  const read = async (id: string) => {
    const log = await store.read(id);
    return log === null || id !== 'broken' ? log : { ...log, entries: log.entries.slice(1) };
  };
  const { caseFile } = await import('../../../src/record/case/case-file.ts');
  const tampered = { ...store, read };
  const other = officeOn({ ...office.storage, store: tampered, file: caseFile({ ...office.storage, store: tampered }) });
  await other.round(opens);
  expect((await office.storage.outbox.list({})).map(({ case: id }) => id)).toEqual(['whole', 'whole']);
  expect(other.logged.join('')).toContain('damaged case');
});
