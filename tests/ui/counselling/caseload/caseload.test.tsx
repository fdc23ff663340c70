// The start page as a counsellor uses it between two talks: what is pressing, why, and how to find one of three hundred.
import { createMemoryHistory } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { CaseRow } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json } from '../../network.ts';
import { Page, visit } from '../../render.tsx';
import { caseRow, sessionOn, viewAfter } from '../../views.ts';
import { answerCases, askedIn, isForCases, serverWith, today } from './server.ts';

const overdue = caseRow({ id: 'a', group: 'overdue', day: '2026-11-19', reason: { code: 'review', rule: 'R2' } });
const calm = caseRow({ id: 'b', name: 'Olena Probe', site: 'leipzig' });
const many = (count: number): CaseRow[] =>
  Array.from({ length: count }, (_row, index) => caseRow({ id: `case-${index}`, name: `Person ${String(index).padStart(3, '0')}` }));

describe('every date says what it is and why', () => {
  const rows: [string, Partial<CaseRow>, RegExp][] = [
    [
      'a review past its day',
      { day: '2026-11-19', reason: { code: 'review', rule: 'R2' } },
      /war fällig am 19\.11\.2026.*vor 3 Tagen.*weil.*\(R2\)/u,
    ],
    [
      'a review to come',
      { day: '2026-12-01', reason: { code: 'review', rule: 'R2' } },
      /Überprüfung bis 01\.12\.2026.*in 9 Tagen.*weil.*\(R2\)/u,
    ],
    [
      'an appointment, and until when at the latest',
      { day: '2026-11-24', reason: { code: 'planned' }, due: { on: '2026-12-01', rule: 'R2' } },
      /vereinbart für 24\.11\.2026.*übermorgen.*spätestens am 01\.12\.2026, weil.*\(R2\)/u,
    ],
    [
      'an appointment after the last day for it',
      { day: '2026-11-24', reason: { code: 'review', rule: 'R3' }, due: { on: '2026-11-24', rule: 'R3' }, planned: '2026-11-27' },
      /Überprüfung bis 24\.11\.2026 \(übermorgen\)\s*weil.*\(R3\)\s*Termin am 27\.11\.2026 liegt nach dem spätesten Tag: bitte vorziehen$/u,
    ],
    [
      'an appointment after a last day that is over',
      { day: '2026-11-20', reason: { code: 'review', rule: 'R3' }, due: { on: '2026-11-20', rule: 'R3' }, planned: '2026-11-27' },
      /war fällig am 20\.11\.2026.*weil.*\(R3\)\s*vereinbart für 27\.11\.2026$/u,
    ],
    [
      'what is to be done until the day before the calendar speaks',
      { day: '2026-11-24', reason: { code: 'deadline', deadline: 'deadline.firstAttemptMissed' } },
      /Ersten Kontaktversuch machen bis 23\.11\.2026 \(morgen\)$/u,
    ],
    [
      'the last day for it is today',
      { day: '2026-11-23', reason: { code: 'deadline', deadline: 'deadline.versionLapsed' } },
      /Unterschriften einholen bis 22\.11\.2026 \(heute\)$/u,
    ],
    [
      'a deadline that has spoken',
      { day: '2026-11-21', reason: { code: 'deadline', deadline: 'deadline.versionLapsed' } },
      /Unterschriften einholen: Frist war am 20\.11\.2026/u,
    ],
    [
      'a day that asks for nothing',
      { day: '2026-12-05', reason: { code: 'deadline', deadline: 'deadline.contactLost' } },
      /ab 05\.12\.2026.*Kontakt gilt als abgerissen/u,
    ],
    ['the end of a pause', { day: '2026-11-30', reason: { code: 'wakes' } }, /Pause bis 30\.11\.2026.*zuerst die Überprüfung/u],
    ['a first talk', { day: '2026-11-23', reason: { code: 'talkOffered' } }, /Erstgespräch am 23\.11\.2026.*morgen/u],
    ['a closed case', { group: 'closed', day: '2026-10-01', reason: { code: 'closed' } }, /abgeschlossen am 01\.10\.2026/u],
    ['a case in which nothing runs', { day: '2026-09-01', reason: { code: 'lastEntry' } }, /letzter Eintrag am 01\.09\.2026/u],
    ['a case without an entry', { day: null, reason: { code: 'nothing' } }, /Noch kein Eintrag/u],
  ];
  test.each(rows)('%s', async (_, facts, sentence) => {
    serverWith(caseRow(facts));
    visit('/');
    const row = (await screen.findByRole('link', { name: 'Amira Musterfrau' })).closest('li');
    // The rule is said on demand: a row is for one glance.
    const why = screen.queryByRole('button', { name: 'Warum steht Amira Musterfrau hier?' });
    const atOneGlance = row?.textContent;
    if (why !== null) await userEvent.click(why);
    expect(atOneGlance).not.toMatch(/weil|danach/u);
    expect(row?.textContent.replace('Warum?', '')).toMatch(sentence);
  });
});

