// Figures and the programme as evaluators and site leads read them, before the real server with a made-up caseload.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { centres } from '../../../../machines/centres.ts';
import type { FigureTable, Programme } from '../../../../src/contract/figures.ts';
import type { Dimension } from '../../../../src/network/figures/indicators/cut.ts';
import { sayFigureIn } from '../../../../src/network/words/say-figure.ts';
import { laid } from '../../../server/figures/planned/lay.ts';
import { plannedProgramme, today as plannedToday } from '../../../server/figures/planned/plan.ts';
import { programmeOf, tellAll, tellUntil } from '../../../server/figures/told.ts';
import { inMemory, serverOn, type TestServer } from '../../../server/harness.ts';
import { visit } from '../../render.tsx';

/** Made up once: figures of few are told of nobody. */
const server = serverOn(inMemory());
beforeAll(async () => {
  await tellUntil(server.storage.file, programmeOf(160), '2026-10-30');
  server.setToday('2026-10-30');
});

/** Of a programme that is laid by hand: what is told of it does not hang on chance. */
const planned = serverOn(inMemory());
beforeAll(async () => {
  for (const line of plannedProgramme(5 * centres.length, 11)) await tellAll(planned.storage.file, laid(line));
  planned.setToday(plannedToday);
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
  visited('/figures', planned);
  const { body } = await planned.ask<FigureTable>('/api/v1/figures/reviewsOnTime?from=2025-1&to=2026-1');
  expect(body.total.denominator).toBeGreaterThan(100);
  const panel = await screen.findByRole('region', { name: 'Überprüfungen in der Frist' });
  expect(panel).toHaveTextContent(count(body.total.denominator));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kennzahl' }), 'Hürden');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Aufgeschlüsselt nach' }), 'Ursache');
  const table = await screen.findByRole('table');
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Ursache', 'Anzahl', 'ohne Angabe', 'Handlungsliste']);
  expect(screen.getByRole('img', { name: /Hürden nach Ursache/u })).toBeInTheDocument();
  const { body: hurdles } = await planned.ask<FigureTable>('/api/v1/figures/hurdles?by=cause&from=2025-1&to=2026-1');
  expect(within(table).getByRole('row', { name: /^Insgesamt/u })).toHaveTextContent(count(hurdles.total.denominator));
});

