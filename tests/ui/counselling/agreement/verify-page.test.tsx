// The page that checks a text: the check sum comes with the address, the text from a file or by hand, and nothing leaves the page.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/export/agreement/document.ts';
import { newQueryClient, sessionQuery } from '../../../../src/ui/parts/api/queries.ts';
import type { Session } from '../../../../src/ui/parts/api/views.ts';
import { LanguageProvider } from '../../../../src/ui/parts/words/language.tsx';
import { newRouter } from '../../../../src/ui/routes.tsx';
import { counsellor } from '../../../../src/scenarios/staff.ts';
import { inputAfter, offeredOn, textOf } from '../../../export/agreements.ts';
import { opened } from '../../windows.ts';

const text = textOf(inputAfter());
const hash = hashOf(text);

const session: Session = { today: offeredOn, setDay: false, actor: counsellor, signedIn: null, staff: [], sites: [], site: 'wiesbaden' };

function open(address: string): void {
  const client = opened(newQueryClient());
  client.setQueryData(sessionQuery.queryKey, session);
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={newRouter(createMemoryHistory({ initialEntries: [address] }))} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

async function choose(content: string): Promise<void> {
  await screen.findByRole('button', { name: 'Datei wählen' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no place for a file');
  await userEvent.upload(input, new File([content], 'Vereinbarung-1.json', { type: 'application/json' }));
}

test('the text that was signed fits, and is shown as it was signed', async () => {
  open(`/verify#${hash}`);
  await choose(text);
  expect(await screen.findByText('Ja: Das ist genau dieser Text.')).toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent('Samira Al-Khatib');
  expect(screen.getByText('Geprüft: Vereinbarung-1.json')).toBeInTheDocument();
});

test('one changed letter does not fit, and is not shown as an agreement', async () => {
  open(`/verify#${hash}`);
  await choose(text.replace('Samira', 'Samire'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Nein: Das ist nicht dieser Text.');
  expect(screen.queryByRole('article')).toBeNull();
});

test('without an address from a code the check sum is typed, and what is none is said', async () => {
  open('/verify');
  const field = await screen.findByRole('textbox', { name: 'Prüfsumme' });
  await userEvent.type(field, 'abc');
  expect(await screen.findByText(/^Das ist keine Prüfsumme/u)).toBeInTheDocument();
  await userEvent.clear(field);
  await userEvent.type(field, hash);
  await userEvent.click(screen.getByRole('textbox', { name: 'Oder den Text der Datei hier einfügen' }));
  await userEvent.paste(text);
  expect(await screen.findByText('Ja: Das ist genau dieser Text.')).toBeInTheDocument();
});
