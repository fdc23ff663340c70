// The training room: stops, the wizard and the chart in words are driven by one made-up case, and nothing is ever asked of a server.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';
import { useScreenState } from '../../../src/ui/parts/screen-state.ts';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const places = async () => (await screen.findByRole('region', { name: 'Wo der Fall steht' })).textContent;
const wizard = async () => screen.findByRole('region', { name: 'Der echte Assistent' });

test('the list shows every scenario, and the rare turns with the figure of what all of them visit', async () => {
  enter('/training');
  await screen.findByRole('heading', { name: 'Übungsraum' });
  expect(screen.getByText(/Alles hier ist erfunden/u)).toBeVisible();
  for (const { title } of scenarios) expect(screen.getByText(title.de)).toBeVisible();
  await press(/Seltene Wendungen/u);
  for (const { title } of rareTurns) expect(screen.getByText(title.de)).toBeVisible();
  expect(screen.getByText('Besucht werden 38 von 38 Zustände und 241 von 241 Übergänge des Falls.')).toBeVisible();
});

test('a name nobody knows is said in words', async () => {
  enter('/training/nobody');
  expect(await screen.findByRole('heading', { name: 'Dieses Szenario gibt es nicht.' })).toBeVisible();
});

test('a walk from stop to stop: the wizard beside it shows the same case', async () => {
  enter('/training/smooth');
  expect(await screen.findByRole('heading', { name: 'Halt 1 von 5 · 13.07.2026' })).toBeVisible();
  expect(await places()).toContain('Anfrage');
  expect(await within(await wizard()).findByRole('heading', { name: 'Samir Beispiel' })).toBeVisible();
  await press('Weiter zum nächsten Halt');
  expect(await screen.findByRole('heading', { name: 'Halt 2 von 5 · 20.07.2026' })).toBeVisible();
  expect(await places()).toContain('Bedarfsfeststellung');
  await waitFor(async () => expect((await wizard()).textContent).toContain('Bedarfsfeststellung'));
  await press('Zurück');
  expect(await screen.findByRole('heading', { name: 'Halt 1 von 5 · 13.07.2026' })).toBeVisible();
});

test('what is recorded in the wizard is what the chart in words shows', async () => {
  enter('/training/smooth');
  await press('Datenschutz ist erklärt');
  await waitFor(async () => expect((await wizard()).textContent).toContain('Erstgespräch beginnen'));
  await press(/Erstgespräch beginnen/u);
  await waitFor(async () => expect(await places()).toContain('Erstgespräch'));
});

test('a possible event opens with a filled-in example, and causes what the wizard shows', async () => {
  enter('/training/smooth');
  await press(/^Datenschutz erklären/u);
  await screen.findByRole('heading', { name: 'Beispiel: Datenschutz erklären' });
  await press('Eintragen');
  await press(/^Kontakt und Pause/u);
  // The wizard beside it has a button of that name as well.
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Was jetzt möglich ist' })).getByRole('button', { name: /^Erstgespräch beginnen/u }),
  );
  await screen.findByRole('heading', { name: 'Beispiel: Erstgespräch beginnen' });
  await press('Eintragen');
  await waitFor(async () => expect(await places()).toContain('Erstgespräch'));
  await waitFor(async () => expect((await wizard()).textContent).toContain('Erstgespräch'));
});

test('a question is answered from the rules, with their reasons', async () => {
  enter('/training/smooth');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Bedarfsfeststellung beginnen' }));
  await press('Antwort prüfen');
  expect(await screen.findByText('Nicht ganz.')).toBeVisible();
  const feedback = screen.getByText('Nicht ganz.').closest('.notice');
  expect(feedback?.textContent).toContain('Datenschutz erklären: möglich');
  expect(feedback?.textContent).toContain('Bedarfsfeststellung beginnen: nicht möglich');
});

test('who acts is chosen by the act, whoever acts for real cases', async () => {
  enter('/training/waived');
  useScreenState.setState({ actor: counsellor });
  await press('Weiter zum nächsten Halt');
  expect(await places()).toContain('überfällig');
  await press(/^Überprüfung aussetzen/u);
  await screen.findByRole('heading', { name: 'Beispiel: Überprüfung aussetzen' });
  await press('Eintragen');
  await waitFor(async () => expect(await places()).toContain('Überprüfung vorgesehen'));
});
