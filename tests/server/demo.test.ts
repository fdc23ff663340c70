// A throw-away place is filled with made-up cases and a made-up directory, in the name of the counsellor, and once.
import { expect, test } from 'vitest';
import { exampleDirectory } from '../../src/scenarios/directory/example-directory.ts';
import { demoCases } from '../../src/scenarios/demo.ts';
import { counsellor } from '../../src/server/access/staff.ts';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import { firstDay, inMemory } from './harness.ts';

test('every case with its entries and its words, agreements in a text that can be printed; every body and offer as entered that morning', async () => {
  const { file, directory } = inMemory();
  await fillWithDemo({ file, directory }, firstDay);
  const made = demoCases(firstDay);
  const kept = await Promise.all(made.map(({ header }) => file.open(header.case)));
  const toldOf = (entries: readonly { on: string; by: object; at: string; event: { type: string } }[]) =>
    entries.map(({ on, by, at, event }) => [on, by, at, event.type]);
  expect(kept.map((one) => [one?.header, toldOf(one?.entries ?? [])])).toEqual(
    made.map(({ header, entries }) => [header, toldOf(entries)]),
  );
  expect(kept.map((one) => Object.keys(one?.words ?? {}))).toEqual(made.map(({ words }) => Object.keys(words)));
  const texts = kept.flatMap((one) => Object.values(one?.words ?? {}).flatMap((words) => words['document'] ?? []));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(text).toContain(counsellor.name);

  const { bodies, offers } = exampleDirectory(firstDay);
  const entered = { act: 'entered', by: { role: counsellor.role, id: counsellor.id }, at: `${firstDay}T06:00:00.000Z` };
  expect(await directory.since(0)).toEqual([
    ...bodies.map((entry, index) => ({ kind: 'body', id: entry.id, entry, ...entered, number: index + 1 })),
    ...offers.map((entry, index) => ({ kind: 'offer', id: entry.id, entry, ...entered, number: bodies.length + index + 1 })),
  ]);
  await expect(fillWithDemo({ file, directory }, firstDay)).rejects.toThrow(/the made-up directory has an id twice: [\da-f-]{36}, /u);
});
