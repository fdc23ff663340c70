// What a line of the log says of a request and of an error: where and how it went, and nothing that was sent.
import { expect, test } from 'vitest';
import { logLevels, newLog, traceOf } from '../../src/server/parts/log.ts';
import { inMemory, serverOn } from './harness.ts';

const canary = 'Zaunkönig 4711';

test('a request is one line: its number, the pattern of its address and how it went', async () => {
  const server = serverOn(inMemory());
  const { headers } = await server.ask(`/api/v1/cases/${encodeURIComponent(canary)}`);
  const lines = server.logged.map((line) => JSON.parse(line) as object).filter((line) => !JSON.stringify(line).includes('"security"'));
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      request: expect.stringMatching(/^[\da-f-]{36}$/u),
      method: 'GET',
      route: '/api/v1/cases/:id',
      status: 404,
      ms: expect.toSatisfy((ms) => Number.isInteger(ms) && Number(ms) >= 0 && Number(ms) < 600_000),
      msg: 'answered',
    },
  ]);
  expect([headers.has('x-request-id'), server.logged.join('').includes('4711')]).toEqual([false, false]);
});

test.each([
  ['/nowhere/at/all', '*'],
  ['/api/v1/nowhere', '*'],
  ['/healthz', '/healthz'],
])('the address %s is told as %s', async (path, route) => {
  const server = serverOn(inMemory());
  await server.ask(path);
  expect(server.logged.map((line) => (JSON.parse(line) as { route?: string }).route)).toEqual([route]);
});

test('of an error its kind, its code and where it was thrown are told, and not its message', () => {
  const error = Object.assign(new RangeError(canary), { code: 'ERR_X' });
  error.stack = [
    `RangeError: ${canary}`,
    'at the second line of the message',
    ...Array.from({ length: 20 }, (_, at) => `    at f${at} (a.ts:1:1)`),
  ].join('\n');
  expect(traceOf(error)).toEqual({ name: 'RangeError', code: 'ERR_X', at: Array.from({ length: 12 }, (_, at) => `at f${at} (a.ts:1:1)`) });
});

test('an error without a code, or with a number for one, is told without', () => {
  const plain = Object.assign(new TypeError(canary), { stack: undefined });
  expect(traceOf(plain)).toEqual({ name: 'TypeError', at: [] });
  expect(traceOf(Object.assign(plain, { code: 7 }))).toEqual({ name: 'TypeError', at: [] });
});

test.each([
  [canary, 'string'],
  [undefined, 'undefined'],
  [{ name: canary, stack: canary }, 'object'],
])('of what is thrown and no error its kind alone is told', (thrown, name) => {
  expect(traceOf(thrown)).toEqual({ name, at: [] });
});

test.each([
  ['info', ['info', 'warn', 'error']],
  ['warn', ['warn', 'error']],
  ['silent', []],
] as const)('at the level %s the lines %j are written', (level, written) => {
  const lines: string[] = [];
  const log = newLog(level, { write: (line) => void lines.push(line) });
  for (const kind of ['debug', 'info', 'warn', 'error'] as const) log[kind]({}, kind);
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(written);
  expect(logLevels).toContain(level);
});
