// The generic form: every act of the standard can be asked for and answered, whatever the standard adds.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Proposal, proposalTypes } from '../../../../machines/case/events/case-event.ts';
import { askedOf, missingOf, proposalFrom, type Answers } from '../../../../src/ui/parts/event-form/answers.ts';
import { EventForm } from '../../../../src/ui/parts/event-form/event-form.tsx';
import { itemsOf, newItemId } from '../../../../src/ui/parts/event-form/items.ts';
import { lackingFor } from '../../../../src/ui/parts/event-form/lacking.ts';
import { questionsOf, type Question } from '../../../../src/ui/parts/event-form/question.ts';
import { answerWith, json, nothing } from '../../network.ts';
import { show, visit } from '../../render.tsx';
import { sessionOn, viewAfter } from '../../views.ts';

const early = viewAfter(1);
const late = viewAfter(80);

/** Words that have a form of their own. */
const formed: Readonly<Record<string, string>> = { birthDate: '1998-03-27', birthYear: '1998' };

/** Some answer of the right kind. */
function answerTo(question: Question): unknown {
  switch (question.kind) {
    case 'oneOf':
      return question.codes[0];
    case 'manyOf':
      return question.codes.slice(0, 2);
    case 'oneItem':
      return Object.keys(itemsOf(question.noun, late))[0] ?? 'x1';
    case 'manyItems':
      return Object.keys(itemsOf(question.noun, late)).slice(0, 1);
    case 'day':
      return '2026-11-22';
    case 'yesNo':
      return false;
    case 'rating':
      return 3;
    case 'count':
      return 2;
    case 'number':
      return String(question.atMost);
    case 'language':
      return 'ar';
    case 'manyLanguages':
      return ['ar'];
    case 'entry':
      return '3';
    case 'staff':
      return 'c-weber';
    case 'mark':
      return 'h 12';
    case 'times':
      return [{ weekday: 1, from: '09:00', to: '12:00' }];
    case 'rows':
      return [Object.fromEntries(question.fields.map((field) => [field.key, answerTo(field)]))];
    default:
      return formed[question.field] ?? 'Ein Satz.';
  }
}

/** The rest have a form of their own, on the page of the person or in the history. */
const generic = proposalTypes.filter((type) => questionsOf(type).every(({ kind }) => kind !== 'workedOut'));

describe.each(generic)('%s', (type) => {
  test.each([
    ['early', early],
    ['late', late],
  ])('is asked for in a case that is %s', (_, view) => {
    answerWith(() => json({}));
    show(<EventForm type={type} view={view} />, view);
    expect(screen.getByRole('button', { name: 'Eintragen' })).toBeInTheDocument();
  });

  test('becomes a proposal the server can read, with all answers and with only the needed ones', () => {
    const all: Answers = Object.fromEntries(askedOf(type).map((question) => [question.key, answerTo(question)]));
    const needed: Answers = Object.fromEntries(
      askedOf(type).flatMap((question) => (question.isOptional ? [] : [[question.key, answerTo(question)]])),
    );
    for (const answers of [all, needed]) {
      expect(missingOf(type, answers)).toEqual([]);
      expect(Proposal.safeParse(proposalFrom(type, answers, late)).success).toBe(true);
    }
  });
});

test('what is needed is said to be missing, and nothing is proposed without it', () => {
  expect(missingOf('pause.agreed', { reason: 'birth' })).toEqual(['until', 'contactBy']);
  expect(proposalFrom('pause.agreed', { reason: 'birth' }, late)).toBeNull();
});

