// The player as QA uses it: step by step, by keys, in two orders, as known on a day.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fileOf, goldenFile, openFiles, openRoom, stepShown, textOf } from './room.ts';

/** jsdom lays nothing out: what a page would be led to is only noted. */
const scrolled: Element[] = [];
beforeEach(() => {
  Element.prototype.scrollIntoView = function noted(this: Element) {
    scrolled.push(this);
  };
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const title = () => document.getElementById('step-title')?.textContent;
const facts = (term: string) => screen.getAllByText(term).map((dt) => dt.nextElementSibling?.textContent);

test('a file is played without a word to the server about it', async () => {
  const received = await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  expect(received.map(({ path }) => path)).toEqual(['/session']);
  expect(screen.getByText(/Göttingen · Standard 2026\.1 · 43 Einträge · goettingen\.jsonl/u)).toBeInTheDocument();
  expect(await screen.findByText('Die Aufzeichnung folgt dem Standard.')).toBeInTheDocument();
});

test('a case of the server is opened by its address', async () => {
  const received = openRoom('/quality?case=case-7', textOf('wetzlar'));
  await screen.findByText('Schritt 1 von 47');
  expect(received.map(({ path }) => path)).toContain('/cases/case-7/recording');
});

test('forth and back, to both ends, and never beyond them', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press('Zurück');
  expect(stepShown()).toBe('Schritt 1 von 43');
  await press('Weiter');
  expect(stepShown()).toBe('Schritt 2 von 43');
  await press('Letzter Schritt');
  await press('Weiter');
  expect(stepShown()).toBe('Schritt 43 von 43');
  await press('Erster Schritt');
  expect(stepShown()).toBe('Schritt 1 von 43');
});

test('the same by keys, which leave fields alone', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press('Erster Schritt');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(stepShown()).toBe('Schritt 2 von 43');
  await userEvent.keyboard('{End}');
  expect(stepShown()).toBe('Schritt 43 von 43');
  screen.getByRole('combobox', { name: 'Tempo' }).focus();
  await userEvent.keyboard('{Home}');
  expect(stepShown()).toBe('Schritt 43 von 43');
});

test('it goes on by itself until it is stopped', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tempo' }), '5');
  await press('Abspielen');
  await screen.findByText('Schritt 3 von 43');
  await press('Anhalten');
  const where = stepShown();
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(stepShown()).toBe(where);
});

test('a step says what, who, when, by which rule, and what it needed', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press('Letzter Schritt');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(title()).toContain('Überprüfung abgeschlossen');
  expect(facts('Gilt ab')).toEqual(['14.09.2026']);
  expect(facts('Eingetragen am')).toEqual(['21.09.2026']);
  expect(facts('Wer')).toEqual(['Berater:in']);
  const step = screen.getByRole('region', { name: /Überprüfung abgeschlossen/u });
  expect(within(step).getByText('Nachtrag')).toBeInTheDocument();
  expect(within(step).getByText(/^T9/u)).toBeInTheDocument();
  expect(within(step).getByText('Dafür musste gelten:')).toBeInTheDocument();
  expect(within(step).getByText('‹Zusammenfassung›')).toBeInTheDocument();
});

test('as it took effect the late talk stands on its day, and the calendar is computed anew', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press('Letzter Schritt');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await userEvent.click(screen.getByRole('radio', { name: 'wie es wirkte' }));
  // The same entry, at another place: the review that was overdue by then never was.
  expect(screen.getByText('Eintrag 41')).toBeInTheDocument();
  expect(stepShown()).not.toBe('Schritt 41 von 43');
  await userEvent.click(screen.getByRole('button', { name: 'Erster Schritt' }));
  await userEvent.keyboard('{End}');
  expect(screen.getAllByText('neu berechnet').length).toBeGreaterThan(0);
  expect(screen.queryByText('Die Überprüfung ist überfällig')).not.toBeInTheDocument();
});

test('as known on a day the log ends there, and what was offered then says why', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await typeDay('Nach dem Stand vom', '18092026');
  expect(await screen.findByText('Schritt 36 von 36')).toBeInTheDocument();
  await press(/^Was möglich war/u);
  expect(screen.getByText(/am 18\.09\.2026/u)).toBeInTheDocument();
  expect(screen.getAllByText(/Die Überprüfung ist überfällig/u).length).toBeGreaterThan(0);
  await press('Wieder die ganze Aufzeichnung');
  expect(stepShown()).toMatch(/von 43$/u);
});

