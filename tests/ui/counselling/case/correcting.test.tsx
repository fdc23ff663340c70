// An entry is put right where it stands: what was recorded stays in sight, and so does what was known when.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { on, play } from '../../../../src/scenarios/life.ts';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { goettingen } from '../../../../src/scenarios/lives/goettingen.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { changedFacts, correctionsIn } from '../../../../src/ui/counselling/case/history/corrections.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';

const told: CaseView = viewAfter(Number.MAX_SAFE_INTEGER, goettingen);
const described = told.entries.findLast(({ event }) => event.type === 'client.described')?.seq ?? 0;
const before: CaseView = viewAfter(described, goettingen);

const entryOf = async (what: RegExp): Promise<HTMLElement> => {
  const [entry] = (await screen.findAllByRole('listitem')).filter((item) => what.test(item.textContent ?? ''));
  if (entry === undefined) throw new Error(`no entry says ${what}`);
  return entry;
};

describe('the history', () => {
  test('shows the day an entry is taken for, the struck one, the reason and when it was learned', async () => {
    visit(`${serveCase(told).address()}/history`);
    const entry = await entryOf(/Berichtigt am 12\.10\.2026/u);
    expect(within(entry).getByText('05.10.2026', { selector: 'del' })).toBeInTheDocument();
    expect(within(entry).getByText('01.10.2026', { selector: 'ins' })).toBeInTheDocument();
    expect(within(entry).getByText('01.10.2026', { selector: 'time' })).toBeInTheDocument();
    expect(within(entry).getByText('Die Ausbildung hat am 1. Oktober begonnen.')).toBeInTheDocument();
  });

  test('says of a late entry when it was recorded and from when it counts', async () => {
    visit(`${serveCase(told).address()}/history`);
    expect(await screen.findAllByText('eingetragen am 21.09.2026, gilt ab 14.09.2026')).not.toHaveLength(0);
  });

  test('lets an entry be put right by keyboard: only what changed is sent, and the old value is struck', async () => {
    const server = serveCase(before);
    visit(`${server.address()}/history`);
    const open = await screen.findAllByRole('button', { name: /^Berichtigen: Angaben/u });
    open[0]?.focus();
    await userEvent.keyboard('{Enter}');
    const form = await screen.findByRole('form', { name: `Eintrag ${described} berichtigen` });
    expect(within(form).getByRole('radio', { name: 'Ausbildung' })).toBeChecked();
    await userEvent.click(within(form).getByRole('radio', { name: 'Arbeit' }));
    await userEvent.click(within(form).getByRole('radio', { name: /Fehler|Versehen/u }));
    await userEvent.type(within(form).getByRole('textbox', { name: /^Berichtigung mit/u }), 'Es ist ein Arbeitsvertrag.');
    await userEvent.click(within(form).getByRole('button', { name: 'Berichtigung festhalten' }));
    await waitFor(() => expect(server.sent).toHaveLength(1));
    expect(server.sent).toEqual([
      {
        type: 'fact.corrected',
        seq: described,
        because: 'mistake',
        facts: { occupation: 'ordinaryWork' },
        words: { correction: 'Es ist ein Arbeitsvertrag.' },
      },
    ]);
    const entry = await entryOf(/Berichtigt am/u);
    expect(within(entry).getByText('Ausbildung', { selector: 'del' })).toBeInTheDocument();
    expect(within(entry).getByText('Arbeit', { selector: 'ins' })).toBeInTheDocument();
    await waitFor(() => expect(within(entry).getByRole('button', { name: /^Berichtigen/u })).toHaveFocus());
  });

  test('asks for the reason before anything is put right', async () => {
    const server = serveCase(before);
    visit(`${server.address()}/history?correct=${described}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Berichtigung festhalten' }));
    expect(screen.getAllByText('Bitte beantworten.')).toHaveLength(2);
    expect(server.sent).toEqual([]);
  });

  test('offers no correction of what the calendar said or of a correction', async () => {
    visit(`${serveCase(told).address()}/history`);
    await screen.findByRole('heading', { level: 2, name: 'Verlauf' });
    const offered = screen.getAllByRole('button', { name: /^Berichtigen:/u }).length;
    const own = told.entries.filter(({ by, event }) => by.role !== 'calendar' && event.type !== 'fact.corrected');
    expect(offered).toBe(own.length);
  });
});

test('of a talk whose day was corrected once every part shows the day it counts for, and for which it was recorded', async () => {
  const held = play(essen).entries.findLast(({ event }) => event.type === 'review.held')?.seq ?? 0;
  const words = { correction: 'Das Gespräch war schon am Dienstag.' };
  const moved = on('2026-12-03', { type: 'fact.corrected', seq: held, because: 'mistake', day: '2026-12-01', words });
  const view = viewAfter(Number.MAX_SAFE_INTEGER, { ...essen, steps: [...essen.steps, ...moved] });
  visit(`${serveCase(view).address()}/history`);
  const opened = await entryOf(/Überprüfungsgespräch begonnen|Überprüfung begonnen/u);
  expect(within(opened).getByText('01.12.2026', { selector: 'time' })).toBeInTheDocument();
  expect(within(opened).getByText('mit dem Gespräch berichtigt, eingetragen für den 02.12.2026')).toBeInTheDocument();
  const planned = await entryOf(/04\.11\.2026/u);
  expect(within(planned).queryByText(/mit dem Gespräch berichtigt/u)).toBeNull();
});

test('of several corrections of one entry each says what it changed, and one that was taken back says nothing', () => {
  const entry = before.entries.find(({ seq }) => seq === described);
  if (entry === undefined) throw new Error('the entry is gone');
  const by = entry.by;
  const correct = (seq: number, facts: Record<string, string>) => ({
    seq,
    on: '2026-10-12',
    at: '2026-10-12T09:00:00.000Z',
    by,
    event: { type: 'fact.corrected' as const, seq: described, because: 'mistake' as const, facts },
  });
  const entries = [...before.entries, correct(90, { occupation: 'school' }), correct(91, { occupation: 'other' })];
  const changes = (correctionsIn(entries).get(described) ?? []).map((correction) => changedFacts(correction));
  expect(changes).toEqual([
    [{ field: 'occupation', was: 'training', is: 'school' }],
    [{ field: 'occupation', was: 'school', is: 'other' }],
  ]);
  const voided = { ...correct(92, {}), event: { type: 'entry.voided' as const, seq: 90, because: 'neverHappened' as const } };
  const left = (correctionsIn([...entries, voided]).get(described) ?? []).map((correction) => changedFacts(correction));
  expect(left).toEqual([[{ field: 'occupation', was: 'training', is: 'other' }]]);
});
