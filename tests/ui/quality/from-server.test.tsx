// A case of the server is found by its number and opened, and nobody's name is shown on the way.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, json } from '../network.ts';
import { visit } from '../render.tsx';
import { sessionOn } from '../views.ts';
import { textOf } from './room.ts';

const rows = [
  { id: 'case-7', site: 'wiesbaden', name: 'Amina Beispiel' },
  { id: 'case-12', site: 'leipzig', name: 'Samir Beispiel' },
];

function openServer(): readonly { readonly path: string }[] {
  const received = answerWith(({ path }) => {
    if (path === '/session') return json(sessionOn('2026-11-22'));
    if (path.startsWith('/cases?') || path === '/cases/search') return json({ cases: rows, next: null });
    return path.endsWith('/recording') ? new Response(textOf('wetzlar')) : undefined;
  });
  visit('/quality');
  return received;
}

test('a case is found by a part of its number and played', async () => {
  const received = openServer();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Fallnummer oder ein Teil davon' }), 'SE-7');
  expect(received.map(({ path }) => path)).toEqual(['/session']);
  await userEvent.click(screen.getByRole('button', { name: 'Fälle zeigen' }));
  expect(await screen.findByText('1 Fall.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'case-12' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'case-7' }));
  expect(await screen.findByText('Schritt 1 von 47')).toBeInTheDocument();
  expect(received.map(({ path }) => path)).toContain('/cases/case-7/recording');
});

test('a name finds nobody, although the server knows it, and none is shown', async () => {
  openServer();
  await userEvent.click(await screen.findByRole('button', { name: 'Fälle zeigen' }));
  expect(await screen.findByText('2 Fälle.')).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('Beispiel');
  await userEvent.type(screen.getByRole('textbox', { name: 'Fallnummer oder ein Teil davon' }), 'Amina');
  await userEvent.click(screen.getByRole('button', { name: 'Fälle zeigen' }));
  expect(await screen.findByText('Kein Fall gefunden.')).toBeInTheDocument();
});