test('the overview counts every group and leads to its cases alone', async () => {
  const received = serverWith(overdue, calm);
  visit('/');
  const groups = await screen.findByRole('navigation', { name: 'Was ansteht' });
  await within(groups).findByRole('link', { name: 'Überfällig 1' });
  expect(within(groups).getByRole('link', { name: 'Alles 2' })).toHaveAttribute('aria-current', 'page');
  expect(within(groups).getByRole('link', { name: 'Ruhend 0' })).toBeInTheDocument();
  await userEvent.click(within(groups).getByRole('link', { name: 'Überfällig 1' }));
  await screen.findByText('1 Fall gefunden');
  expect(screen.queryByRole('link', { name: 'Olena Probe' })).not.toBeInTheDocument();
  expect(within(groups).getByRole('link', { name: 'Überfällig 1' })).toHaveAttribute('aria-current', 'page');
  expect(within(groups).getByRole('link', { name: 'Läuft ruhig 1' })).toBeInTheDocument();
  expect(received.slice(-1).map((request) => askedIn(request).get('group'))).toEqual(['overdue']);
});

test('the counts of a group are those of all its cases, not of those in view', async () => {
  serverWith(...many(120));
  visit('/');
  expect(await screen.findByRole('heading', { name: 'Läuft ruhig 120 Fälle' })).toBeInTheDocument();
});

