// Scenarios of a trainer's own: recorded with stops, kept, opened from a file, printed as a handout.
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import { smooth } from '../../../src/scenarios/training/told/smooth.ts';
import { writeScenario } from '../../../src/scenarios/walk/scenario-file.ts';
import { useOwnScenarios } from '../../../src/ui/training/own/own-scenarios.ts';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  useOwnScenarios.setState({ own: [] });
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('recorded: a stop is set where one stands, and the walk is kept under its title', async () => {
  enter('/training');
  await press('Eigenes Szenario aufnehmen');
  await screen.findByRole('heading', { name: 'Mein Szenario 1' });
  await press('Eigene Halte und Weitergabe');
  await press('Halt setzen');
  expect(screen.getByText('Bitte schreiben Sie, was zu sehen ist.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Was an diesem Halt zu sehen ist' }), 'Alles beginnt mit einer Frage.');
  await userEvent.click(screen.getByRole('radio', { name: 'Was ist jetzt möglich?' }));
  await press('Halt setzen');
  expect(await screen.findByRole('heading', { name: /Halt 1 von 1/u })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Was ist jetzt möglich?' })).toBeVisible();
  const title = screen.getByRole('textbox', { name: 'Titel' });
  await userEvent.clear(title);
  await press('Als eigenes Szenario behalten');
  expect(screen.getByText('Bitte geben Sie einen Titel.')).toBeVisible();
  await userEvent.type(title, 'Der erste Tag');
  await press('Als eigenes Szenario behalten');
  expect(await screen.findByText('„Der erste Tag“ steht jetzt bei Ihren Szenarien.')).toBeVisible();
  expect(useOwnScenarios.getState().own.map(({ title: both, notes }) => [both.de, notes.length])).toEqual([['Der erste Tag', 1]]);
});

const fileOf = (text: string) => new File([text], 'scenario.json', { type: 'application/json' });
const choose = async (text: string) => userEvent.upload(await screen.findByLabelText('Datei öffnen', { selector: 'input' }), fileOf(text));

test('opened from a file: it stands among the own ones and can be walked; a broken file says what is wrong and where', async () => {
  enter('/training');
  const text = writeScenario(recorded(smooth));
  await choose(text.replace('"on": "2026-07-20"', '"on": "2026-07-21"'));
  expect(await screen.findByText(/^Der Eintrag \d+ wurde verändert: seine Prüfsumme stimmt nicht.$/u)).toBeVisible();
  expect(useOwnScenarios.getState().own).toEqual([]);
  await choose(text);
  expect(await screen.findByText('„Ein glatter Verlauf“ ist geöffnet.')).toBeVisible();
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Eigene Szenarien' })).getByRole('link', { name: 'Ein glatter Verlauf' }),
  );
  expect(await screen.findByRole('heading', { name: 'Halt 1 von 5 · 13.07.2026' })).toBeVisible();
});

const asked = [
  ['Wann ist die nächste Überprüfung spätestens?', 'Spätestens am 30.11.2026.'],
  ['Bedarfsfeststellung beginnen', 'Bedarfsfeststellung beginnen: nicht möglich'],
] as const;

test('the handout shows the path with every stop, and the answers of the rules where they are wanted', async () => {
  enter('/training/smooth/handout');
  expect(await screen.findAllByRole('heading', { level: 2, name: /^Halt/u })).toHaveLength(5);
  const path = () => screen.getAllByRole('list')[0]?.textContent ?? '';
  expect(path()).toContain('Vereinbarung in Kraft setzen');
  const answers = screen.getByRole('region', { name: 'Antworten' });
  for (const [question, answer] of asked) {
    expect(path()).toContain(question);
    expect(path()).not.toContain(answer);
    expect(answers.textContent).toContain(answer);
  }
  // The entry that closed the review holds the day the last question asks for.
  expect(path()).not.toContain('31.05.2027');
  await userEvent.click(screen.getByRole('radio', { name: 'bei jeder Frage' }));
  expect(path()).toContain('Vereinbarung in Kraft: Fassung 1');
  for (const [, answer] of asked) expect(path()).toContain(answer);
  await userEvent.click(screen.getByRole('radio', { name: 'keine' }));
  for (const [, answer] of asked) expect(document.body.textContent).not.toContain(answer);
  cleanup();
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
});
