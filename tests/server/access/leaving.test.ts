// Somebody leaves: what ends with it, at once and for good.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storages } from '../harness.ts';
import { installation, password, type Installation } from './people.ts';

type Problem = { type?: string; step?: string };
const codeOf = ({ body }: { body: Problem }): string => (body.type ?? '').split(':').at(-1) ?? '';
const here = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;

describe.each(storages)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;
  let admin: Awaited<ReturnType<Installation['person']>>;

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
    admin = await all.person('admin', 'siteAdministration', { site: 'wiesbaden' });
  });
  afterAll(() => opened.close());

  const depart = async (id: string) => expect((await admin.send(`/api/v1/people/${id}/departure`, {})).status).toBe(204);
  const linkOf = async (id: string, more: object = {}): Promise<string> => {
    const { body } = await admin.send<{ link: string }>(`/api/v1/people/${id}/invitation`, more);
    return body.link.slice(body.link.indexOf('#') + 1);
  };
  const accept = (token: string) => all.server.send<Problem>('/api/v1/invitations/accept', { token, password: 'Regenbogen-gelb-82' });

  test('a link that was given before, and half a sign-in, end with the leaving; those of others go on', async () => {
    const leaves = await all.person('leaves', 'counsellor', here);
    const stays = await all.person('stays', 'counsellor', here);
    const [theirs, anothers] = [await linkOf(leaves.id, { alsoSecondFactor: true }), await linkOf(stays.id)];
    for (const { email } of [leaves, stays])
      expect((await all.server.send<Problem>('/api/v1/sign-in', { email, password })).body.step).toBe('secondFactor');
    const { adapter } = await all.signIn.auth.$context;
    const waitingFor = async (person: string) => {
      const kept = await adapter.findMany<{ identifier: string; value: string }>({ model: 'verification', limit: 1000 });
      return kept.filter(({ identifier, value }) => identifier.endsWith(`:${person}`) || value.split(' ')[0] === person).length;
    };
    expect([await waitingFor(leaves.id), await waitingFor(stays.id)]).toEqual([3, 3]);
    await depart(leaves.id);
    expect([await waitingFor(leaves.id), await waitingFor(stays.id)]).toEqual([0, 3]);
    expect(codeOf(await accept(theirs))).toBe('linkSpent');
    expect((await accept(anothers)).status).toBe(200);
  });

  test('a link that was being made while they left opens nothing', async () => {
    const { id } = await all.person('late', 'counsellor', here);
    await depart(id);
    const token = await all.signIn.links.give('invitation', id, 24);
    expect(codeOf(await all.server.send<Problem>('/api/v1/invitations/read', { token }))).toBe('linkSpent');
    expect(codeOf(await accept(token))).toBe('linkSpent');
  });
});
