// A folder of recordings: every case with its verdict, filtered, and played from there.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { asFile, byHand, fileOf, goldenFile, openFiles, textOf } from './room.ts';

/** A talk that was never explained: the standard knows no such case. */
const unexplained = () => {
  const kept = byHand('leipzig').filter((line) => (line['event'] as { type?: string } | undefined)?.type !== 'privacy.explained');
  return asFile(
    kept.map((line, index) => (index === 0 ? line : { ...line, seq: index })),
    'leipzig.jsonl',
  );
};
const damaged = () => fileOf(textOf('essen').slice(0, -100), 'essen.jsonl');
const rows = () => within(screen.getByRole('region', { name: /^\d+ Fälle?$/u })).getAllByRole('listitem');
const filter = (name: string, option: string | RegExp) => {
  const list = screen.getByRole('combobox', { name });
  const found = within(list).getByRole('option', { name: option });
  return userEvent.selectOptions(list, found);
};

test('the list as of a past day: the group each case stood in, and why', async () => {
  await openFiles(goldenFile('goettingen'), goldenFile('wetzlar'));
  await screen.findByRole('heading', { name: '2 Fälle' });
  const of = (file: string) => rows().find((row) => row.textContent.includes(file))?.textContent ?? '';
  const asOf = screen.getByRole('textbox', { name: 'Stand vom' });
  await userEvent.type(asOf, '18092026');
  // Held on 14.09., but recorded on 21.09. only.
  expect(of('goettingen.jsonl')).toContain('ÜberfälligÜberprüfung war fällig am 15.09.2026 (vor 3 Tagen)weil die erste Überprüfung');
  await userEvent.clear(asOf);
  await userEvent.type(asOf, '22092026');
  expect(of('goettingen.jsonl')).not.toContain('Überfällig');
  await userEvent.clear(asOf);
  await userEvent.type(asOf, '01011990');
  expect(of('goettingen.jsonl')).toContain('War an diesem Tag noch nicht eingetragen.');
  await userEvent.clear(asOf);
  expect(of('goettingen.jsonl')).not.toContain('War an diesem Tag');
});

test('every case has its verdict, with the sentence where it leaves the standard', async () => {
  await openFiles(goldenFile('wetzlar'), unexplained(), damaged());
  await screen.findByRole('heading', { name: '3 Fälle' });
  const said = rows().map((row) => row.textContent);
  expect(said.filter((row) => row.includes('folgt dem Standard'))).toHaveLength(1);
  expect(said.filter((row) => row.includes('weicht ab'))).toHaveLength(1);
  expect(said.filter((row) => row.includes('beschädigt'))).toHaveLength(1);
  expect(said.find((row) => row.includes('weicht ab'))).toMatch(/Eintrag \d+, .* entspricht nicht dem Standard/u);
  expect(said.find((row) => row.includes('beschädigt'))).toMatch(/essen\.jsonl, Zeile 55/u);
});

test('many cases in one file are many cases', async () => {
  await openFiles(fileOf(`${textOf('wetzlar')}${textOf('essen')}${textOf('leipzig')}`, 'alle.jsonl'));
  await screen.findByRole('heading', { name: '3 Fälle' });
  expect(rows()).toHaveLength(3);
});

test('filtered by verdict, site, stage and rule', async () => {
  await openFiles(goldenFile('wetzlar'), goldenFile('essen'), unexplained());
  await screen.findByRole('heading', { name: '3 Fälle' });
  await filter('Beratungsstelle', 'Essen');
  expect(rows()).toHaveLength(1);
  expect(screen.getByText('1 von 3')).toBeInTheDocument();
  await filter('Urteil', 'weicht ab');
  expect(screen.getByText('So einen Fall gibt es hier nicht.')).toBeInTheDocument();
  await filter('Beratungsstelle', 'alle');
  expect(screen.getByText('1 von 3')).toBeInTheDocument();
  await filter('Regel der Abweichung', /^T1/u);
  expect(screen.getByText('1 von 3')).toBeInTheDocument();
  await filter('Urteil', 'alle');
  await filter('Regel der Abweichung', 'alle');
  await filter('Stufe', 'In Kraft');
  expect(rows().length).toBeGreaterThan(0);
  expect(rows().every((row) => row.textContent.includes('In Kraft'))).toBe(true);
});

test('leads into the player and back', async () => {
  await openFiles(goldenFile('wetzlar'), goldenFile('essen'));
  await screen.findByRole('heading', { name: '2 Fälle' });
  await userEvent.click(screen.getAllByRole('button', { name: /^Abspielen: /u })[0] as HTMLElement);
  await screen.findByText('Schritt 1 von 54');
  await userEvent.click(screen.getByRole('button', { name: 'Zur Liste' }));
  expect(await screen.findByRole('heading', { name: '2 Fälle' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Andere Aufzeichnungen öffnen' }));
  expect(await screen.findByText('Dateien oder einen Ordner hierher ziehen')).toBeInTheDocument();
});
