// The handover file over the wire: there while it may travel, and a sentence of its own where it may not.
import { describe, expect, test } from 'vitest';
import { HandoverFile } from '../../src/export/handover/handover-schema.ts';
import { handover, monday, on } from '../engine/lives/lives.ts';
import { serverOn, storages, type ProblemBody } from './harness.ts';
import { keepLife } from './messages/office.ts';

const address = '/api/v1/cases/one/handover';
const refused = { type: 'urn:etappe:problem:nothingHandedOver', title: 'Keine Übergabedatei' };

describe.each(storages)('a handover on $name', ({ open }) => {
  async function keep(life: Parameters<typeof keepLife>[2], today = monday) {
    const { storage, close } = await open();
    await keepLife(storage, 'one', life);
    const server = serverOn(storage);
    server.setToday(today);
    return { ...server, close };
  }

  test('on offer is a file to download, in the form the receiving centre reads', async () => {
    const { ask, close } = await keep(handover());
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="one-handover.json"');
    expect(HandoverFile.parse(body)).toMatchObject({ format: 'etappe.handover/1', asOf: monday, domains: ['language', 'work'] });
    await close();
  });

  test('whose consent was withdrawn is none any more, and the answer says so', async () => {
    const { ask, close } = await keep([...handover(), ...on(monday, { type: 'consent.withdrawn', consent: 'k1' })]);
    const { status, body } = await ask<ProblemBody>(address);
    expect([status, body]).toEqual([404, expect.objectContaining(refused)]);
    expect(body.detail).toContain('die Einwilligung dazu gilt nicht mehr');
    await close();
  });

  test('ends with its consent or its period by itself, though nobody has written since', async () => {
    const { ask, setToday, close } = await keep(handover(), '2026-03-30');
    expect((await ask(address)).status).toBe(200);
    setToday('2026-03-31');
    expect((await ask(address)).body).toMatchObject(refused);
    await close();
  });
});