test('an empty day asks for the whole recording again, and what is no day says what is shown', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await typeDay('Nach dem Stand vom', '18092026');
  expect(stepShown()).toBe('Schritt 36 von 36');
  await typeDay('Nach dem Stand vom', '99992026');
  expect(screen.getByText('Das ist noch kein Tag. Gezeigt wird die ganze Aufzeichnung.')).toBeInTheDocument();
  await typeDay('Nach dem Stand vom', '18092026');
  await userEvent.type(screen.getByRole('textbox', { name: 'Nach dem Stand vom' }), '9');
  expect(screen.getByText('Das ist noch kein Tag. Gezeigt wird weiter der Stand vom 18.09.2026.')).toBeInTheDocument();
  expect(stepShown()).toBe('Schritt 36 von 36');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Nach dem Stand vom' }));
  expect(stepShown()).toMatch(/von 43$/u);
  expect(screen.queryByText(/^Das ist noch kein Tag/u)).not.toBeInTheDocument();
});

test('what was offered is what was possible after the step, and what the calendar had said by then', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press(/^Was möglich war/u);
  const talk = () => screen.getByText('Erstgespräch beginnen', { exact: false, selector: '.offer-list > li' });
  expect(talk()).toHaveTextContent(/Datenschutz/u);
  while (!title()?.includes('Datenschutz')) await press('Weiter');
  expect(talk()).not.toHaveTextContent(/Datenschutz/u);
  await typeDay('Nach dem Stand vom', '01062027');
  expect(screen.getByText(/Schritt, am 01\.06\.2027/u)).toBeInTheDocument();
  expect(screen.getAllByText(/ist überfällig/u).length).toBeGreaterThan(0);
});

test('what the case has nothing of is not possible, as in the training room', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press(/^Was möglich war/u);
  const passed = screen.getByText('Gefahr als vorüber festhalten', { exact: false, selector: '.offer-list > li' });
  expect(passed).toHaveTextContent('In diesem Fall ist keine Gefahr festgehalten.');
  const mark = screen.getByText('Unstimmigkeit klären', { exact: false, selector: '.offer-list > li' });
  expect(mark).toHaveTextContent('keine');
  expect(screen.getByText(/^\d+ möglich, \d+ nicht$/u).textContent).toBe('37 möglich, 41 nicht');
});

test('on a day before the case nothing was known, and in a hundred years nothing more is', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await typeDay('Nach dem Stand vom', '01011990');
  expect(await screen.findByText(/^Am 01\.01\.1990 war von diesem Fall noch nichts eingetragen/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Weiter' })).not.toBeInTheDocument();
  await press('Wieder die ganze Aufzeichnung');
  await typeDay('Nach dem Stand vom', '01012126');
  expect(await screen.findByText(/^Der letzte Eintrag ist vom 12\.10\.2026\./u)).toBeInTheDocument();
  expect(stepShown()).toBe('Schritt 43 von 43');
});

test('what a step has changed is told in words', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press(/^Was sich geändert hat/u);
  const said = screen.getAllByRole('row').map((row) => row.textContent);
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((words) => /\b[a-z]+[A-Z]/u.test(words))).toEqual([]);
  expect(screen.getByRole('row', { name: /Anfrage am/u })).toHaveTextContent('04.05.2026');
});

test('that the case stands elsewhere is a change, also where no fact has changed', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  while (!stepShown().startsWith('Schritt 31 ')) await press('Weiter');
  await press(/^Was sich geändert hat ?1 Angabe$/u);
  const [, row] = screen.getAllByRole('row');
  expect(row).toHaveTextContent('Wo der Fall steht');
});

test('straight to an event, a rule or a day', async () => {
  await openFiles(goldenFile('goettingen'));
  await screen.findByText('Schritt 1 von 43');
  await press(/^Springen zu/u);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ereignis' }), 'Überprüfungsgespräch beginnen');
  await press('Zum nächsten: Ereignis');
  expect(stepShown()).toBe('Schritt 37 von 43');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Regel' }),
    screen.getByRole('option', { name: /^R1: Tag der Überprüfung/u }),
  );
  await press('Zum nächsten: Regel');
  expect(title()).toContain('Vereinbarung in Kraft');
  expect(scrolled.at(-1)).toHaveClass('player-step');
  await typeDay('Tag', '01092026');
  await press('Zum Tag');
  expect(stepShown()).toBe('Schritt 32 von 43');
  await typeDay('Tag', '01012099');
  await press('Zum Tag');
  expect(screen.getByText(/^Ab dem 01\.01\.2099 gibt es keinen Schritt mehr/u)).toBeInTheDocument();
});

test('the second of the same stage is a visit of its own', async () => {
  await openFiles(goldenFile('whole-life'));
  await screen.findByText('Schritt 1 von 109');
  await press('Letzter Schritt');
  expect(screen.getByText(/^Weg:/u)).toHaveTextContent(/In Kraft → .* → In Kraft \(zum 2\. Mal\)/u);
});

test('an empty recording is one without steps', async () => {
  await openFiles(fileOf(`${textOf('wetzlar').split('\n')[0]}\n`, 'leer.jsonl'));
  expect(await screen.findByText('Die Aufzeichnung hat keinen Eintrag.')).toBeInTheDocument();
});

async function typeDay(label: string, digits: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, digits);
}
