// The post of a whole server: its rounds begin with it and end with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newLog } from '../../../src/server/parts/log.ts';
import { areFaults, mailSettingsOf } from '../../../src/server/messages/mail-settings.ts';
import { smtpMailer } from '../../../src/server/messages/smtp.ts';
import { start } from '../../../src/server/start.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { inForce } from '../../engine/lives/lives.ts';
import { mailServer } from './mail-server.ts';
import { addresses, keepLife } from './office.ts';

test('a server that starts sends what is due; asked to stop it ends its rounds and has noted what it sent', async () => {
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
  });
  await sent;
  await running.close();
  expect(server.taken.map(({ to }) => to)).toEqual(['amira@post.example', 'weber@centre.example']);
  expect(server.taken[1]?.text).toContain(`http://localhost:${running.port}/cases/one`);
  const storage = await openStorage(place);
  expect((await storage.outbox.list({})).map(({ status }) => status)).toEqual(['sent', 'sent']);
  await storage.close();
  await server.close();
  rmSync(directory, { recursive: true });
});
