// What is answered with a printed paper: the file under its name, or each character that no font holds, by its code and as it looks.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from '../../../src/server/http/env.ts';
import { answerPrinted } from '../../../src/server/papers/answer-printed.ts';
import type { Printed } from '../../../src/server/papers/printed.ts';

const answered = (printed: Printed) =>
  new Hono<Env>().get('/', (c) => answerPrinted(c, printed, 'vereinbarung-2')).request('/', { headers: { 'accept-language': 'de' } });

test('a file is shown in place, under its name', async () => {
  const answer = await answered({ code: 'printed', pdf: new Uint8Array([37, 80, 68, 70]) });
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'application/pdf', '%PDF']);
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="vereinbarung-2.pdf"');
});

test('characters without a font are named, one fault for what belongs together', async () => {
  const answer = await answered({ code: 'unprintable', characters: ['\u{1F642}', 'n\u0308', '\t'] });
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    {
      type: 'urn:etappe:problem:unprintable',
      errors: [
        { path: 'U+1F642', message: '\u{1F642}' },
        { path: 'U+006E U+0308', message: 'n\u0308' },
        { path: 'U+0009', message: '\t' },
      ],
    },
  ]);
});
