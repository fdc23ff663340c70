// Who may reach a server: on which addresses it opens without a sign-in, and who may connect in the open.
import { describe, expect, test } from 'vitest';
import { mayConnectTo, refuseOpenDoor } from '../../../src/server/http/door.ts';
import { isLoopback } from '../../../src/server/http/loopback.ts';
import { newCertificate } from '../../certificate.ts';

test.each(['localhost', '127.0.0.1', '127.9.8.7', '::1', '[::1]', '0:0:0:0:0:0:0:1'])('%s leads to this computer', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each([
  '',
  '0.0.0.0',
  '::',
  '128.0.0.1',
  '10.0.0.5',
  '::2',
  '[::2]',
  'localhost.example',
  '127.0.0.1.example',
  'x::1',
  '::ffff:10.0.0.5',
])('%s does not, or nobody knows', (host) => {
  expect(isLoopback(host)).toBe(false);
});

const here = { host: '127.0.0.1', publicAddress: null, behindProxy: false, trustedProxies: [], signsIn: false };

describe('without a sign-in', () => {
  test.each([{}, { host: 'localhost' }, { publicAddress: 'http://localhost:4173' }, { publicAddress: 'http://[::1]:4173' }])(
    'a server opens for this computer: %j',
    (more) => {
      expect(() => refuseOpenDoor({ ...here, ...more })).not.toThrow();
    },
  );

  test.each([
    [{ host: '0.0.0.0' }, '0.0.0.0'],
    [{ behindProxy: true }, '127.0.0.1'],
    [{ publicAddress: 'https://etappe.example' }, 'https://etappe.example'],
    [{ host: '10.0.0.5', publicAddress: 'http://localhost:4173' }, 'http://localhost:4173'],
  ])('it does not for others, and says for whom: %j', (more, named) => {
    expect(() => refuseOpenDoor({ ...here, ...more })).toThrow(
      new Error(`without sign-in nobody but this computer may reach the server, not ${named}`),
    );
    expect(() => refuseOpenDoor({ ...here, ...more, signsIn: true })).not.toThrow();
  });
});

describe('in the open', () => {
  const proxied = { publicAddress: 'https://etappe.example', behindProxy: true, trustedProxies: ['10.0.0.5'] };
  const pair = { ...newCertificate(), until: new Date('2090-01-01') };

  test('anybody may connect where there is no proxy, or TLS of our own', () => {
    expect(mayConnectTo({ ...proxied, behindProxy: false }, null, () => {})).toBeNull();
    expect(mayConnectTo(proxied, pair, () => {})).toBeNull();
  });

  test('behind a proxy that is not named only this computer may', () => {
    const may = mayConnectTo({ ...proxied, trustedProxies: [] }, null, () => {});
    expect(['127.0.0.1', '::1', '10.0.0.5'].map((address) => may?.(address))).toEqual([true, true, false]);
  });
});
