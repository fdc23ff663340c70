// Members of a household see one another's case, until they live apart or somebody is in danger.
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Household } from '../../src/contract/household.ts';
import { newKey, serverOn, storages } from './harness.ts';

const joined: Proposal = { type: 'household.joined', household: 'h7' };

describe.each(storages)('a household on $name', ({ open }) => {
  async function family() {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const name = (id: string) => ({ id, name: id === first ? 'Amira Musterfrau' : 'Samir Mustermann' });
    const inquire = async (words: { name: string }): Promise<string> => {
      const inquiry = { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'phone', words };
      const opened = await server.send<{ id: string }>(
        '/api/v1/cases',
        { site: 'wetzlar', proposal: inquiry },
        { 'idempotency-key': newKey() },
      );
      return opened.body.id;
    };
    const first = await inquire({ name: 'Amira Musterfrau' });
    const second = await inquire({ name: 'Samir Mustermann' });
    const seenFrom = async (id: string) => (await server.ask<Household>(`/api/v1/cases/${id}/household`)).body.cases;
    const say = async (id: string, version: number, proposal: Proposal) => {
      expect((await server.propose(id, version, proposal)).status).toBe(200);
    };
    return { server, close, first, second, name, seenFrom, say };
  }

  test('is nobody else before both are assigned to it', async () => {
    const { close, first, second, seenFrom, say } = await family();
    await say(first, 1, joined);
    expect([await seenFrom(first), await seenFrom(second)]).toEqual([[], []]);
    await close();
  });

  test('is seen from both cases, each naming the other', async () => {
    const { close, first, second, name, seenFrom, say } = await family();
    await say(first, 1, joined);
    await say(second, 1, joined);
    expect([await seenFrom(first), await seenFrom(second)]).toEqual([[name(second)], [name(first)]]);
    await close();
  });

  test.each([
    ['a separation', { type: 'household.separated' }],
    ['a risk of violence', { type: 'risk.noted', risk: 'x1', kind: 'violence' }],
  ] as [string, Proposal][])('is cut in both directions by %s, from the next look on', async (_why, proposal) => {
    const { close, first, second, seenFrom, say } = await family();
    await say(first, 1, joined);
    await say(second, 1, joined);
    expect(await seenFrom(second)).toHaveLength(1);
    await say(first, 2, proposal);
    expect([await seenFrom(first), await seenFrom(second)]).toEqual([[], []]);
    await close();
  });

  test('is seen again after a danger only when everybody joins anew, under another code', async () => {
    const { close, first, second, name, seenFrom, say } = await family();
    await say(first, 1, joined);
    await say(second, 1, joined);
    await say(first, 2, { type: 'risk.noted', risk: 'x1', kind: 'violence' });
    await say(first, 3, { type: 'risk.lifted', risk: 'x1', words: { reason: 'Gemeinsam so eingeschätzt.' } });
    expect([await seenFrom(first), await seenFrom(second)]).toEqual([[], []]);
    const anew = { type: 'household.joined', household: 'h8' } as const;
    await say(first, 4, anew);
    await say(second, 2, anew);
    expect(await seenFrom(second)).toEqual([name(first)]);
    await close();
  });

  test('of an unknown case is unknown', async () => {
    const { server, close } = await family();
    expect((await server.ask('/api/v1/cases/nobody/household')).status).toBe(404);
    await close();
  });
});