test('hours in the week and the goals of a talk are asked row by row; a row that was begun has to be finished', async () => {
  const hours = { weekday: 1, from: '09:00', to: '12:00' };
  expect(missingOf('duty.noted', { kind: 'work', times: [hours, { weekday: 2 }] })).toEqual(['times']);
  expect(missingOf('review.recorded', { goals: [{ goal: 'g1' }] })).toContain('goals');
  expect(missingOf('review.recorded', { goals: [] })).not.toContain('goals');
  show(<EventForm type="duty.noted" view={late} />, late);
  await userEvent.click(screen.getByRole('button', { name: /^Hinzufügen/u }));
  const row = within(screen.getByRole('group', { name: 'Zeiten in der Woche, 1.' }));
  expect(row.getByRole('option', { name: 'Montag' })).toBeInTheDocument();
  await userEvent.click(row.getByRole('button', { name: /^Entfernen/u }));
  expect(screen.queryByRole('group', { name: 'Zeiten in der Woche, 1.' })).toBeNull();
});

test('a field is asked by what the schema says of it', () => {
  const kindOf = (type: Parameters<typeof questionsOf>[0]) => Object.fromEntries(questionsOf(type).map(({ key, kind }) => [key, kind]));
  expect(kindOf('review.moved')).toEqual({ review: 'oneItem', to: 'newItem', for: 'day', side: 'oneOf' });
  expect(kindOf('consent.drafted')).toMatchObject({ consent: 'newItem', recipient: 'oneOf', domains: 'manyOf', until: 'day' });
  expect(kindOf('domain.rated')).toEqual({ domain: 'oneOf', counsellor: 'rating', client: 'rating', 'words.note': 'words' });
});

test('a new thing gets a name nothing in the case has had', () => {
  const taken = Object.keys(late.state.context.plan.goals);
  expect(taken.length).toBeGreaterThan(0);
  expect(taken).not.toContain(newItemId('goal', late));
});

test('what happened earlier is sent with its day and the reason', async () => {
  const received = answerWith(({ path }) => (path.includes('/drafts/') ? nothing() : json({ ...early, version: 2 })));
  show(<EventForm type="filing.consented" view={viewAfter(8)} />, viewAfter(8));
  await userEvent.click(screen.getByRole('checkbox', { name: /früheren Tag/u }));
  await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
  expect(screen.getAllByText('Bitte beantworten.')).toHaveLength(2);
  expect(screen.queryByText(/passen nicht zusammen/u)).toBeNull();
  expect(received.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('an act that ends the case says so before it is sent, and no other does', () => {
  answerWith(() => json({}));
  const { unmount } = show(<EventForm type="processing.withdrawn" view={early} />, early);
  expect(screen.getByText(/^Damit endet der Fall\. Zurücknehmen geht nur im Verlauf/u)).toBeVisible();
  unmount();
  show(<EventForm type="filing.consented" view={early} />, early);
  expect(screen.queryByText(/Damit endet der Fall/u)).toBeNull();
});

test('every step on the page can be opened, and what is not possible says why', async () => {
  const view = viewAfter(1);
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(view.today)) : json(view)));
  visit(`/cases/${view.id}/steps`);
  const refused = view.offers.find(({ type }) => type === 'talk.begun');
  expect(refused?.refusals.length).toBeGreaterThan(0);
  await userEvent.click(await screen.findByRole('button', { name: /Auch auf den Seiten/u }));
  await userEvent.click(screen.getByRole('button', { name: /Erstgespräch beginnen/u }));
  await waitFor(() => expect(screen.getByText(/Datenschutz.*nicht|noch nicht.*Datenschutz/u)).toBeInTheDocument());
  const opened = screen.getByRole('group', { name: /Erstgespräch beginnen/u });
  expect(within(opened).queryByRole('button', { name: 'Eintragen' })).not.toBeInTheDocument();
});

test('a step about something the case has none of says so and leads to the step that brings one', async () => {
  const view = viewAfter(1);
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(view.today)) : json(view)));
  visit(`/cases/${view.id}/steps?act=referral.ended`);
  expect(await screen.findByText('In diesem Fall gibt es noch keine Vermittlung.')).toBeInTheDocument();
  await userEvent.click(
    within(screen.getByRole('group', { name: /Vermittlung beenden/u })).getByRole('button', { name: 'Vermittlung vorschlagen' }),
  );
  expect(screen.getByRole('group', { name: /Vermittlung vorschlagen/u })).toHaveTextContent(/Eintragen/u);
});

