// The post of a server whose clock ran ahead and was set back: nothing is sent twice, nothing waits for a time that will not come.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inForce } from '../../engine/lives/lives.ts';
import { inMemory } from '../harness.ts';
import { mailServer } from './mail-server.ts';
import { keepLife, officeOn } from './office.ts';

const words = { name: 'Amira Musterfrau', contact: 'amira@post.example' };
const opens = '2026-05-05';

let server: Awaited<ReturnType<typeof mailServer>>;
beforeEach(async () => void (server = await mailServer()));
afterEach(() => server.close());

async function newOffice() {
  const office = officeOn(inMemory(), server.url);
  await keepLife(office.storage, 'one', inForce(), words);
  return office;
}

test('what was sent stays sent, however often its day comes', async () => {
  const office = await newOffice();
  for (const day of [opens, '2026-05-04', opens, '2026-03-03', '2026-05-06', opens]) {
    await office.round(day);
    office.restart();
  }
  expect(server.taken.map(({ to }) => to)).toEqual(['amira@post.example', 'weber@centre.example']);
  expect(await office.rows()).toEqual(['2026-05-05 reviewWindowOpen to client: sent', '2026-05-05 reviewWindowOpen to counsellor: sent']);
});

test('what failed while the clock was half a day ahead is tried again in minutes, not in half a day', async () => {
  const office = await newOffice();
  server.becomes('asksForPatience');
  await office.round(opens);
  await office.roundAfter(720);
  server.becomes('takes');
  await office.roundAfter(-700);
  expect(server.taken.map(({ to }) => to)).toEqual(['amira@post.example', 'weber@centre.example']);
});
