// Figures and the programme as evaluators and site leads read them, before the real server with a made-up caseload.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { FigureTable, Programme } from '../../../../src/contract/figures.ts';
import { programmeOf, tellUntil } from '../../../server/figures/told.ts';
import { open, serverWith } from '../directory/server.ts';

type Served = Awaited<ReturnType<typeof serverWith>>;
let served: Served;

beforeEach(async () => {
  served = await serverWith({ withOffer: false });
});

async function withCases() {
  const { server } = served;
  await tellUntil(server.storage.file, programmeOf(40), '2026-10-30');
  server.setToday('2026-10-30');
  return server;
}

const number = (text: string): RegExp => new RegExp(`(?:^|\\D)${text}(?:\\D|$)`, 'u');

test('without a single complete half-year it says why there are no figures', async () => {
  open('/figures');
  expect(await screen.findByRole('heading', { name: 'Für diese Zeit gibt es noch keine Zahlen.' })).toBeVisible();
});

test('the figure of all stands with numerator, denominator and what is missing; a breakdown has its chart and its table', async () => {
  const user = userEvent.setup();
  const server = await withCases();
  open('/figures');
  const { body } = await server.ask<FigureTable>('/api/v1/figures/reviewsOnTime?from=2025-1&to=2026-1');
  const panel = await screen.findByRole('region', { name: 'Überprüfungen in der Frist' });
  expect(panel).toHaveTextContent(number(String(body.total.denominator)));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kennzahl' }), 'Einschätzung verbessert');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Aufgeschlüsselt nach' }), 'Veränderung');
  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Veränderung', 'Anzahl', 'ohne Angabe']);
  expect(screen.getByRole('img', { name: /Einschätzung verbessert nach Veränderung/u })).toBeVisible();
  const { body: changes } = await server.ask<FigureTable>('/api/v1/figures/ratingsImproved?by=change&from=2025-1&to=2026-1');
  const better = changes.rows.find(({ value }) => value === 'better')?.figure.denominator;
  if (typeof better === 'number') expect(within(table).getByRole('row', { name: /^besser/u })).toHaveTextContent(number(String(better)));
  expect(changes.rows.length).toBeGreaterThan(0);
});

test('what too few stand behind is said not to be shown, and never as a number', async () => {
  await withCases();
  open('/figures?indicator=goalsReached&by=cause&from=2025-1&to=2026-1');
  await screen.findByRole('region', { name: 'Ziele erreicht' });
  const { body } = await served.server.ask<FigureTable>('/api/v1/figures/goalsReached?by=cause&from=2025-1&to=2026-1');
  const hidden = body.rows.filter(({ figure }) => figure.denominator === 'suppressed').length;
  expect(screen.queryAllByRole('cell', { name: 'nicht gezeigt' }).length >= hidden).toBe(true);
  expect(screen.queryByText('suppressed')).toBeNull();
});

test('the programme counts every site in the order of the standard, and says that it is no ranking', async () => {
  const server = await withCases();
  open('/programme');
  const { body } = await server.ask<Programme>('/api/v1/programme');
  const table = await screen.findByRole('table');
  const rows = within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(rows.slice(0, 3)).toEqual(['Berlin Tempelhof-Schöneberg', 'Freiburg', 'Stuttgart']);
  expect(rows.at(-1)).toBe('Alle Standorte');
  expect(within(table).getByRole('row', { name: /^Alle Standorte/u })).toHaveTextContent(String(body.all.agreements));
  expect(screen.getByText(/keine Rangliste/u)).toBeVisible();
});

test('without a connection it says so and can be asked again', async () => {
  served.setThere(false);
  open('/programme');
  expect(await screen.findByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
});
