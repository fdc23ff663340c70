// `etappe clock`: whoever runs the computer reads whether its clock is believed, and confirms it; until then commands write nothing either.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { installations, type Installed } from './installed.ts';
import { spoken } from './spoken.ts';

describe.each(installations.filter(({ name }) => name === 'SQLite'))('on $name', ({ make }) => {
  let made: Installed;
  beforeEach(async () => {
    made = await make();
    await inStorage(({ settings }) => settings.set('clock.lastEntry', '2026-11-20'));
  });
  afterEach(() => made.remove());

  async function inStorage<T>(use: (storage: Awaited<ReturnType<typeof openStorage>>) => Promise<T>): Promise<T> {
    const storage = await openStorage(made.place);
    try {
      return await use(storage);
    } finally {
      await storage.close();
    }
  }

  const etappe = (today: string, ...words: readonly string[]) => spoken([...words, ...made.words], { today });

  test('it says what the clock says, is confirmed once, and keeps when and which day', async () => {
    expect(await etappe('2026-12-24', 'clock')).toMatchObject({ code: 0, out: 'The clock says 24 December 2026 and is believed.' });
    const doubted = await etappe('2027-03-01', 'clock');
    expect([doubted.code, doubted.out]).toEqual([1, expect.stringMatching(/1 March 2027.*20 November 2026[^]*etappe clock confirm/u)]);
    expect((await etappe('2027-03-01', 'clock', 'confirm', '--lang', 'de')).out).toBe(
      'Die Uhr sagt 01.03.2027 und stimmt; was festgehalten wird, trägt ihren Tag.',
    );
    expect((await etappe('2027-03-01', 'clock', '--json')).out).toBe('{"day":"2027-03-01","doubted":false,"last":null}');
    const kept = await inStorage(({ settings }) => settings.get('clock.confirmations'));
    expect(JSON.parse(kept ?? '')).toMatchObject([{ day: '2027-03-01', last: '2026-11-20', by: null }]);
  });

  test('a day on which nothing can be dated is not confirmed, and in doubt no command writes', async () => {
    expect((await etappe('1970-01-01', 'clock', 'confirm')).code).toBe(1);
    for (const words of [
      ['user', 'appoint', 'p-nobody'],
      ['site', 'rules', 'wiesbaden', '--idle-minutes', '10'],
      ['export', 'indicators'],
    ])
      expect([words[0], await etappe('2027-03-01', ...words)]).toMatchObject([
        words[0],
        { code: 2, err: expect.stringContaining('1 March 2027') },
      ]);
    expect(await inStorage(async ({ organisation }) => (await organisation.since(0)).length)).toBe(0);
    expect((await etappe('2027-03-01', 'user', 'list')).code).toBe(0);
  });

  test('anything else is no word of it', async () => {
    expect((await etappe('2026-11-21', 'clock', 'set')).code).toBe(2);
    expect((await etappe('2026-11-21', 'clock', 'confirm', 'now')).code).toBe(2);
  });
});
