// What becomes of a trainer's own scenarios: kept by the browser or plainly not, seen from another tab, and read in the language they are in.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import { onlyIn } from '../../../src/scenarios/training/told-in.ts';
import { smooth } from '../../../src/scenarios/training/told/smooth.ts';
import { useScreenState } from '../../../src/ui/parts/screen-state.ts';
import { useAreNotKept, useOwnScenarios } from '../../../src/ui/training/own/own-scenarios.ts';
import { enter, withoutNetwork } from './no-network.ts';

const kept = 'etappe.training';
const own = { ...recorded(smooth), name: 'own-1', title: onlyIn('de', 'Der erste Tag'), story: onlyIn('de', 'Eine Übung.') };
const german = { ...own, notes: own.notes.map((note) => ({ ...note, text: onlyIn('de', 'Hier beginnt es.') })) };

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  useOwnScenarios.setState({ own: [] });
  network = withoutNetwork();
});
afterEach(() => {
  vi.restoreAllMocks();
  useAreNotKept.setState(false, true);
  localStorage.clear();
});
afterEach(() => network.stop());

const list = async () => within(await screen.findByRole('region', { name: 'Eigene Szenarien' }));
const put = (...recordings: readonly unknown[]) => localStorage.setItem(kept, JSON.stringify({ state: { own: recordings }, version: 0 }));
const fromAnotherTab = () => globalThis.dispatchEvent(new StorageEvent('storage', { key: kept }));

test('kept: they are there when the page is loaded anew', async () => {
  useOwnScenarios.getState().keep(german);
  const written = localStorage.getItem(kept);
  useOwnScenarios.setState({ own: [] });
  localStorage.setItem(kept, written ?? '');
  await useOwnScenarios.persist.rehydrate();
  expect(useOwnScenarios.getState().own).toEqual([JSON.parse(JSON.stringify(german))]);
});

test('refused: the scenario is there all the same, and the list says how long', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  enter('/training');
  expect((await list()).queryByText('Dieser Browser behält hier nichts.')).toBeNull();
  useOwnScenarios.getState().keep(german);
  expect(await (await list()).findByText('Dieser Browser behält hier nichts.')).toBeVisible();
  expect((await list()).getByRole('link', { name: 'Der erste Tag' })).toBeVisible();
});

test('what another tab has kept is seen here, and is not undone by what this one keeps next', async () => {
  enter('/training');
  await list();
  put(german);
  fromAnotherTab();
  expect(await (await list()).findByRole('link', { name: 'Der erste Tag' })).toBeVisible();
  useOwnScenarios.getState().keep({ ...german, name: 'own-2' });
  expect(useOwnScenarios.getState().own.map(({ name }) => name)).toEqual(['own-1', 'own-2']);
});

test('one that the rules do not fit any more is named with its reason and cannot be walked; what is none is left out', async () => {
  put({ ...german, header: { ...german.header, standard: '2025.1' } }, { name: 'own-3' }, 17);
  fromAnotherTab();
  enter('/training');
  const own = await list();
  expect(own.getByText('Der erste Tag')).toBeVisible();
  expect(own.getByText(/^Sie wurde unter dem Standard 2025\.1 aufgenommen/u)).toBeVisible();
  expect(own.queryByRole('link')).toBeNull();
  expect(own.getAllByRole('listitem')).toHaveLength(1);
});

test('read on an English screen, what was written in German says that it is German', async () => {
  useOwnScenarios.getState().keep(german);
  enter('/training/own-1');
  await screen.findByRole('heading', { level: 1, name: 'Der erste Tag' });
  useScreenState.setState({ language: 'en' });
  await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'en'));
  for (const text of ['Der erste Tag', 'Eine Übung.', 'Hier beginnt es.'])
    expect(screen.getAllByText(text)[0]?.closest('[lang]')).toHaveAttribute('lang', 'de');
  await userEvent.click(screen.getByRole('button', { name: 'Own stops, and passing it on' }));
  const title = screen.getByRole('textbox', { name: 'Title' });
  expect(title).toHaveValue('');
  expect(title).toHaveAccessibleDescription('In German: Der erste Tag');
  await userEvent.type(title, 'The first day');
  await userEvent.click(screen.getByRole('button', { name: 'Keep as an own scenario' }));
  expect(useOwnScenarios.getState().own[0]?.title).toEqual({ de: 'Der erste Tag', en: 'The first day' });
});
