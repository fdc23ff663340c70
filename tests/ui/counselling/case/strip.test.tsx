// The strip with the person: on every page of a case, folded at first, and as it was left on the next page.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { useScreenState } from '../../../../src/ui/parts/screen-state.ts';
import { leipzig } from '../../../../src/scenarios/lives/leipzig.ts';
import { visit } from '../../render.tsx';
import { viewAfter } from '../../views.ts';
import { serveCase } from '../wizard/server.ts';
import { short } from './lives.ts';

beforeEach(() => useScreenState.setState({ isStripOpen: false }));

const strip = () => screen.findByRole('region', { name: 'Auf einen Blick' });
const fold = async () => within(await strip()).getByRole('button', { name: 'Auf einen Blick' });
const view = viewAfter(Number.MAX_SAFE_INTEGER, leipzig);

test('folded it says what is due and by when; the person stays out of sight of whoever sits beside', async () => {
  visit(serveCase(view).address());
  expect(await fold()).toHaveAttribute('aria-expanded', 'false');
  expect(await strip()).toHaveTextContent(/Nächste Überprüfung spätestens am/u);
  expect(await strip()).not.toHaveTextContent('0152 28817103');
});

test('open it says how the person is reached, in which language, what brought them, and the goals beside the needs they answer', async () => {
  visit(serveCase(view).address());
  await userEvent.click(await fold());
  const open = await strip();
  for (const said of ['0152 28817103', 'Persisch', 'Frau Vorlage möchte Hilfe bei Briefen', 'Keine festgehalten', /weil .*\(R\d\)/u]) {
    expect(open).toHaveTextContent(said);
  }
  const need = within(open).getByText('Deutsch und andere Sprachen').closest('li');
  expect(need).toHaveTextContent(/Klient:in 3 · Berater:in 3/u);
  const wordings = Object.keys(view.state.context.plan.goals).map((id) => view.dossier[`goal.${id}`]?.['wording'] ?? '');
  // Each beside the one need it answers.
  expect(wordings.map((wording) => within(open).getAllByText(wording).length)).toEqual(wordings.map(() => 1));
  expect(need).toHaveTextContent(/Ich lese .* einen einfachen Brief allein/u);
});

test('on the next page it is as it was left', async () => {
  visit(serveCase(view).address());
  await userEvent.click(await fold());
  await userEvent.click(screen.getByRole('link', { name: 'Verlauf' }));
  await screen.findByRole('heading', { name: 'Verlauf' });
  expect(await fold()).toHaveAttribute('aria-expanded', 'true');
});

test('work whose day has passed is said before what is still to come', async () => {
  const late = { ...viewAfter(Number.MAX_SAFE_INTEGER, short), today: '2026-12-15' };
  visit(serveCase(late).address());
  expect(await strip()).toHaveTextContent(/: Frist war am \d\d\.\d\d\.2026 \(vor /u);
});
