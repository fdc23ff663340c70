// The post of a whole server: its rounds begin with it and end with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newLog } from '../../../src/server/parts/log.ts';
import { areFaults, mailSettingsOf } from '../../../src/server/messages/mail-settings.ts';
import { smtpMailer } from '../../../src/server/messages/smtp.ts';
import { start, type StartOptions } from '../../../src/server/start.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { inForce } from '../../engine/lives/lives.ts';
import { mailServer } from './mail-server.ts';
import { addresses, keepLife } from './office.ts';

/** A server with one case in which two mails are due; what it has sent, once it has ended. */
async function sentBy(more: Partial<StartOptions>) {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-rounds-'));
  const place = { directory: join(directory, 'data'), keyFile: join(directory, 'keys', 'data.kek') };
  const server = await mailServer();
  const settings = mailSettingsOf({ server: server.url, from: 'post@centre.example', staff: addresses });
  if (settings === null || areFaults(settings)) throw new Error('mail is not set up');
  const sent = server.has(2);
  const running = await start({
    ...place,
    port: 0,
    clock: { now: () => new Date('2026-05-05T08:00:00.000Z'), today: () => '2026-05-05' },
    setDay: true,
    log: newLog('silent'),
    mailer: smtpMailer(settings),
    screen: null,
    fill: (storage) => keepLife(storage, 'one', inForce(), { contact: 'amira@post.example' }),
    ...more,
  });
  await sent;
  await running.close();
  const storage = await openStorage(place);
  const statuses = (await storage.outbox.list({})).map(({ status }) => status);
  await storage.close();
  await server.close();
  rmSync(directory, { recursive: true });
  // Lines of a mail end after 76 characters, links too (RFC 2045, 6.7).
  const taken = server.taken.map(({ to, text }) => ({ to, text: text.replaceAll(/=\r?\n/gu, '') }));
  return { taken, statuses, port: running.port };
}

test('a server that starts sends what is due; asked to stop it ends its rounds and has noted what it sent', async () => {
  const { taken, statuses, port } = await sentBy({});
  expect(taken.map(({ to }) => to)).toEqual(['amira@post.example', 'weber@centre.example']);
  expect(taken[1]?.text).toContain(`http://localhost:${port}/cases/one`);
  expect(statuses).toEqual(['sent', 'sent']);
});

test('links in mails to the staff lead to the public address, in the language that was set', async () => {
  const entrance = { publicAddress: 'https://etappe.example', behindProxy: true, trustedProxies: [] };
  const german = await sentBy({ entrance, signIn: { provider: null, leakedPasswords: null } });
  const english = await sentBy({ entrance, signIn: { provider: null, leakedPasswords: null }, staffLanguage: 'en' });
  for (const { taken } of [german, english]) {
    expect(taken[1]?.text).toContain('https://etappe.example/cases/one');
    expect(taken.map(({ text }) => text).join('')).not.toContain('localhost');
  }
  expect([german, english].map(({ taken }) => /Überprüfung|=C3=9Cberpr/u.test(taken[1]?.text ?? ''))).toEqual([true, false]);
  expect(english.taken[1]?.text).toMatch(/review/iu);
  // What the client gets follows the client's own language.
  expect(english.taken[0]?.text.split('\n\n').slice(1)).toEqual(german.taken[0]?.text.split('\n\n').slice(1));
});