test('what too few stand behind is never a number: no cell of the table says one or two', async () => {
  visited('/figures?indicator=hurdles&by=cause&from=2025-1&to=2026-1', planned);
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

/** The figures say so in place of what they say of the made-up caseload, in which too few stand behind a hurdle. */
function told(answer: FigureTable | Programme, of = '/figures/hurdles') {
  const served = globalThis.fetch;
  globalThis.fetch = (asked, init) =>
    String(asked instanceof Request ? asked.url : asked).includes(of) ? Promise.resolve(Response.json(answer)) : served(asked, init);
}

async function tableOf(by: Dimension, ...values: readonly string[]): Promise<FigureTable> {
  const { body } = await server.ask<FigureTable>(`/api/v1/figures/hurdles?by=${by}&from=2025-1&to=2026-1`);
  const figure = { ...body.total, denominator: 12 };
  return { ...body, isBrokenDown: true, pooled: null, rows: values.map((value) => ({ value, figure })) };
}

test('a step at which something stood in the way says how often, as the figures say it', async () => {
  const table = await tableOf('step', 'attendCourse');
  visited('/chains?step=attendCourse');
  told(table);
  expect(await screen.findByText('Bei diesem Schritt stand 12 Mal etwas im Weg.')).toBeVisible();
});

test.each<[Dimension, string, string]>([
  ['cause', 'noOffer', 'hurdle'],
  ['step', 'attendCourse', 'step'],
  ['agency', 'jobCentre', 'asked'],
  ['site', 'wetzlar', 'region'],
])(
  'a hurdle counted by %s leads to the action list with what is known of it; a row without a code leads nowhere',
  async (by, code, field) => {
    const table = await tableOf(by, code, 'unknown');
    visited(`/figures?indicator=hurdles&by=${by}&from=2025-1&to=2026-1`);
    told(table);
    const links = within(await screen.findByRole('table')).getAllByRole('link', { name: /^Eintragen: /u });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/actions?${field}=${code}`]);
  },
);

test.each(['domain', 'ageBand', 'service'] as const)('by %s nothing is known that could be entered', async (by) => {
  const table = await tableOf(by, 'work');
  visited(`/figures?indicator=hurdles&by=${by}&from=2025-1&to=2026-1`);
  told(table);
  const found = await screen.findByRole('table');
  expect(within(found).queryByRole('columnheader', { name: 'Handlungsliste' })).toBeNull();
});

test('what is told of no row by itself stands in one last row, with the names of all that are in it', async () => {
  const table = await tableOf('cause', 'travelCost', 'noOffer', 'noChildcare');
  const { figure } = table.rows[0] ?? {};
  if (figure === undefined) throw new Error('no row');
  const hidden = { ...figure, numerator: 'suppressed', denominator: 'suppressed' } as const;
  const rows = table.rows.map((row) => (row.value === 'travelCost' ? row : { ...row, figure: hidden }));
  visited('/figures?indicator=hurdles&by=cause');
  told({ ...table, rows, pooled: { values: ['noOffer', 'noChildcare'], figure: { ...figure, denominator: 7 } } });
  const found = within(await screen.findByRole('table'));
  expect(found.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Fahrtkosten', 'Zusammen (2)', 'Insgesamt']);
  expect(found.getByRole('row', { name: /^Zusammen/u })).toHaveTextContent('7');
  expect(screen.getByText(/einzeln zu wenige dahinterstehen: Kein Angebot oder Wartezeit, Fehlende Kinderbetreuung\./u)).toBeVisible();
});

test('a time in which nobody was counted is no row of zeros', async () => {
  const table = await tableOf('cause');
  visited('/figures?indicator=hurdles&by=cause');
  told({ ...table, total: { ...table.total, numerator: 0, others: 0, denominator: 0, missing: 0 } });
  expect(await screen.findByRole('heading', { name: 'Für diese Zeit gibt es noch keine Zahlen.' })).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the time in the address is the one that is asked for, and no choice lets it end before it begins', async () => {
  const user = userEvent.setup();
  visited('/figures?indicator=goalsReached&from=2025-2&to=2025-2');
  const from = await screen.findByRole('combobox', { name: 'Von' });
  const to = screen.getByRole('combobox', { name: 'Bis' });
  const picked = () => [from, to].map((list) => list.querySelector('option:checked')?.textContent);
  const isAsked = (half: string) => waitFor(() => expect(picked()).toEqual([half, half]));
  await isAsked('2. Halbjahr 2025');
  await user.selectOptions(from, '1. Halbjahr 2026');
  await isAsked('1. Halbjahr 2026');
  await user.selectOptions(to, '1. Halbjahr 2025');
  await isAsked('1. Halbjahr 2025');
});

describe('given a programme in which no two numbers are the same', () => {
  const cases = { beforeAgreement: 31, inForce: 32, withoutAgreement: 33, paused: 34, outOfContact: 35, closed: 36 };
  const dues = { reviewsDue: 21, overdue: 22, escalated: 23 };
  const counts = { centres: 87, cases, agreements: 20, ...dues, toVerify: 24, actionsOpen: 25, actionsDone: 26 };

  test('every one of them stands at its word', async () => {
    visited('/programme');
    told({ today: '2026-10-30', damaged: 0, all: counts, sites: [{ site: 'wetzlar', counts }] }, '/programme');
    const totals = (await screen.findByText('Beratungsstellen', { selector: 'dt' })).closest('dl') as HTMLElement;
    expect([...totals.children].map(({ textContent }) => textContent)).toEqual([
      'Vereinbarungen in Kraft20',
      'Beratungsstellen87',
      'fällig in 28 Tagen21',
      'Überprüfungen überfällig22',
      'davon Teamleitung informiert23',
      'Angebote zu prüfen24',
      'offen auf der Handlungsliste25',
      'dort erledigt26',
    ]);
    const [heads, row] = within(screen.getByRole('table')).getAllByRole('row');
    const texts = (of: HTMLElement | undefined) => [...(of?.children ?? [])].map(({ textContent }) => textContent);
    expect(texts(heads).map((head, index) => [head, texts(row)[index]])).toEqual([
      ['Standort', 'Wetzlar'],
      ['Vereinbarungen in Kraft', '20'],
      ['fällig in 28 Tagen', '21'],
      ['Überprüfungen überfällig', '22'],
      ['davon Teamleitung informiert', '23'],
      ['Angebote zu prüfen', '24'],
      ['offen auf der Handlungsliste', '25'],
      ['vor der Vereinbarung', '31'],
      ['in Kraft', '32'],
      ['ohne Vereinbarung begleitet', '33'],
      ['ruhend', '34'],
      ['Kontakt offen', '35'],
      ['abgeschlossen', '36'],
    ]);
    expect(screen.queryByText(/beschädigt/u)).toBeNull();
  });

  test('one that cannot be opened is in none of them, and that is said', async () => {
    visited('/programme');
    told({ today: '2026-10-30', damaged: 1, all: counts, sites: [] }, '/programme');
    expect(await screen.findByText('Ein Fall ist beschädigt und nicht mitgezählt.')).toBeVisible();
  });
});
