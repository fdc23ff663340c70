// The golden recordings: written through the product and replayed for ever.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../machines/case/deadlines/review-due.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { replay, replaySteps } from '../../src/engine/log/replay.ts';
import { play } from '../../src/scenarios/life.ts';
import { lives } from '../../src/scenarios/lives.ts';
import { inputOf } from '../../src/cli/recordings.ts';
import { golden, spoken } from '../cli/spoken.ts';
import { readGolden } from './read-golden.ts';
import { recordThroughTheProduct } from './through-the-product.ts';

const stateOf = async (name: string) => {
  const { header, entries } = await readGolden(name);
  return replay({ input: inputOf(header), entries });
};

/** The due dates in the order in which they were set, each with the day it was set on. */
async function dueDates(name: string): Promise<[setOn: string, due: string][]> {
  const { header, entries } = await readGolden(name);
  const dates: [string, string][] = [];
  for (const { entry, state } of replaySteps({ input: inputOf(header), entries })) {
    const due = reviewDue(state.context)?.on;
    if (due !== undefined && due !== dates.at(-1)?.[1]) dates.push([entry.on, due]);
  }
  return dates;
}

describe.each(lives.map((life) => [life.name, life] as const))('%s', (name, life) => {
  test('is chained to the last entry and verifies', async () => {
    expect(await spoken(['verify', golden(name)])).toMatchObject({ code: 0, err: '' });
  });

  test('replays and follows the standard', async () => {
    const { header, entries } = await readGolden(name);
    expect(conform({ input: inputOf(header), entries }).deviation).toBeNull();
    expect((await spoken(['replay', golden(name)], { today: '2027-01-01' })).code).toBe(0);
  });

  test('tells the same life as the scenario of that name', async () => {
    const { entries } = await readGolden(name);
    const withoutText = (told: readonly { on: string; event: object }[]) =>
      told.map(({ on, event }) => ({ on, ...event, hash: undefined }));
    expect(withoutText(entries)).toEqual(withoutText(play(life).entries));
  });

  test('holds a seal wherever words were given, and no word itself', async () => {
    const { entries } = await readGolden(name);
    for (const { on, at, event, seal } of entries) {
      // Why something was told late is sealed as well.
      const isLate = on < at.slice(0, 10) && !event.type.startsWith('deadline.');
      expect(seal !== undefined).toBe(isLate || ('given' in event && (event.given ?? []).length > 0));
    }
    expect(readFileSync(golden(name), 'utf8')).not.toMatch(/Musterfrau|Beispiel|Probe|Vorlage|0152 2881/u);
  });

  test('is what the product records today, seals and ids apart', async () => {
    const apart = (text: string) => text.replaceAll(/hmac-sha256:\w{64}|"(?:prev|hash|case)":"[^"]+"/gu, '');
    expect(apart(await recordThroughTheProduct(life))).toBe(apart(readFileSync(golden(name), 'utf8')));
  });
});

test('the whole life ends with every goal reached and a final balance from both sides', async () => {
  const { value, context } = await stateOf('whole-life');
  expect(value).toBe('closed');
  expect(context.ending).toMatchObject({ reason: 'goalsReached', balances: ['client', 'counsellor'], aftercare: 'done' });
  expect(Object.values(context.plan.goals).map(({ state }) => state)).toEqual(['reached', 'reached', 'reached']);
  expect(context.agreement.versions.map(({ state }) => state)).toEqual(['superseded', 'endedWithCase']);
  expect(Object.values(context.clock.reviews).filter(({ state }) => state === 'held')).toHaveLength(2);
});

test('in Wetzlar both sign on 31 August: due on 30 November, and after that review on 31 May, because the 30th is a Sunday', async () => {
  expect(await dueDates('wetzlar')).toEqual([
    ['2026-08-31', '2026-11-30'],
    ['2026-11-30', '2027-05-31'],
  ]);
});

test('in Hannover the signature on version 1 is void, and version 2 is in force on the day of its last signature', async () => {
  const { context } = await stateOf('hannover');
  const [first, second] = context.agreement.versions;
  expect(first).toMatchObject({ number: 1, state: 'withdrawn', signatures: { client: '2026-09-03' }, inForceOn: null });
  expect(second).toMatchObject({ number: 2, state: 'inForce', signatures: { counsellor: '2026-09-04', client: '2026-09-24' } });
  expect(second?.inForceOn).toBe('2026-09-24');
  expect(await dueDates('hannover')).toEqual([['2026-09-24', '2026-12-24']]);
});

test('in Hannover nothing is in force on the day only the counsellor has signed version 2', async () => {
  const { code, lines } = await spoken(['explain', golden('hannover'), '--on', '2026-09-23', '--json']);
  expect(code).toBe(0);
  const { value, offers } = JSON.parse(lines.at(-1) ?? '') as { value: unknown; offers: { type: string; refusals: unknown[] }[] };
  expect(value).toMatchObject({ open: { stage: 'signature' } });
  expect(offers.find(({ type }) => type === 'agreement.concluded')?.refusals).toContainEqual({
    code: 'signaturesMissing',
    parties: ['client'],
  });
});

test('in Leipzig counselling goes on without an agreement, and nothing is held against the client', async () => {
  const { lines } = await spoken(['replay', golden('leipzig'), '--on', '2026-10-25', '--json']);
  const { steps, end } = JSON.parse(lines.at(-1) ?? '') as { steps: { event: object }[]; end: { value: object } };
  expect(end.value).toMatchObject({ open: { stage: 'withoutAgreement', presence: 'reachable' } });
  expect(steps.at(-1)?.event).toEqual({ type: 'signature.declined', because: null, given: [] });
});

test('in Leipzig two of three goals are agreed on 2 November, and the third is not agreed rather than not reached', async () => {
  const { context } = await stateOf('leipzig');
  expect(Object.entries(context.plan.goals).map(([id, { state, cause }]) => [id, state, cause])).toEqual([
    ['g1', 'agreed', null],
    ['g2', 'agreed', null],
    ['g3', 'proposed', null],
  ]);
  expect((await dueDates('leipzig')).at(-1)).toEqual(['2026-11-02', '2027-02-02']);
});
