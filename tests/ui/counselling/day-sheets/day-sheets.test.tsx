// The papers of one day: the list with all that is needed on the way, and one sheet per person behind it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { leipzig } from '../../../../src/scenarios/lives/leipzig.ts';
import type { CalendarItem, CaseView } from '../../../../src/ui/parts/api/views.ts';
import { useScreenState } from '../../../../src/ui/parts/screen-state.ts';
import { answerWith, json } from '../../network.ts';
import { visit } from '../../render.tsx';
import { sessionOn, viewAfter } from '../../views.ts';
import { appointment } from '../calendar/server.ts';

/** A Friday: the next working day is Monday. */
const today = '2026-11-27';
const monday = '2026-11-30';

const parisa = viewAfter(Number.MAX_SAFE_INTEGER, leipzig);
const { file, plan } = parisa.state.context;
/** Of several measures one has been done. */
const [done = '', ...open] = Object.keys(plan.measures);
const measures = { ...plan.measures, ...(plan.measures[done] && { [done]: { ...plan.measures[done], state: 'done' as const } }) };
/** The same case, of the counsellor who prints or of another one. */
const of = (counsellor: string, id: string): CaseView => ({
  ...parisa,
  id,
  state: { ...parisa.state, context: { ...parisa.state.context, file: { ...file, counsellor }, plan: { ...plan, measures } } },
});
const cases = [of('c-weber', 'own'), of('c-weber', 'own-too'), of('c-other', 'other')];

function serve(items: readonly CalendarItem[]) {
  return answerWith(({ path }) => {
    if (path === '/session') return json(sessionOn(today));
    if (path.startsWith('/calendar?month=')) return json({ today, month: path.slice(-7), days: [{ on: monday, items }] });
    const view = cases.find(({ id }) => path === `/cases/${id}`);
    return view === undefined ? undefined : json(view);
  });
}

const items = [
  appointment({ case: 'own', name: 'Parisa Vorlage', kind: 'reviewPlanned' }),
  appointment({ case: 'other', name: 'Fremde Person', kind: 'firstTalk' }),
  appointment({ case: 'own-too', name: 'Wer Aufwacht', kind: 'wake' }),
];
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

describe('unasked', () => {
  test('it is the next working day, with the appointments of whoever prints', async () => {
    serve(items);
    visit('/caseload/print');
    await heading('Termine am Montag, 30. November 2026');
    expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Parisa Vorlage']);
    expect(screen.queryByText('Fremde Person')).toBeNull();
  });

  test('a line says for what, in which language, how to reach, where the case stands and what is due', async () => {
    serve(items);
    visit('/caseload/print');
    await heading(/^Termine am/u);
    const [row] = rows();
    for (const said of [
      'Überprüfung',
      'Persisch',
      '0152 28817103',
      /In Kraft|Begleitung|Neuverhandlung|Abschluss/u,
      /bis \d\d\.\d\d\.20\d\d/u,
    ])
      expect(row).toHaveTextContent(said);
  });

  test('what only falls due on that day is apart, without a sheet', async () => {
    serve(items);
    visit('/caseload/print');
    const besides = (await screen.findByRole('heading', { level: 3, name: 'Außerdem an diesem Tag' })).parentElement;
    expect(besides).toHaveTextContent('Wer Aufwacht · Pause endet');
    expect(screen.queryByRole('heading', { level: 2, name: 'Wer Aufwacht' })).toBeNull();
  });
});

describe('a sheet of a person', () => {
  test('says what brought them, what is urgent, ratings with goals, and which measures are open with who and until when', async () => {
    serve(items);
    visit('/caseload/print');
    const sheet = (await heading('Parisa Vorlage')).closest('section');
    for (const said of [
      'Frau Vorlage möchte Hilfe bei Briefen',
      'Keine festgehalten',
      /Klient:in 3 · Berater:in 3/u,
      /einen einfachen Brief allein/u,
    ])
      expect(sheet).toHaveTextContent(said);
    const wordingOf = (id: string): string => parisa.dossier[`measure.${id}`]?.['wording'] ?? '';
    const listed = within(sheet ?? document.body).getByRole('heading', { name: 'Offene Maßnahmen' }).parentElement;
    for (const id of open) expect(listed).toHaveTextContent(wordingOf(id));
    expect(listed).not.toHaveTextContent(wordingOf(done));
    expect(listed).toHaveTextContent(/Klient:in, bis \d\d\.\d\d\.\d{4}/u);
  });

  test('there is one for everybody who comes, also for cases of others when they are asked for', async () => {
    serve(items);
    visit('/caseload/print?whose=all');
    await heading('Parisa Vorlage');
    await heading('Fremde Person');
    expect(rows()).toHaveLength(2);
  });
});

describe('another day', () => {
  test('is chosen by a step, and a weekend says that it is one', async () => {
    serve(items);
    visit('/caseload/print');
    await heading(/^Termine am/u);
    await userEvent.click(screen.getByRole('link', { name: 'Tag davor' }));
    await heading('Am Sonntag, 29. November 2026 ist kein Termin.');
    expect(screen.getByText('Das ist ein Wochenende.')).toBeVisible();
    expect(screen.getByText(/In Ihren Fällen gibt es nichts zu drucken/u)).toBeVisible();
  });

  test('is typed, and a holiday names the place it is one in', async () => {
    serve(items);
    visit('/caseload/print');
    await heading(/^Termine am/u);
    const field = screen.getByRole('textbox', { name: 'Tag' });
    await userEvent.clear(field);
    await userEvent.type(field, '25.12.2026{Enter}');
    await heading('Am Freitag, 25. Dezember 2026 ist kein Termin.');
    await waitFor(() => expect(screen.getByText('Das ist ein Feiertag in Wiesbaden.')).toBeVisible());
  });

  test('that is none is named, and the papers stay', async () => {
    serve(items);
    visit('/caseload/print');
    await heading(/^Termine am/u);
    const field = screen.getByRole('textbox', { name: 'Tag' });
    await userEvent.clear(field);
    await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
    expect(screen.getByText('Bitte einen Tag zwischen 2011 und 2055.')).toBeVisible();
    expect(rows()).toHaveLength(1);
  });
});

test('in English it says the same', async () => {
  serve(items);
  visit('/caseload/print');
  useScreenState.setState({ language: 'en' });
  await heading(/^Appointments on Monday,? 30 November 2026$/u);
  expect(
    within(screen.getByRole('table'))
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Time', 'Person', 'Talk', 'Stage', 'Language', 'Telephone', 'What is due']);
});

test('from the caseload it is one link away', async () => {
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(today)) : undefined));
  visit('/');
  expect(await screen.findByRole('link', { name: 'Termine drucken' })).toHaveAttribute('href', '/caseload/print');
});
