// How mail leaves: what has to be set, and what is said when it cannot be used.
import { expect, test } from 'vitest';
import { mailSettingsOf } from '../../../src/server/messages/mail-settings.ts';
import { smtpMailer } from '../../../src/server/messages/smtp.ts';
import { mailServer } from './mail-server.ts';

const url = 'smtps://user:secret@mail.example.org:465';
const from = 'Beratungsstelle <post@example.org>';
const sender = { name: 'Beratungsstelle', address: 'post@example.org' };

const nothing = { server: null, from: null, staff: [] };

test('where nothing is set nothing leaves', () => {
  expect(mailSettingsOf(nothing)).toBeNull();
});

test('a server, a sender and the addresses of the staff', () => {
  const settings = mailSettingsOf({ server: url, from, staff: ['c-weber = weber@example.org', 't-hoffmann=h@example.org'] });
  expect(settings).toMatchObject({
    from: sender,
    staff: new Map([
      ['c-weber', 'weber@example.org'],
      ['t-hoffmann', 'h@example.org'],
    ]),
  });
  expect(mailSettingsOf({ server: url, from, staff: [] })).toMatchObject({ staff: new Map() });
});

test.each([
  ['post@example.org', { name: '', address: 'post@example.org' }],
  ['"Beratung, Essen" <post@example.org>', { name: 'Beratung, Essen', address: 'post@example.org' }],
  ['Beratung Köln <post@köln.example>', { name: 'Beratung Köln', address: 'post@xn--kln-sna.example' }],
])('%s is a sender', (one, read) => {
  expect(mailSettingsOf({ server: 'smtp://127.0.0.1:2525', from: one, staff: [] })).toMatchObject({ from: read });
});

test.each([
  [{ server: url }, [{ code: 'byHalf', of: 'server', missing: 'from' }]],
  [{ from }, [{ code: 'byHalf', of: 'from', missing: 'server' }]],
  [{ staff: ['c-weber=weber@example.org'] }, [{ missing: 'server' }, { missing: 'from' }]],
  [{ server: 'https://mail.example.org', from }, [{ code: 'mailServer', of: 'server' }]],
  [{ server: url, from, staff: ['nobody=n@example.org'] }, [{ code: 'mailStaff', entry: 1 }]],
  [{ server: url, from, staff: ['c-weber=weber@example.org', 'c-weber=weber'] }, [{ code: 'mailStaff', entry: 2 }]],
  [{ server: 'mail', from: 'post', staff: ['='] }, [{ code: 'mailServer' }, { code: 'mailSender' }, { code: 'mailStaff' }]],
])('%j is refused, every fault at once, and no secret is repeated', (set, faults) => {
  const found = mailSettingsOf({ ...nothing, ...set });
  expect(found).toMatchObject(faults);
  expect(JSON.stringify(found)).not.toContain('secret');
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
])('%s is no mail server, and the setting is named', (server) => {
  expect(mailSettingsOf({ server, from, staff: [] })).toEqual([{ code: 'mailServer', of: 'server' }]);
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
])('%s is no sender, and the setting is named', (one) => {
  expect(mailSettingsOf({ server: url, from: one, staff: [] })).toEqual([{ code: 'mailSender', of: 'from' }]);
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
