// The month: what is on which day, for eyes, for the keyboard and for a telephone.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { appointment, serverWith } from './server.ts';

const dayOf = async (name: RegExp): Promise<HTMLElement> => screen.findByRole('cell', { name });

test('a day says what is on, whose it is, and leads to the case', async () => {
  serverWith({ '2026-11-24': [appointment({}), appointment({ case: 'b', name: null, kind: 'wake', rule: null })] });
  visit('/calendar');
  const link = await screen.findByRole('link', { name: 'Überprüfung fällig Amira Musterfrau' });
  expect(link).toHaveAttribute('href', '/cases/a');
  const day = await dayOf(/Dienstag, 24\.11\.2026/u);
  expect(within(day).getByRole('link', { name: 'Pause endet ohne Namen' })).toHaveAttribute('href', '/cases/b');
});

test('today, weekends and the holidays of the own centre can be told from other days', async () => {
  serverWith({});
  visit('/calendar?month=2026-11');
  expect(await dayOf(/Sonntag, 22\.11\.2026.*heute/u)).toHaveAttribute('aria-current', 'date');
  expect(await dayOf(/Samstag, 21\.11\.2026/u)).toHaveClass('day-weekend');
  expect(await dayOf(/Montag, 23\.11\.2026/u)).not.toHaveClass('day-weekend');
  await userEvent.click(screen.getByRole('link', { name: /Dezember/u }));
  expect(await dayOf(/Freitag, 25\.12\.2026.*Feiertag/u)).toBeInTheDocument();
  expect(await dayOf(/Donnerstag, 24\.12\.2026/u)).not.toHaveTextContent('Feiertag');
});

test('months are changed, and there is a way back to today', async () => {
  const received = serverWith({ '2027-01-08': [appointment({})] });
  visit('/calendar');
  await userEvent.click(await screen.findByRole('link', { name: 'Dezember' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Januar' }));
  expect(await screen.findByRole('heading', { name: 'Januar 2027' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /Amira/u })).toBeInTheDocument();
  expect(received.some(({ path }) => path === '/calendar?month=2027-01')).toBe(true);
  await userEvent.click(screen.getByRole('link', { name: 'Heute' }));
  expect(await screen.findByRole('heading', { name: 'November 2026' })).toBeInTheDocument();
});

test('an address with no month that exists shows the present one', async () => {
  serverWith({});
  visit('/calendar?month=2026-13');
  expect(await screen.findByRole('heading', { name: 'November 2026' })).toBeInTheDocument();
});

test('a day with many appointments folds, and opens in its place', async () => {
  const items = Array.from({ length: 7 }, (_item, index) => appointment({ case: `c${index}`, name: `Person ${index}` }));
  serverWith({ '2026-11-24': items, '2026-11-25': items.slice(0, 4) });
  visit('/calendar');
  const day = await dayOf(/24\.11\.2026/u);
  const more = await within(day).findByRole('button', { name: 'noch 4' });
  expect(within(day).getAllByRole('link')).toHaveLength(3);
  expect(within(await dayOf(/25\.11\.2026/u)).getAllByRole('link')).toHaveLength(4);
  await userEvent.click(more);
  expect(within(day).getAllByRole('link')).toHaveLength(7);
  expect(within(day).getByRole('button', { name: 'weniger' })).toHaveAttribute('aria-expanded', 'true');
});

describe('by keyboard', () => {
  test('the table is one stop: today, its appointments, and on', async () => {
    serverWith({ '2026-11-22': [appointment({})], '2026-11-24': [appointment({ case: 'b' })] });
    visit('/calendar');
    await waitFor(async () => expect(within(await dayOf(/22\.11\.2026/u)).getByRole('link')).toBeInTheDocument());
    screen.getByRole('link', { name: 'Dezember' }).focus();
    await userEvent.tab();
    expect(await dayOf(/22\.11\.2026/u)).toHaveFocus();
    await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('href', '/cases/a');
    await userEvent.tab();
    expect(document.activeElement?.closest('table')).toBeNull();
  });

  test('arrows go from day to day and over the edge into the next month', async () => {
    serverWith({});
    visit('/calendar');
    (await dayOf(/22\.11\.2026/u)).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(await dayOf(/Montag, 30\.11\.2026/u)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'Dezember 2026' })).toBeInTheDocument();
    await waitFor(async () => expect(await dayOf(/01\.12\.2026/u)).toHaveFocus());
    await userEvent.keyboard('{PageUp}');
    await waitFor(async () => expect(await dayOf(/01\.11\.2026/u)).toHaveFocus());
  });

  test('Enter opens a day, Escape leads back to it', async () => {
    serverWith({ '2026-11-24': [appointment({})] });
    visit('/calendar');
    const day = await dayOf(/24\.11\.2026/u);
    await within(day).findByRole('link');
    day.focus();
    await userEvent.keyboard('{Enter}');
    expect(within(day).getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(day).toHaveFocus();
  });
});

describe('on a narrow screen', () => {
  const wide = globalThis.matchMedia;
  afterEach(() => {
    globalThis.matchMedia = wide;
  });
  const visitNarrow = () => {
    globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList;
    visit('/calendar');
  };

  test('the month is a list that begins with today, each day with its reasons', async () => {
    serverWith({ '2026-11-03': [appointment({ case: 'b', name: 'Olena Probe' })], '2026-11-24': [appointment({})] });
    visitNarrow();
    expect(await screen.findByRole('link', { name: /Amira/u })).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(screen.getByText('Heute steht nichts an.')).toBeInTheDocument();
    expect(screen.getByText(/weil die nächste Überprüfung.*\(R2\)/u)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Olena/u })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Einen früheren Tag zeigen' }));
    expect(screen.getByRole('link', { name: /Olena/u })).toBeInTheDocument();
  });

  test('a month without anything says so', async () => {
    serverWith({});
    visitNarrow();
    expect(await screen.findByText('In diesem Monat steht nichts an.')).toBeInTheDocument();
  });
});
