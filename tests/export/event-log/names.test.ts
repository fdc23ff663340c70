// What may be called as in the recording and what may not: nothing somebody could have typed leaves in an event log, and re-keyed, nothing
// in it is called as in the recording or in another export.
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { CaseEvent, proposals } from '../../../machines/case/events/case-event.ts';
import { ItemId } from '../../../machines/case/events/define.ts';
import { itemNamedBy } from '../../../src/export/event-log/item-names.ts';
import { newNames, recordedNames, type Naming } from '../../../src/export/event-log/names.ts';
import { headerFor } from '../../../src/scenarios/record-of.ts';
import { canary, filled, placesIn, planted, textsFor } from '../../canaries.ts';
import { csv, histories, logged, ocelText, parquet, xes, type Recorded } from './logs.ts';

const keyed = (key: string): Naming => newNames((text) => createHmac('sha256', key).update(text).digest('hex'));

const everything = async (recordings: readonly Recorded[], naming: Naming): Promise<string> =>
  [xes(recordings, naming), ocelText(recordings, naming), csv(recordings, naming), JSON.stringify(await parquet(recordings, naming))].join(
    '\n',
  );

test('of every field that holds ids somebody has said what they name', () => {
  const fields = proposals.flatMap(({ recorded }) =>
    [...placesIn(recorded)].filter(({ schema }) => schema === ItemId).map(({ path }) => path),
  );
  expect(fields.length).toBeGreaterThan(40);
  for (const path of fields) expect(itemNamedBy(String(path.findLast((step) => typeof step === 'string')))).toMatch(/^[a-z]+$/u);
});

describe('given names wherever a recording lets one through', () => {
  const says = (event: unknown): CaseEvent[] => {
    const read = CaseEvent.safeParse(event);
    return read.success && canary.test(JSON.stringify(event)) ? [read.data] : [];
  };
  const withNames = proposals.flatMap(({ recorded }) =>
    [...placesIn(recorded)]
      .filter(({ path: [first] }) => first !== 'type')
      .flatMap(({ path, schema }) => textsFor(schema).flatMap((text) => says(planted(filled(recorded as z.core.$ZodType), path, text)))),
  );
  const recordings = withNames.map((event, index): Recorded => {
    const by: Actor = { role: 'counsellor', id: 'c-1' };
    const inquiry = filled(proposals[0].recorded) as CaseEvent;
    const entries = [inquiry, event].map((one, place) => ({
      seq: place + 1,
      on: '2026-08-31',
      at: '2026-08-31T09:00:00.000Z',
      by,
      event: one,
    }));
    return { header: headerFor(`named-${index}`, 'wetzlar'), entries };
  });

  test('there are many, in facts of corrections as well', () => {
    expect(withNames.length).toBeGreaterThan(80);
    expect(withNames.filter(({ type }) => type === 'fact.corrected').length).toBeGreaterThan(3);
  });
  test('none is in any event log, but for pseudonyms of people, which the installation has made', async () => {
    const others = recordings.filter(({ entries }) => entries.every(({ event }) => event.type !== 'counsellor.assigned'));
    expect(await everything(others, recordedNames)).not.toMatch(canary);
  });
  test('re-keyed, none at all, also where case, site, centre and whoever acted are called so', async () => {
    const named = recordings.map(({ header, entries }, index) => ({
      header: { ...header, case: `zaunkoenig-${index}`, site: 'zaunkoenig', centre: 'zaunkoenig-1' },
      entries: entries.map((entry) => ({ ...entry, by: { role: entry.by.role, id: 'zaunkoenig' } })),
    }));
    expect(await everything(named, keyed('a'))).not.toMatch(canary);
  });
  test('a typed id is called the same wherever it stands', () => {
    const goal = { type: 'goal.dropped', goal: 'zaunkoenig-4711', cause: 'client' } as const;
    const [first] = recordings;
    const [entry] = first?.entries ?? [];
    const entries = entry === undefined ? [] : [1, 2].map((seq) => ({ ...entry, seq, event: goal }));
    const told = logged(first === undefined ? [] : [{ ...first, entries }]).flatMap(({ steps }) =>
      [...steps].map(({ event }) => event.facts['goal']),
    );
    expect(told).toEqual(['goal-1', 'goal-1']);
  });
});

const idsOf = (recordings: readonly Recorded[], naming: Naming): Set<string> =>
  new Set(
    logged(recordings, naming).flatMap(({ about, steps }) => [
      about.case,
      ...[...steps].flatMap(({ event: { activity, actor, facts, mentions } }) => [
        ...(actor === 'calendar' ? [] : [actor]),
        ...mentions.map(({ id }) => id),
        ...['hash', 'offer', ...(activity === 'counsellor.assigned' ? ['counsellor'] : [])].flatMap((name) =>
          typeof facts[name] === 'string' ? [facts[name]] : [],
        ),
      ]),
    ]),
  );

describe('re-keyed', () => {
  const recordings = histories(2);

  test('it shares no name of a case, a person, a text or a thing with the recording, nor with another export', () => {
    const [own, one, other] = [recordedNames, keyed('a'), keyed('b')].map((naming) => idsOf(recordings, naming));
    expect(own?.size).toBeGreaterThan(100);
    expect(one?.intersection(own ?? new Set())).toEqual(new Set());
    expect(one?.intersection(other ?? new Set())).toEqual(new Set());
    expect(one?.size).toBeGreaterThan(own?.size ?? 0);
  });
  test('no long name of the recording, no seal and no moment is anywhere in it', async () => {
    const text = await everything(recordings, keyed('a'));
    const names = recordings.flatMap(({ header, entries }) => [
      header.case,
      ...entries.flatMap(({ event, by }) => [...(by.id === 'calendar' ? [] : [by.id]), ...('hash' in event ? [event.hash] : [])]),
    ]);
    expect([...new Set(names)].filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/T(?!00:00:00\.000Z)\d\d:/u);
  });
  test('the same is called the same within one export, and nothing else so', () => {
    const [own, one] = [recordedNames, keyed('a')].map((naming) =>
      logged(recordings, naming).flatMap(({ about, steps }) =>
        [...steps].flatMap(({ event: { actor, mentions } }) => [
          actor,
          ...mentions.map(({ item, id }) => (item === 'household' ? id : `${about.case} ${item} ${id}`)),
        ]),
      ),
    );
    const pairs = new Set(own?.map((name, index) => `${name} | ${one?.[index] ?? ''}`));
    expect([new Set(own).size, new Set(one).size]).toEqual([pairs.size, pairs.size]);
  });
  test('everything else is told as it is: as many events, on the same days, in the same stages', () => {
    const told = (naming: Naming) =>
      logged(recordings, naming).flatMap(({ steps }) =>
        [...steps].map(({ event: { activity, effectiveOn, stageAfter, role, rule } }) => [activity, effectiveOn, stageAfter, role, rule]),
      );
    expect(told(keyed('a'))).toEqual(told(recordedNames));
  });
  test('new names have the form of the old ones', () => {
    const names = keyed('a').of('case-1');
    expect(names.case).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u);
    expect(ItemId.safeParse(names.item('household', 'h1')).success).toBe(true);
    expect(Actor.shape.id.safeParse(names.person('c-weber')).success).toBe(true);
    expect(names.offer('00000000-0000-4000-8000-000000000000')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(names.text(`sha256:${'0'.repeat(64)}`)).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect([names.place('wetzlar'), names.place('wetzlar-1')]).toEqual(['wetzlar', 'wetzlar-1']);
  });
});
