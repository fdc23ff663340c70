// Two runs side by side: another recording, or the same one in the other order.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { asFile, byHand, fileOf, goldenFile, openFiles, stepShown } from './room.ts';

const open = async () => {
  await screen.findByText(/^Schritt 1 von/u);
  await userEvent.click(screen.getByRole('button', { name: /^Vergleichen/u }));
};
const row = (aspect: string) => screen.getByRole('row', { name: new RegExp(`^${aspect} `, 'u') });

test('the same recording in the other order parts where something was told late', async () => {
  await openFiles(goldenFile('goettingen'));
  await open();
  const [first] = within(row('Tag')).getAllByRole('button');
  expect(first).toHaveTextContent(/^Schritt \d+$/u);
  await userEvent.click(first as HTMLElement);
  expect(stepShown().startsWith(first?.textContent ?? '?')).toBe(true);
  expect(within(row('Tag')).getByText('verschieden')).toBeInTheDocument();
});

test('a recording told in order is the same in both orders', async () => {
  await openFiles(goldenFile('leipzig'));
  await open();
  expect(await screen.findByText('Beide sind von Anfang bis Ende gleich.')).toBeInTheDocument();
});

test('another file is opened beside it, and the first difference is named', async () => {
  await openFiles(goldenFile('leipzig'));
  await open();
  const changed = byHand('leipzig').map((line, index) =>
    index === 1 ? { ...line, event: { ...(line['event'] as object), language: 'tr' } } : line,
  );
  await userEvent.upload(screen.getByLabelText('Andere Datei dazu öffnen'), asFile(changed, 'anders.jsonl'));
  expect(await screen.findByRole('cell', { name: /verschieden/u })).toBeInTheDocument();
  expect(row('Ereignis')).toHaveTextContent(/Türkisch.*Schritt 1$/u);
  // Privacy was explained in the other language: there the changed recording cannot go on.
  expect(row('Tag')).toHaveTextContent(/Schritt 4$/u);
});

test('a file without a case is said to be none', async () => {
  await openFiles(goldenFile('leipzig'));
  await open();
  await userEvent.upload(screen.getByLabelText('Andere Datei dazu öffnen'), fileOf('hallo', 'notiz.txt'));
  expect(await screen.findByText('Darin ist kein Fall, der sich vergleichen ließe.')).toBeInTheDocument();
});

test('what else is open can be chosen', async () => {
  await openFiles(goldenFile('leipzig'), goldenFile('wetzlar'));
  await userEvent.click((await screen.findAllByRole('button', { name: /^Abspielen: /u }))[0] as HTMLElement);
  await open();
  const list = screen.getByRole('combobox', { name: 'Womit?' });
  await userEvent.selectOptions(list, within(list).getByRole('option', { name: /wetzlar\.jsonl/u }));
  expect(await screen.findByRole('row', { name: /^Ereignis /u })).toBeInTheDocument();
});
