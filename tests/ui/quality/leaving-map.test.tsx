// The map of where cases leave the standard: counted, drawn, and each number leads to its cases.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { linesOfRecording } from '../../../src/record/log/line.ts';
import { simulate } from '../../../src/scenarios/simulate/simulate.ts';
import { aStep } from '../../patience.ts';
import { fileOf, goldenFile, openFiles } from './room.ts';

const made = [...simulate({ cases: 24, seed: 3, deviations: 0.7 })];
const text = made.flatMap(({ header, entries }) => [...linesOfRecording(header, entries)]).join('\n');
const planted = made.filter((one) => one.planted !== null);

const map = () => screen.getByRole('region', { name: 'Wo Fälle den Standard verlassen' });
const numbersIn = (group: string) =>
  within(within(map()).getByRole('group', { name: group }))
    .getAllByRole('button')
    .map((button) => Number(/: (?<count>\d+)$/u.exec(button.getAttribute('aria-label') ?? '')?.groups?.['count']));
const rows = () => within(screen.getByRole('region', { name: '24 Fälle' })).getAllByRole('listitem');

test('every deviating case is counted once by what, where and when, and a number shows its cases and no other', async () => {
  await openFiles(fileOf(`${text}\n`, 'made.jsonl'));
  await screen.findByRole('heading', { name: '24 Fälle' });
  expect(map().textContent).toContain(`${planted.length} Fälle weichen ab, von 24.`);
  for (const more of within(map()).getAllByRole('button', { name: /^Weitere \d+ zeigen$/u })) await userEvent.click(more);
  for (const group of ['Was', 'In welcher Stufe', 'Wo', 'Wann']) {
    expect([group, numbersIn(group).reduce((sum, count) => sum + count, 0)]).toEqual([group, planted.length]);
  }
  const [first] = within(within(map()).getByRole('group', { name: 'In welcher Stufe' })).getAllByRole('button');
  const [count] = numbersIn('In welcher Stufe');
  await userEvent.click(first as HTMLElement);
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  expect(rows()).toHaveLength(count ?? 0);
  expect(
    within(map())
      .getByRole('link', { name: `Zu diesen ${count} Fällen` })
      .getAttribute('href'),
  ).toBe('#list-title');
  for (const row of rows()) expect(row.textContent).toContain('weicht ab');
  await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }));
  expect(rows()).toHaveLength(24);
});

test('on the chart the numbers stand beside the states, and say that cases deviate there', async () => {
  await openFiles(fileOf(`${text}\n`, 'made.jsonl'));
  await screen.findByRole('heading', { name: '24 Fälle' });
  await userEvent.click(within(map()).getByRole('button', { name: 'Im Schaubild' }));
  const drawing = await within(map()).findByRole('tree', { name: /Schaubild/u }, { timeout: aStep });
  const told = within(drawing)
    .getAllByRole('treeitem')
    .flatMap((item) => [
      .../(?:ein Fall weicht|(?<count>\d+) Fälle weichen) hier ab/gu[Symbol.matchAll](item.getAttribute('aria-label') ?? ''),
    ])
    .map(({ groups }) => Number(groups?.['count'] ?? 1));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(planted.length);
});

test('where every case follows the standard there is no map', async () => {
  await openFiles(goldenFile('wetzlar'), goldenFile('essen'));
  await screen.findByRole('heading', { name: '2 Fälle' });
  expect(screen.queryByRole('region', { name: 'Wo Fälle den Standard verlassen' })).toBeNull();
});
