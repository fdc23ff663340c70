// The page of the support chains: one chain at a time, the chosen step with what is known of it, and the remark of the region.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Remarks } from '../../../../src/contract/remarks.ts';
import { open, serverWith } from '../directory/server.ts';

const title = (name: string) => screen.findByRole('heading', { level: 2, name });
const factOf = (term: string) => screen.getByText(term, { selector: 'dt' }).parentElement as HTMLElement;

test('an address without a chain opens the one of language; every step says what it comes after', async () => {
  await serverWith({ withOffer: false });
  open('/chains?chain=flying');
  await title('Zugang zum Integrationskurs klären');
  const steps = within(screen.getByRole('list', { name: 'Förderkette Sprache' })).getAllByRole('listitem');
  expect(steps).toHaveLength(6);
  expect(steps[0]).toHaveTextContent('Hier beginnt die Kette.');
  expect(steps[3]).toHaveTextContent('Nach: Zum Kurs anmelden');
});

test('a chosen step tells who is responsible, how long it takes, its legal time limit and where it breaks', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: false });
  open('/chains?chain=language');
  await user.click(await screen.findByRole('button', { name: /^Zum Kurs anmelden/u }));
  await title('Zum Kurs anmelden');
  expect(factOf('Zuständig')).toHaveTextContent('Integrationskursträger');
  expect(factOf('Dauert meist')).toHaveTextContent('6 Wochen');
  expect(screen.getByText('6 Wochen, ab: Anmeldung beim Kursträger')).toBeVisible();
  expect(screen.getByText('§ 7 IntV · bindet die Stelle, nie die Klient:in')).toBeVisible();
  expect(screen.getByText(/^Auf dem Land kommt die Mindestzahl/u)).toBeVisible();
});

test('what may be shared names from whom, to whom and on which basis', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: false });
  open('/chains?step=registerForCourse');
  await user.click(await screen.findByRole('button', { name: /^Was weitergegeben werden darf/u }));
  const row = screen.getByRole('row', { name: /^Bedarf an Betreuung/u });
  expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('Beratungsstelle');
  expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('Integrationskursträger');
  expect(within(row).getAllByRole('cell')[2]).toHaveTextContent(/Einwilligung/u);
});

test('the bodies of a step lead to their offers in the chosen region', async () => {
  await serverWith({ withOffer: false });
  open('/chains?step=registerForCourse&region=bamberg');
  const link = await screen.findByRole('link', { name: 'Integrationskursträger' });
  expect(link).toHaveAttribute('href', '/directory?kind=courseProvider&region=bamberg');
});

test('an address with a step and no chain opens the chain of the step, for the region of the centre', async () => {
  await serverWith({ withOffer: false });
  open('/chains?step=secureLivelihood');
  await title('Lebensunterhalt und Krankenversicherung sichern');
  expect(screen.getByRole('link', { name: 'Ankommen' })).toHaveAttribute('aria-current', 'page');
  const region = screen.getByRole('combobox', { name: 'Für welche Region' });
  await waitFor(() => expect(region).toHaveDisplayValue('Wiesbaden'));
});

test('a remark is changed from what it says, and taken back it is gone', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const path = '/api/v1/directory/remarks';
  await server.send(`${path}/bamberg/registerForCourse`, { text: 'Zimmer 12.' }, { 'if-match': '"0"' }, 'PUT');
  open('/chains?step=registerForCourse&region=bamberg');
  const change = async () => user.click(await screen.findByRole('button', { name: 'Anmerkung ändern' }));
  await change();
  await user.type(screen.getByRole('textbox', { name: 'Anmerkung' }), ' Dienstags.');
  await user.click(screen.getByRole('button', { name: 'Anmerkung speichern' }));
  expect(await screen.findByText('Zimmer 12. Dienstags.', { selector: 'p' })).toBeVisible();
  await change();
  await user.click(screen.getByRole('button', { name: 'Anmerkung entfernen' }));
  expect(await screen.findByRole('button', { name: 'Anmerkung schreiben' })).toBeVisible();
  const { body } = await server.ask<Remarks>(`${path}?region=bamberg`);
  expect(body.remarks.map(({ remark }) => remark)).toEqual([null]);
});

test('a remark is written in its place; somebody who was faster is not written over, and nothing typed is lost', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  open('/chains?step=registerForCourse&region=bamberg');
  await user.click(await screen.findByRole('button', { name: 'Anmerkung schreiben' }));
  await user.click(screen.getByRole('button', { name: 'Anmerkung speichern' }));
  expect(screen.getByText('Bitte schreiben Sie etwas, oder brechen Sie ab.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Anmerkung' })).toHaveFocus();
  expect(await server.storage.directory.since(0)).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Anmerkung' }), 'Nur dienstags.');
  const path = '/api/v1/directory/remarks';
  const headers = { 'if-match': '"0"', 'etappe-actor': 'deputy:d-yilmaz' };
  await server.send(`${path}/bamberg/registerForCourse`, { text: 'Zimmer 12.' }, headers, 'PUT');
  await user.click(screen.getByRole('button', { name: 'Anmerkung speichern' }));
  expect(await screen.findByText('Inzwischen geändert')).toBeVisible();
  expect(await screen.findByText('Zimmer 12.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Anmerkung' })).toHaveValue('Nur dienstags.');
  await user.click(screen.getByRole('button', { name: 'Anmerkung speichern' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Anmerkung' })).toBeNull());
  const { body } = await server.ask<Remarks>(`${path}?region=bamberg`);
  expect(body.remarks.map(({ remark }) => remark?.text)).toEqual(['Nur dienstags.']);
});

test('whoever may not write reads the remark and finds no way to change it', async () => {
  const { server } = await serverWith({ withOffer: false });
  await server.send('/api/v1/directory/remarks/bamberg/registerForCourse', { text: 'Zimmer 12.' }, { 'if-match': '"0"' }, 'PUT');
  open('/chains?step=registerForCourse&region=bamberg', { role: 'dataProtection', id: 'p-lang' });
  expect(await screen.findByText('Zimmer 12.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Anmerkung/u })).toBeNull();
});
