// Local remarks on the steps of the support chains over HTTP: written, changed and taken away, each region its own, on every storage.
import { beforeEach, describe, expect, test } from 'vitest';
import type { RemarkRow, Remarks } from '../../../src/contract/remarks.ts';
import { serverOn, storages, type TestServer } from '../harness.ts';

const path = '/api/v1/directory/remarks';

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  const put = (text: unknown, after: number | null, { region = 'bamberg', step = 'attendCourse', actor = 'counsellor:c-weber' } = {}) =>
    server.send<RemarkRow & { type: string }>(
      `${path}/${region}/${step}`,
      { text },
      { 'etappe-actor': actor, ...(after !== null && { 'if-match': `"${after}"` }) },
      'PUT',
    );
  const read = async (region = 'bamberg') => (await server.ask<Remarks>(`${path}?region=${region}`)).body;

  test('nothing is written before somebody does; then it stands in its region, with its day', async () => {
    expect(await read()).toEqual({ remarks: [], mayWrite: true });
    const { status, body } = await put('Anmeldung nur dienstags.', 0);
    expect([status, body]).toEqual([
      200,
      { step: 'attendCourse', remark: { text: 'Anmeldung nur dienstags.', writtenOn: '2026-08-31' }, version: 1 },
    ]);
    expect((await read()).remarks).toEqual([body]);
    expect((await read('hannover')).remarks).toEqual([]);
  });

  test('whoever has not seen the last change is told, and nothing is written', async () => {
    await put('Anmeldung nur dienstags.', 0);
    const late = await put('Anmeldung täglich.', 0, { actor: 'deputy:d-yilmaz' });
    expect([late.status, late.body.type]).toEqual([409, 'urn:etappe:problem:entryMoved']);
    expect((await read()).remarks).toMatchObject([{ remark: { text: 'Anmeldung nur dienstags.' } }]);
    expect((await put('Anmeldung nur dienstags.', 0)).status).toBe(200);
  });

  test('taken away it is gone; its number is still told, so that the next one can be written', async () => {
    const { body } = await put('Anmeldung nur dienstags.', 0);
    server.setToday('2026-09-02');
    const gone = await put(null, body.version);
    expect(gone.body).toEqual({ step: 'attendCourse', remark: null, version: 2 });
    expect((await read()).remarks).toEqual([gone.body]);
    expect((await put('Anmeldung täglich.', 2)).body.remark).toEqual({ text: 'Anmeldung täglich.', writtenOn: '2026-09-02' });
  });

  test('no offer comes of it: the directory stays as it was', async () => {
    await put('Anmeldung nur dienstags.', 0);
    const { body } = await server.ask<{ total: number }>('/api/v1/directory');
    expect(body.total).toBe(0);
  });

  test.each([
    ['an unknown step', 'Text', 0, { step: 'fly' }, 400],
    ['an unknown region', 'Text', 0, { region: 'atlantis' }, 400],
    ['no words', '  ', 0, {}, 400],
    ['words without end', 'x'.repeat(4001), 0, {}, 400],
    ['no version', 'Text', null, {}, 428],
    ['somebody who only reads', 'Text', 0, { actor: 'dataProtection:p-lang' }, 403],
  ] as const)('%s is refused', async (_name, text, after, more, status) => {
    expect((await put(text, after, more)).status).toBe(status);
    expect((await read()).remarks).toEqual([]);
  });
});
