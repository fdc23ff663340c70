// How mail leaves: what has to be set, and what is said when it cannot be used.
import { expect, test } from 'vitest';
import { readMailSettings } from '../../../src/server/messages/mail-settings.ts';
import { smtpMailer } from '../../../src/server/messages/smtp.ts';
import { mailServer } from './mail-server.ts';

const url = 'smtps://user:secret@mail.example.org:465';
const from = 'Beratungsstelle <post@example.org>';
const sender = { name: 'Beratungsstelle', address: 'post@example.org' };

test('where nothing is set nothing leaves', () => {
  expect(readMailSettings({})).toBeNull();
  expect(readMailSettings({ ETAPPE_SMTP_URL: '', ETAPPE_MAIL_FROM: '' })).toBeNull();
});

test('a server, a sender and the addresses of the staff', () => {
  const settings = readMailSettings({
    ETAPPE_SMTP_URL: url,
    ETAPPE_MAIL_FROM: from,
    ETAPPE_MAIL_STAFF: 'c-weber = weber@example.org, t-hoffmann=h@example.org,',
  });
  expect(settings).toMatchObject({
    from: sender,
    staff: new Map([
      ['c-weber', 'weber@example.org'],
      ['t-hoffmann', 'h@example.org'],
    ]),
  });
  expect(readMailSettings({ ETAPPE_SMTP_URL: url, ETAPPE_MAIL_FROM: from })).toMatchObject({ staff: new Map() });
});

test.each([
  ['post@example.org', { name: '', address: 'post@example.org' }],
  ['"Beratung, Essen" <post@example.org>', { name: 'Beratung, Essen', address: 'post@example.org' }],
  ['Beratung Köln <post@köln.example>', { name: 'Beratung Köln', address: 'post@xn--kln-sna.example' }],
])('%s is a sender', (one, read) => {
  expect(readMailSettings({ ETAPPE_SMTP_URL: 'smtp://127.0.0.1:2525', ETAPPE_MAIL_FROM: one })).toMatchObject({ from: read });
});

test.each([
  [{ ETAPPE_SMTP_URL: url }, 'ETAPPE_MAIL_FROM is missing'],
  [{ ETAPPE_MAIL_FROM: from }, 'ETAPPE_SMTP_URL is missing'],
  [{ ETAPPE_MAIL_STAFF: 'c-weber=weber@example.org' }, 'ETAPPE_SMTP_URL is missing'],
  [{ ETAPPE_SMTP_URL: 'https://mail.example.org', ETAPPE_MAIL_FROM: from }, 'must be like smtps://'],
  [{ ETAPPE_SMTP_URL: url, ETAPPE_MAIL_FROM: from, ETAPPE_MAIL_STAFF: 'nobody=n@example.org' }, 'entry 1 is not like that'],
  [{ ETAPPE_SMTP_URL: url, ETAPPE_MAIL_FROM: from, ETAPPE_MAIL_STAFF: 'c-weber=weber' }, 'entry 1 is not like that'],
])('%j is refused with a sentence that repeats no secret', (environment, sentence) => {
  const said = readMailSettings(environment);
  expect(said).toContain(sentence);
  expect(said).not.toContain('secret');
});

test.each([
  'mail.example.org',
  'smtps://mail..example.org',
  'smtps://user:secret@:465',
  'smtps://mail.example.org:99999',
  'smtps://mail.example.org:0',
  'smtps://mail.example.org/inbox',
  'smtps://mail.example.org?tls=no',
  'smtp://-mail.example.org',
  'smtp://mail_server.example.org',
])('%s is no mail server, and the field is named', (server) => {
  expect(readMailSettings({ ETAPPE_SMTP_URL: server, ETAPPE_MAIL_FROM: from })).toContain('ETAPPE_SMTP_URL must be like smtps://');
});

test.each([
  'Beratungsstelle',
  'post@example',
  'post@example.org extra',
  '<post@example.org',
  'post@example.org, zweite@example.org',
  'Beratung <post@example.org> <zweite@example.org>',
  'zweite@example.org <post@example.org>',
  'post@@example.org',
])('%s is no sender, and the field is named', (one) => {
  expect(readMailSettings({ ETAPPE_SMTP_URL: url, ETAPPE_MAIL_FROM: one })).toContain('ETAPPE_MAIL_FROM must be one address');
});

test('another computer is not talked to in the open', async () => {
  const server = await mailServer();
  const address = { id: 'one', to: 'amira@post.example', subject: 'Termin', body: 'Termin' };
  const settings = { from: sender, staff: new Map<string, string>() };
  // The same computer under a name that does not say so; this mail server knows no encryption.
  const there = smtpMailer({ ...settings, url: new URL(server.url.replace('127.0.0.1', '0.0.0.0')) });
  expect([await there.send(address), server.taken]).toEqual(['unreachable', []]);
  const here = smtpMailer({ ...settings, url: new URL(server.url) });
  expect([await here.send(address), server.taken.length]).toEqual([null, 1]);
  there.close();
  here.close();
  await server.close();
});

test('an address cannot smuggle in another recipient or a header', async () => {
  const server = await mailServer();
  const mailer = smtpMailer({ from: sender, staff: new Map(), url: new URL(server.url) });
  await mailer.send({ id: 'one', to: 'amira@post.example\r\nBcc: all@post.example', subject: 'Termin\r\nX-Evil: 1', body: 'Termin' });
  expect(server.taken.map(({ text }) => text.split('\n\n')[0]).join('')).not.toMatch(/^(?:Bcc|X-Evil):/m);
  expect(server.taken.map(({ to }) => to)).not.toContain('all@post.example');
  mailer.close();
  await server.close();
});
