// What a stop points at is marked in the drawing and in the outline, wherever the walk stands, and the stop leads there.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const about = 'darum geht es am Halt';
const drawn = () =>
  within(screen.getByRole('tree', { name: 'Schaubild: Fall' }))
    .getAllByRole('treeitem')
    .filter((item) => item.getAttribute('aria-label')?.includes(about));
const names = () => drawn().map((item) => item.getAttribute('aria-label')?.split('. ')[0]);
const outlined = () =>
  within(screen.getByRole('tree', { name: 'Gliederung' }))
    .getAllByRole('treeitem')
    .filter(({ textContent }) => textContent?.includes(about))
    .map((row) => row.querySelector('.chart-outline-name')?.textContent);

test('the state of a stop: lit, said, and lit anew at the next stop', async () => {
  enter('/training/smooth');
  await press(/^Das Schaubild/u);
  expect(names()).toEqual(['Anfrage']);
  expect(outlined()).toEqual(['Anfrage']);
  expect(drawn()[0]).toHaveClass('chart-pointed');
  expect(document.querySelectorAll('.chart-pins .chart-pin')).toHaveLength(1);
  // The wizard beside it is there, and opens another page with the press.
  await waitFor(() => expect(document.getElementById('question')).toBeVisible());
  await press('Weiter zum nächsten Halt');
  expect(names()).toEqual(['Bedarfsfeststellung']);
  expect(outlined()).toEqual(['Bedarfsfeststellung']);
  // Whoever has pressed stays where they pressed.
  expect(screen.getByRole('button', { name: 'Weiter zum nächsten Halt' })).toHaveFocus();
});

test('the event of a stop: the arrow it went, which the stop leads to and puts the focus on', async () => {
  enter('/training/smooth');
  for (let stop = 1; stop < 5; stop += 1) await press('Weiter zum nächsten Halt');
  await press('Überprüfung abschließen: im Schaubild zeigen');
  expect(names()).toEqual([
    'Überprüfung abschließen, Überprüfungsgespräch vertagen (T9): von „Überprüfungsgespräch“ zu „Kein Überprüfungsgespräch offen“',
  ]);
  expect(drawn()[0]).toHaveFocus();
  expect(outlined()).toHaveLength(1);
});

test('what is folded away is lit where it is seen', async () => {
  enter('/training/smooth');
  await press(/^Das Schaubild/u);
  await press('Alles zuklappen');
  expect(document.querySelector('.chart-drawing .chart-pointed')?.getAttribute('aria-label')).toMatch(/^Aufnahme\. /u);
  expect(document.querySelectorAll('.chart-pins .chart-pin')).toHaveLength(1);
});

test('between two stops nothing is lit', async () => {
  enter('/training/smooth');
  await press(/^Das Schaubild/u);
  await press('Ein Tag weiter');
  expect(drawn()).toEqual([]);
  expect(document.querySelectorAll('.chart-pin')).toHaveLength(0);
});