test('one site alone', async () => {
  serverWith(overdue, calm);
  visit('/');
  await screen.findByRole('link', { name: 'Amira Musterfrau' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Standort' }), 'Leipzig');
  await screen.findByText('1 Fall gefunden');
  expect(screen.getByRole('link', { name: 'Olena Probe' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Amira Musterfrau' })).not.toBeInTheDocument();
});

describe('searching', () => {
  test('keeps the words, the focus and the list that is known while the server looks', async () => {
    const received = serverWith(overdue, calm);
    visit('/');
    const field = await screen.findByRole('searchbox', { name: 'Suchen' });
    await screen.findByRole('link', { name: 'Amira Musterfrau' });
    await userEvent.type(field, 'Olena');
    expect(screen.getByRole('link', { name: 'Amira Musterfrau' })).toBeInTheDocument();
    await screen.findByText('1 Fall gefunden');
    expect(screen.getByRole('searchbox')).toBe(field);
    expect(field).toHaveValue('Olena');
    expect(field).toHaveFocus();
    // One word is one question, however many letters it has.
    expect(received.filter(isForCases).map((request) => askedIn(request).get('words'))).toEqual([null, 'Olena']);
  });

  test('never puts back what somebody has typed further in the meantime', async () => {
    serverWith(overdue, calm);
    visit('/');
    const field = await screen.findByRole('searchbox', { name: 'Suchen' });
    await userEvent.type(field, 'Ole');
    // The address follows with the words of a moment ago while the next key is pressed.
    act(() => {
      fireEvent.submit(field);
      fireEvent.change(field, { target: { value: 'Olena' } });
    });
    expect(field).toHaveValue('Olena');
    await screen.findByText('1 Fall gefunden');
    expect(field).toHaveValue('Olena');
  });

  test('says when nothing fits, and the way out brings everything back', async () => {
    serverWith(overdue, calm);
    visit('/');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Suchen' }), 'xyz{Enter}');
    expect(await screen.findByText('Kein Fall passt dazu.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Alle Fälle zeigen' }));
    expect(await screen.findByRole('link', { name: 'Amira Musterfrau' })).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  test('draws the field at every key, not the rows: 300 of them stay instant', async () => {
    const rows = many(300);
    answerWith((request) =>
      request.path === '/session' ? json(sessionOn(today)) : json({ ...answerCases(rows, { path: '/cases?limit=300', body: null }) }),
    );
    // A row that is drawn says how far its day is away; counting that needs no clock, which a busy machine would make lie.
    const rowsDrawn = vi.spyOn(Intl.RelativeTimeFormat.prototype, 'format');
    const drawings: string[] = [];
    render(
      <Profiler id="screen" onRender={(_id, phase) => drawings.push(phase)}>
        <Page address="/" />
      </Profiler>,
    );
    const field = await screen.findByRole('searchbox', { name: 'Suchen' });
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(300));
    expect(rowsDrawn.mock.calls.length).toBeGreaterThanOrEqual(300);
    drawings.length = 0;
    rowsDrawn.mockClear();
    for (const words of ['P', 'Pe', 'Per', 'Pers']) fireEvent.change(field, { target: { value: words } });
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    expect(rowsDrawn).not.toHaveBeenCalled();
    rowsDrawn.mockRestore();
  });
});

describe('"back" leads to the list as it was left', () => {
  const open = async (way = createMemoryHistory({ initialEntries: ['/?site=leipzig'] })) => {
    answerWith((request) => {
      if (request.path === '/session') return json(sessionOn(today));
      return isForCases(request) ? json(answerCases([overdue, calm], request)) : undefined;
    });
    visit('', { way: way });
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Suchen' }), 'olena');
    await userEvent.click(await screen.findByRole('link', { name: 'Olena Probe' }));
    await screen.findByRole('heading', { name: 'Diesen Fall gibt es hier nicht.' });
    return way;
  };

  test('with the site and the words, even when a case was opened before the server had answered', async () => {
    const way = await open();
    act(() => way.back());
    expect(await screen.findByRole('searchbox', { name: 'Suchen' })).toHaveValue('olena');
    expect(screen.getByRole('combobox', { name: 'Standort' })).toHaveValue('leipzig');
    expect(await screen.findByText('1 Fall gefunden')).toBeInTheDocument();
  });

  test('by the link in the case as well', async () => {
    const view = viewAfter(12);
    const row = caseRow({ id: view.id, name: 'Olena Probe', group: 'overdue' });
    const received = answerWith((request) => {
      if (request.path === '/session') return json(sessionOn(today));
      return isForCases(request) ? json(answerCases([overdue, row], request)) : json(view);
    });
    visit('/?group=overdue');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Suchen' }), 'olena');
    await screen.findByText('1 Fall gefunden');
    await userEvent.click(screen.getByRole('link', { name: 'Olena Probe' }));
    await userEvent.click(await screen.findByRole('link', { name: /^Alle Fälle/u }));
    expect(await screen.findByRole('searchbox', { name: 'Suchen' })).toHaveValue('olena');
    expect(await screen.findByText('1 Fall gefunden')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Amira Musterfrau' })).not.toBeInTheDocument();
    // Leaving the list asks the server for nothing: it is the same list.
    expect(received.filter(isForCases).map((request) => askedIn(request).get('words'))).toEqual([null, 'olena']);
  });

  test('but a page that is loaded anew begins with an empty field and all cases', async () => {
    serverWith(overdue, calm);
    const way = createMemoryHistory({ initialEntries: ['/?site=leipzig'] });
    way.replace('/', { words: 'olena' });
    visit('', { way: way });
    const field = await screen.findByRole('searchbox', { name: 'Suchen' });
    expect(field).toHaveValue('');
    await screen.findByRole('link', { name: 'Amira Musterfrau' });
    await userEvent.type(field, 'Ami');
    await screen.findByText('1 Fall gefunden');
    expect(field).toHaveValue('Ami');
  });

  test('and no address ever holds the name that was searched for', async () => {
    const way = await open();
    const addresses = [way.location.href];
    act(() => way.back());
    await screen.findByRole('searchbox', { name: 'Suchen' });
    addresses.push(way.location.href);
    expect(addresses).toEqual(['/cases/b', '/?site=leipzig']);
  });
});

test.each([
  ['/?group=overdue', 1],
  ['/?group=nobodyKnowsIt', 2],
])('an address opens the group it names, and everything when nobody knows it: %s', async (address, count) => {
  serverWith(overdue, calm);
  visit(address);
  await screen.findByRole('link', { name: 'Amira Musterfrau' });
  expect(screen.getAllByRole('link', { name: /Amira|Olena/u })).toHaveLength(count);
});

test('more cases come on demand, and reading goes on at the first new one', async () => {
  serverWith(...many(120));
  visit('/');
  expect(await screen.findByText('50 von 120 Fällen sind zu sehen.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Weitere anzeigen' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Person 050' })).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Weitere anzeigen' }));
  expect(await screen.findByRole('link', { name: 'Person 119' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Weitere anzeigen' })).not.toBeInTheDocument();
});

test('a case that moved between two pages is listed once', async () => {
  const rows = many(60);
  let asked = 0;
  answerWith((request) => {
    if (request.path === '/session') return json(sessionOn(today));
    asked += 1;
    // Before the second page somebody recorded something: the 50th case of the first page is now the first of the second.
    return json(answerCases(asked === 1 ? rows : [caseRow({ id: 'new', name: 'Neu' }), ...rows], request));
  });
  visit('/');
  await userEvent.click(await screen.findByRole('button', { name: 'Weitere anzeigen' }));
  await screen.findByRole('link', { name: 'Person 059' });
  expect(screen.getAllByRole('link', { name: 'Person 049' })).toHaveLength(1);
});

test('a server that cannot answer leaves what was typed and the way to try again', async () => {
  let isDown = true;
  answerWith((request) => {
    if (request.path === '/session') return json(sessionOn(today));
    return isDown ? json({}, 500) : json(answerCases([calm], request));
  });
  visit('/');
  expect(await screen.findByText('Das hat nicht geklappt.')).toBeInTheDocument();
  const field = screen.getByRole('searchbox', { name: 'Suchen' });
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  expect(await screen.findByRole('link', { name: 'Olena Probe' })).toBeInTheDocument();
  expect(screen.getByRole('searchbox')).toBe(field);
});
