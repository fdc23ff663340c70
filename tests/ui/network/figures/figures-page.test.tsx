// Figures and the programme as evaluators and site leads read them, before the real server with a made-up caseload.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { FigureTable, Programme } from '../../../../src/contract/figures.ts';
import { sayFigureIn } from '../../../../src/network/words/say-figure.ts';
import { programmeOf, tellUntil } from '../../../server/figures/told.ts';
import { inMemory, serverOn, type TestServer } from '../../../server/harness.ts';
import { visit } from '../../render.tsx';

/** Made up once: figures of few are told of nobody. */
const server = serverOn(inMemory());
beforeAll(async () => {
  await tellUntil(server.storage.file, programmeOf(240), '2026-10-30');
  server.setToday('2026-10-30');
});

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function visited(address: string, from: TestServer = server) {
  globalThis.fetch = async (asked, { signal: _, ...init } = {}) =>
    from.app.request(new URL(asked instanceof Request ? asked.url : asked, 'http://localhost'), init);
  visit(address);
}

const { count } = sayFigureIn('de');

test('without a single complete half-year it says why there are no figures', async () => {
  visited('/figures', serverOn(inMemory()));
  expect(await screen.findByRole('heading', { name: 'Für diese Zeit gibt es noch keine Zahlen.' })).toBeVisible();
});

test('the figure of all stands with numerator, denominator and what is missing; a breakdown has its chart and its table', async () => {
  const user = userEvent.setup();
  visited('/figures');
  const { body } = await server.ask<FigureTable>('/api/v1/figures/reviewsOnTime?from=2025-1&to=2026-1');
  const panel = await screen.findByRole('region', { name: 'Überprüfungen in der Frist' });
  expect(panel).toHaveTextContent(count(body.total.denominator));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kennzahl' }), 'Ziele erreicht');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Aufgeschlüsselt nach' }), 'Ursache');
  const table = await screen.findByRole('table');
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Ursache', 'Anzahl', 'ohne Angabe']);
  expect(screen.getByRole('img', { name: /Ziele erreicht nach Ursache/u })).toBeInTheDocument();
  const { body: goals } = await server.ask<FigureTable>('/api/v1/figures/goalsReached?by=cause&from=2025-1&to=2026-1');
  expect(within(table).getByRole('row', { name: /^Insgesamt/u })).toHaveTextContent(count(goals.total.denominator));
});

test('what too few stand behind is never a number: no cell of the table says one or two', async () => {
  visited('/figures?indicator=goalsReached&by=cause&from=2025-1&to=2026-1');
  const table = await screen.findByRole('table');
  const cells = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells.length).toBeGreaterThan(4);
  expect(cells.filter((text) => ['1', '2', 'suppressed'].includes(text ?? ''))).toEqual([]);
});

test('the programme counts every site in the order of the standard, and says that it is no ranking', async () => {
  visited('/programme');
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
  globalThis.fetch = async () => {
    throw new TypeError('no connection');
  };
  visit('/programme');
  expect(await screen.findByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
});

test('hurdles are counted at the step of the chain they were met at, and told there only where they are told in the figures', async () => {
  const { body } = await server.ask<FigureTable>('/api/v1/figures/hurdles?by=step&from=2025-1&to=2026-1');
  // Of so few cases the steps cannot be told apart safely; the same has to be said here, and no number.
  expect([body.isBrokenDown, body.total.denominator === 0]).toEqual([false, false]);
  visited('/chains?step=attendCourse');
  expect(await screen.findByText('Die Zahl wird nicht gezeigt, weil zu wenige dahinterstehen.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Auf die Handlungsliste' })).toHaveAttribute('href', '/actions?step=attendCourse');
});

test('a step at which something stood in the way says how often, as the figures say it', async () => {
  const { body } = await server.ask<FigureTable>('/api/v1/figures/hurdles?by=step&from=2025-1&to=2026-1');
  const figure = { ...body.total, denominator: 12 };
  const told: FigureTable = { ...body, isBrokenDown: true, pooled: null, rows: [{ value: 'attendCourse', figure }] };
  visited('/chains?step=attendCourse');
  const served = globalThis.fetch;
  globalThis.fetch = (asked, init) =>
    String(asked instanceof Request ? asked.url : asked).includes('/figures/hurdles')
      ? Promise.resolve(Response.json(told))
      : served(asked, init);
  expect(await screen.findByText('Bei diesem Schritt stand 12 Mal etwas im Weg.')).toBeVisible();
});
