// Where a message goes: to the client as they wish to be reached, else to whoever is responsible, and never to somebody who only might be meant.
import { expect, test } from 'vitest';
import { foldedCases } from '../../../src/server/cases/folded-cases.ts';
import { addressFor } from '../../../src/server/messages/address.ts';
import type { StaffAddresses } from '../../../src/server/parts/staff-addresses.ts';
import { inForce } from '../../engine/lives/lives.ts';
import { inMemory } from '../harness.ts';
import { keepLife } from './office.ts';

const storage = inMemory();
const cases = foldedCases(storage.file);
const kept = keepLife(storage, 'one', inForce(), { name: 'Amira' });

type Reach = { readonly reachBy?: 'email' | 'phone' | 'letter' | null; readonly counsellor?: string | null; readonly dossier?: object };

async function caseWith({ reachBy = null, counsellor = 'c-weber', dossier = {} }: Reach) {
  await kept;
  const opened = await cases.open('one');
  if (opened === null) throw new Error('the case is not there');
  const { context } = opened.state;
  const { client, file } = context;
  const now = { ...context, client: { ...client, reachBy: reachBy as typeof client.reachBy }, file: { ...file, counsellor } };
  return { ...opened, dossier: dossier as typeof opened.dossier, state: { ...opened.state, context: now } };
}

const staffed = (own: string | null, others: readonly string[]) => {
  const asked: unknown[] = [];
  const addresses: StaffAddresses = {
    of: async (person) => (asked.push(person), own),
    having: async (role, { site }) => (asked.push([role, site]), others),
  };
  return { addresses, asked };
};

test.each<[string, 'counsellor' | 'teamLead' | 'dataProtection', string | null, string | null, string[], object, unknown[]]>([
  ['whoever is responsible', 'counsellor', 'c-weber', 'w@x.example', ['o@x.example'], { to: 'w@x.example' }, ['c-weber']],
  ['nobody, where they have no address', 'counsellor', 'c-weber', null, ['o@x.example'], { fault: 'noAddress' }, ['c-weber']],
  [
    'the first who could be, while nobody is',
    'counsellor',
    null,
    'w@x.example',
    ['o@x.example', 'p@x.example'],
    { to: 'o@x.example' },
    [['counsellor', 'wetzlar']],
  ],
  ['the team lead of the site', 'teamLead', 'c-weber', 'w@x.example', ['t@x.example'], { to: 't@x.example' }, [['teamLead', 'wetzlar']]],
  [
    'nobody, where nobody has that role',
    'dataProtection',
    'c-weber',
    'w@x.example',
    [],
    { fault: 'noAddress' },
    [['dataProtection', 'wetzlar']],
  ],
])('to the staff: %s', async (_, to, counsellor, own, others, address, whom) => {
  const { addresses, asked } = staffed(own, others);
  expect(await addressFor(to, await caseWith({ counsellor }), addresses)).toEqual(address);
  expect(asked).toEqual(whom);
});

const inLine = (contact: string) => ({ inquiry: { contact } });
const inOrder = (email: string) => ({ inquiry: { contact: 'old@x.example' }, contactDetails: { phone: '0152', email } });

test.each<[string, Reach, object]>([
  ['by mail, where that is wished', { reachBy: 'email', dossier: inLine('a@x.example') }, { to: 'a@x.example' }],
  ['by mail, where nothing is wished', { dossier: inLine('0152 4711 a@x.example') }, { to: 'a@x.example' }],
  ['not by mail, where a call is wished', { reachBy: 'phone', dossier: inLine('a@x.example') }, { fault: 'otherChannel' }],
  ['to the address that was put in order', { dossier: inOrder('new@x.example') }, { to: 'new@x.example' }],
  ['to none where the one put in order is none', { dossier: inOrder('new@x') }, { fault: 'unusableAddress' }],
  ['to no old one once it was put in order', { dossier: inOrder('') }, { fault: 'noAddress' }],
  ['to none where there is none', { dossier: inLine('0152 4711') }, { fault: 'noAddress' }],
  ['to none of two', { dossier: inLine('a@x.example b@x.example') }, { fault: 'unusableAddress' }],
])('to a client: %s', async (_, reach, address) => {
  const { addresses, asked } = staffed('w@x.example', ['o@x.example']);
  expect(await addressFor('client', await caseWith(reach), addresses)).toEqual(address);
  expect(asked).toEqual([]);
});