test('a step that was taken is confirmed even when it is on the list no longer', async () => {
  const before = viewAfter(1);
  const after = { ...before, version: 2, offers: before.offers.filter(({ type }) => type !== 'processing.withdrawn') };
  answerWith(({ path, method }) => {
    if (path === '/session') return json(sessionOn(before.today));
    if (path.includes('/drafts/')) return nothing();
    return json(method === 'POST' ? after : before);
  });
  visit(`/cases/${before.id}/steps?act=processing.withdrawn`);
  await userEvent.click(await screen.findByRole('button', { name: 'Eintragen' }));
  const recorded = await screen.findByText('Eingetragen: Widerruf der Datenverarbeitung festhalten');
  expect(recorded.closest('[tabindex="-1"]')).toHaveFocus();
});

test('a number that is none, or out of bounds, is answered in one sentence and stays as it was typed', async () => {
  answerWith(() => json({}));
  show(<EventForm type="courseHours.counted" view={late} />, late);
  const left = screen.getByRole('textbox', { name: 'Wie viele Unterrichtsstunden sind noch übrig?' });
  for (const typed of ['viele', '1001', '-3', '12,5', '1e2']) {
    await userEvent.clear(left);
    await userEvent.type(left, typed);
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));
    expect(left).toHaveAccessibleDescription('Bitte eine ganze Zahl von 0 bis 1000.');
    expect(left).toHaveValue(typed);
  }
  expect(proposalFrom('courseHours.counted', { course: 'other', hoursLeft: ' 240 ', hoursPerWeek: '20' }, late)).toEqual({
    type: 'courseHours.counted',
    course: 'other',
    hoursLeft: 240,
    hoursPerWeek: 20,
  });
});

test('numbers of children are chosen from a list, so that none has to be refused', async () => {
  answerWith(() => json({}));
  show(<EventForm type="children.counted" view={late} />, late);
  const children = screen.getByRole('combobox', { name: /Kinder in der Familie/u });
  expect(within(children).getAllByRole('option', { name: /^\d+$/u })).toHaveLength(21);
  await userEvent.selectOptions(children, '3');
  expect(children).toHaveValue('3');
  expect(proposalFrom('children.counted', { children: 3, withPlace: 1 }, late)).toEqual({
    type: 'children.counted',
    children: 3,
    withPlace: 1,
  });
});

test('a thing that may be named can be taken back', async () => {
  answerWith(() => json({}));
  show(<EventForm type="hurdle.noted" view={late} />, late);
  const goals = within(screen.getByRole('radiogroup', { name: /zu welchem Ziel/u }));
  const nobody = goals.getByRole('radio', { name: 'keine Angabe' });
  expect(nobody).toBeChecked();
  await userEvent.click(goals.getAllByRole('radio').at(0) ?? nobody);
  expect(nobody).not.toBeChecked();
  await userEvent.click(nobody);
  expect(nobody).toBeChecked();
});

test('an act that may name a thing of the case is possible without one', () => {
  expect(lackingFor('enquiry.noted', early)).toBeNull();
  expect(lackingFor('hurdle.noted', early)).toBeNull();
  expect(lackingFor('hurdle.ended', early)).toEqual({ noun: 'hurdle', creator: 'hurdle.noted' });
});

test('clearing is possible only where there is something to clear', () => {
  const { context } = early.state;
  const mark = { event: 'talk.missed', reasons: [{ code: 'notNow' }], cleared: [] };
  const marked = { state: { ...early.state, context: { ...context, marks: { 3: mark as unknown as (typeof context.marks)[string] } } } };
  expect(lackingFor('entry.cleared', early)).toEqual({ noun: 'openMark', creator: null });
  expect(lackingFor('entry.cleared', marked)).toBeNull();
});
