// Who it is about stays inside: no name in what is kept of a message, in a mail, in a calendar or in a log.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { inForce, on, referred } from '../../engine/lives/lives.ts';
import { serverOn } from '../harness.ts';
import { mailServer } from './mail-server.ts';
import { keepLife, officeOn } from './office.ts';

const words = { name: 'canary Zaunkönig', concern: 'canary concern', contact: 'canary 4711 zaun@post.example', birthDate: '1990-05-12' };
const secrets = /canary|Zaunk|=C3=B6nig|zaun@post|4711|1990-05-12/u;

/** Subjects and bodies as people read them, where a mail writes them in base64. */
const decoded = (mail: string): string =>
  [...mail.matchAll(/=\?utf-8\?b\?([^?]+)\?=/giu), ...mail.matchAll(/\n\n([A-Za-z0-9+/=\n]+)$/gu)]
    .map(([, part = '']) => Buffer.from(part, 'base64').toString('utf8'))
    .join('\n');

test('two months of post tell nobody who it is about', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-post-'));
  const storage = await openStorage(join(directory, 'data'));
  const server = await mailServer();
  const office = officeOn(storage, server.url);
  await keepLife(storage, 'one', inForce(), words);
  const prepared = on('2026-03-02', { type: 'referral.prepared', referral: 'f1', consent: 'k1', for: '2026-05-11' });
  await keepLife(storage, 'two', [...referred(), ...prepared], words);
  for (let day = '2026-05-01'; day < '2026-07-01'; day = plus(day, { days: 1 })) {
    server.becomes(day < '2026-05-20' ? 'takes' : day < '2026-06-05' ? 'refusesAddress' : 'asksForPatience');
    await office.round(day);
  }
  const rows = await storage.outbox.list({});
  expect(rows.length).toBeGreaterThan(8);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['sent', 'failed', 'obsolete']));
  expect(JSON.stringify(rows)).not.toMatch(secrets);

  expect(server.taken.some(({ to }) => to === 'zaun@post.example')).toBe(true);
  for (const { to, text } of server.taken) {
    expect(text.replaceAll(to, 'the recipient')).not.toMatch(secrets);
    expect(decoded(text)).not.toMatch(secrets);
  }
  expect(office.logged.join('')).not.toMatch(secrets);

  await storage.close();
  await server.close();
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
    expect(readFileSync(join(file.parentPath, file.name)).toString('latin1')).not.toMatch(/canary|zaun@post/);
  rmSync(directory, { recursive: true });
});

test('a calendar feed holds no name and no whole number of a case, and its address is in no log', async () => {
  const { storage } = officeOn();
  await keepLife(storage, 'canary-free-4f1d2c3b4a59', inForce(), words);
  const api = serverOn(storage);
  api.setToday('2026-05-05');
  const { body } = await api.send<{ address: string }>('/api/v1/calendar/feed', {});
  const { status, text } = await api.ask(body.address);
  expect([status, text.split('BEGIN:VEVENT').length - 1]).toEqual([200, 2]);
  expect(text).not.toMatch(/Zaunk|zaun@post|4711|1990|4f1d2c3b/u);
  const secret = body.address.slice(body.address.lastIndexOf('/') + 1, -'.ics'.length);
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(api.logged.join('')).not.toContain(secret);
  expect(api.logged.join('')).toContain('/calendar/:file');
  expect(JSON.stringify(await storage.feeds.all())).not.toContain(secret);
});
