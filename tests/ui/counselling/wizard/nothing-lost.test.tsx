// Going on records what was chosen or says what stays open; what is removed can be brought back; no template wipes own words.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { essen } from '../../../../src/scenarios/lives/essen.ts';
import { wholeLife } from '../../../../src/scenarios/lives/whole-life.ts';
import { backToOwnWords, ownWordsIn } from '../../../../src/ui/counselling/wizard/plan/own-words.ts';
import { measuresOf } from '../../../../src/ui/counselling/wizard/plan/pages.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { answer, on, press } from './by-hand.ts';
import { serveCase } from './server.ts';

beforeEach(() => localStorage.clear());

/** A moment of a life in which a goal is drafted and has a measure. */
function drafted(): { readonly view: CaseView; readonly goal: string } {
  for (let count = 1; count < 120; count += 1) {
    const view = viewAfter(count, wholeLife);
    const last = view.entries.at(-1)?.event;
    if (last?.type === 'measure.proposed') return { view, goal: last.goal };
  }
  throw new Error('this life has no measure');
}

describe('"Weiter"', () => {
  test('records the state of a measure that was chosen, and goes on', async () => {
    const server = serveCase(on(essen, '2026-07-01'));
    visit(server.address('progress'));
    const [first] = await screen.findAllByRole('radiogroup', { name: 'Stand' });
    await userEvent.click(within(first ?? document.body).getByRole('radio', { name: 'Erledigt' }));
    await press('Speichern und weiter');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'measure.reported', status: 'done' }]));
  });

  test('says what stays open where an answer is missing, and records nothing', async () => {
    const server = serveCase(on(essen, '2026-07-01'));
    visit(server.address('progress'));
    const [first] = await screen.findAllByRole('radiogroup', { name: 'Stand' });
    await userEvent.click(within(first ?? document.body).getByRole('radio', { name: 'Beendet' }));
    expect(await screen.findByText(/noch nicht eingetragen/u)).toBeVisible();
    await press('Weiter');
    expect(server.sent).toEqual([]);
  });

  test('records the danger that was chosen', async () => {
    const server = serveCase(drafted().view);
    visit(server.address('risks'));
    await answer('Art der Gefahr', /Wohnungsverlust|Wohnungslos|Obdach/u);
    await press('Speichern und weiter');
    await waitFor(() => expect(server.sent).toMatchObject([{ type: 'risk.noted', kind: 'homelessness' }]));
  });
});

describe('a measure that is removed', () => {
  test('stays in its place, struck through, and comes back', async () => {
    const { view, goal } = drafted();
    const server = serveCase(view);
    visit(server.address(`measures-${goal}`));
    await press(/^Streichen:/u);
    expect(await screen.findByText('Gestrichen:', { exact: false })).toBeVisible();
    await press(/^Rückgängig:/u);
    await screen.findByRole('button', { name: /^Streichen:/u });
    const seq = view.entries.length + 1;
    expect(server.sent).toMatchObject([{ type: 'measure.dropped' }, { type: 'entry.voided', seq, because: 'neverHappened' }]);
    expect(measuresOf(view, goal)).toHaveLength(1);
  });

  test('takes nothing along that is typed on the same page', async () => {
    const { view, goal } = drafted();
    const server = serveCase(view);
    visit(server.address(`measures-${goal}`));
    await press('Eigene Maßnahme formulieren');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Formulierung' }), 'Ich rufe an.');
    await press(/^Streichen:/u);
    await screen.findByText('Gestrichen:', { exact: false });
    expect(screen.getByRole('textbox', { name: 'Formulierung' })).toHaveValue('Ich rufe an.');
  });

  test('a form that was opened can be cancelled, and what was typed comes back', async () => {
    const { view, goal } = drafted();
    visit(serveCase(view).address(`measures-${goal}`));
    await press('Eigene Maßnahme formulieren');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Formulierung' }), 'Ich rufe an.');
    await press('Abbrechen');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Formulierung' })).toBeNull());
    await press('Rückgängig');
    expect(await screen.findByRole('textbox', { name: 'Formulierung' })).toHaveValue('Ich rufe an.');
  });
});

describe('a template', () => {
  const own = { template: null, wording: 'Ich will singen.', own: '' };

  test('lays own words aside, through further templates, and gives them back', () => {
    const first = { template: 'a', wording: 'Satz A', own: ownWordsIn(own, ['Satz A', 'Satz B']) };
    const second = { template: 'b', wording: 'Satz B', own: ownWordsIn(first, ['Satz A', 'Satz B']) };
    expect(backToOwnWords(second)).toEqual({ template: null, wording: 'Ich will singen.', own: '' });
  });

  test('a sentence that was changed is own words too', () => {
    expect(ownWordsIn({ template: 'a', wording: 'Satz A, anders', own: '' }, ['Satz A'])).toBe('Satz A, anders');
  });

  test('without own words its sentence stays to be changed', () => {
    expect(backToOwnWords({ template: 'a', wording: 'Satz A', own: '' })).toMatchObject({ template: null, wording: 'Satz A' });
  });
});
