// Going back and recording something else: both ways are kept, named and compared.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const branches = async () => screen.findByRole('region', { name: 'Zweige' });

test('and if he had not come? A branch beside what is told, and the first difference in words', async () => {
  enter('/training/smooth');
  for (let stop = 2; stop <= 4; stop += 1) await press('Weiter zum nächsten Halt');
  await press(/^Kontakt und Pause/u);
  await press(/^Ausgefallenen Termin notieren/u);
  await press('Eintragen');
  await waitFor(async () => expect((await branches()).textContent).toContain('Zweig 1 abgezweigt am 31.08.2026'));
  await userEvent.type(within(await branches()).getByRole('textbox', { name: /Name dieses Zweigs/u }), 'Er kommt nicht');
  await userEvent.selectOptions(within(await branches()).getByRole('combobox', { name: 'Vergleichen mit' }), 'Wie erzählt');
  const compared = within(await branches()).getByRole('region', { name: 'Vergleichen mit Wie erzählt' });
  expect(compared.textContent).toContain('Bis zum 31.08.2026 ist alles gleich. Dann:');
  expect(compared.textContent).toContain('In „Er kommt nicht“');
  expect(compared.textContent).toContain('20.10.2026: Stand einer Maßnahme: Erledigt');
  await press('Ansehen: Wie erzählt');
  expect(await screen.findByRole('heading', { name: /Heute ist der 30.11.2026/u })).toBeVisible();
  expect((await branches()).textContent).toContain('Er kommt nicht');
});
