// A sheet that cannot be set is said to be so, and the next one is set all the same: in a process that still works, or in a new one.
import { afterAll, expect, test } from 'vitest';
import type { Sheet } from '../../../src/export/agreement/pdf/sheet.ts';
import { newPress } from '../../../src/server/papers/press.ts';
import { inForce, offered, sheetAfter } from '../../export/sheets.ts';

const press = newPress();
afterAll(() => press.close());

test.each([
  ['王小明', ['王', '小', '明']],
  ['Amina 😀', ['😀']],
])('%s: characters without a font are named and never printed as empty boxes', async (name, characters) => {
  expect(await press.print(sheetAfter(offered, {}, name))).toEqual({ code: 'unprintable', characters });
});

test('a broken sheet is refused, and the next one is set all the same', async () => {
  await expect(press.print({ ...sheetAfter(offered), parts: null } as unknown as Sheet)).rejects.toThrow('the sheet cannot be set');
  expect((await press.print(sheetAfter(offered))).code).toBe('printed');
});

test('a sheet that takes too long is given up, and the next one has a process of its own again', async () => {
  const impatient = newPress({ atMost: 0 });
  for (const sheet of [sheetAfter(offered), sheetAfter(inForce)])
    await expect(impatient.print(sheet)).rejects.toThrow('the process that sets sheets has ended');
  impatient.close();
});
