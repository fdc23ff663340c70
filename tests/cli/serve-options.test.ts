// What `etappe serve` makes of its options.
import { expect, test } from 'vitest';
import { logLevelFor, readServeOptions } from '../../src/cli/commands/serve-options.ts';

test('without options it serves the usual place on the usual port', () => {
  const options = readServeOptions([]);
  expect(options).toMatchObject({ port: 4173, demo: false, day: null, log: 'info' });
  expect(options).toMatchObject({
    place: { directory: expect.stringMatching(/var.data$/), keyFile: expect.stringMatching(/var.keys.data\.kek$/) },
  });
});

test('the key file lies beside another data directory too, never in it', () => {
  expect(readServeOptions(['--data', '/srv/etappe'])).toMatchObject({
    place: { directory: '/srv/etappe', keyFile: '/srv/keys/etappe.kek' },
  });
  expect(readServeOptions(['--data', '/srv/etappe', '--key-file', '/k'])).toMatchObject({ place: { keyFile: '/k' } });
});

test.each([
  [['--host', '0.0.0.0'], /beyond this computer \(0\.0\.0\.0\) it listens only with tls\.certificate and tls\.key, or with behindProxy/],
  [['--host', '::', '--behind-proxy'], /--host: reached beyond this computer it needs server\.publicAddress/],
  [['--host', '::', '--behind-proxy', '--public-address', 'https://etappe.example', '--demo'], /--host does not go with --demo or --today/],
  [
    ['--behind-proxy', '--public-address', 'https://etappe.example', '--today', '2026-08-31', '--data', 'x'],
    /--behind-proxy does not go with/,
  ],
  [['--port', 'http'], /--port must be a number/],
  [['--port', '70000'], /--port must be a number/],
  [['--today', '2026-02-30'], /--today must be a day/],
  [['--today', '2027-03-01'], /would date real cases on that day for good; use it with --demo, or with --data DIR/],
  [['--log', 'all'], /--log must be one of/],
  [['--demo', '--data', 'x'], /leave --data out/],
  [['--colour'], /^there is no option --colour\.$/],
  [['-x'], /^there is no option -x\.$/],
  [['extra'], /^'extra' is one word too many\.$/],
  [['--port'], /^--port needs a value\.$/],
  [['--demo=yes'], /^--demo takes no value\.$/],
])('%j is refused in a sentence', (argv, sentence) => {
  expect(readServeOptions(argv)).toMatch(sentence);
});

test('the only host may be named', () => {
  expect(readServeOptions(['--host', '127.0.0.1', '--port', '0'])).toMatchObject({ port: 0 });
});

test.each([['--demo'], ['--data', 'elsewhere']])('a day may be set where no real cases are: %s', (...place) => {
  expect(readServeOptions(['--today', '2027-03-01', ...place])).toMatchObject({ day: '2027-03-01' });
});

test('PostgreSQL is named by two addresses, on the command line or in the environment, and never beside a directory', () => {
  const place = { database: 'postgres://db/etappe', keysDatabase: 'postgres://db/etappe_keys', keyFile: '/srv/etappe.kek' };
  const asked = ['--database', place.database, '--keys-database', place.keysDatabase, '--key-file', '/srv/etappe.kek'];
  const environment = { ETAPPE_DATABASE: place.database, ETAPPE_KEYS_DATABASE: place.keysDatabase };
  expect(readServeOptions(asked)).toMatchObject({ place });
  expect(readServeOptions(['--key-file', '/srv/etappe.kek'], environment)).toMatchObject({ place });
  const directory = { directory: '/srv/etappe', keyFile: '/srv/keys/etappe.kek' };
  expect(readServeOptions(['--data', '/srv/etappe'], environment)).toMatchObject({ place: directory });
  expect(readServeOptions([...asked, '--data', '/srv/etappe'])).toMatch(/not in both/);
  expect(readServeOptions(['--database', place.database])).toMatch(/needs .*keys.* too, which is missing/iu);
});

test('a database behind a socket has an address too, and what is none is refused', () => {
  const at = (name: string) => `postgres://etappe@/${name}?host=%2Frun%2Fpostgresql`;
  const asked = ['--database', at('etappe'), '--keys-database', at('etappe_keys'), '--key-file', '/srv/etappe.kek'];
  expect(readServeOptions(asked)).toMatchObject({ place: { database: at('etappe') } });
  expect(readServeOptions(['--database', 'mysql://db/etappe', ...asked.slice(2)])).toMatch(/must be an address/);
});

test('on a terminal the link of the first set-up stays in sight; whoever asks for more gets more', () => {
  const levelOn = (isTerminal: boolean, argv: string[], environment = {}) => {
    const options = readServeOptions(argv, environment);
    return typeof options === 'string' ? options : logLevelFor(options, isTerminal);
  };
  expect(levelOn(true, [])).toBe('warn');
  expect(levelOn(false, [])).toBe('info');
  expect(levelOn(true, ['--log', 'info'])).toBe('info');
  expect(levelOn(true, [], { ETAPPE_LOG: 'silent' })).toBe('silent');
});
