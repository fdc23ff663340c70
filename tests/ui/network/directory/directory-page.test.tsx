// The list of offers as a counsellor reads and uses it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { cafeId, courseId, written } from '../../../server/directory/entries.ts';
import { open, serverWith } from './server.ts';

const course = () => screen.findByRole('link', { name: 'Integrationskurs mit Kinderbetreuung' });
const itemOf = (link: HTMLElement) => link.closest('li') as HTMLElement;

test('an empty directory says what it is for', async () => {
  await serverWith({ withOffer: false });
  open('/directory');
  expect(await screen.findByRole('heading', { name: 'Noch ist kein Angebot eingetragen.' })).toBeVisible();
});

test('every offer says by whom it is, where, and how far it can be relied on', async () => {
  await serverWith({ withOffer: true });
  open('/directory');
  const item = itemOf(await course());
  expect(item).toHaveTextContent('Volkshochschule Bamberg (Beispiel) · Tränkgasse 4, Bamberg');
  expect(item).toHaveTextContent('läuft ständig · kostenlos · Kinderbetreuung vorhanden');
  expect(within(item).getByText('geprüft')).toBeVisible();
});

test('searched by a word that stands otherwise in the offer; nothing found says so and leads back', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: true });
  open('/directory');
  await course();
  const field = screen.getByRole('searchbox', { name: 'Suchen' });
  await user.type(field, 'Kinderbetreung{Enter}');
  expect(await course()).toBeVisible();
  await user.clear(field);
  await user.type(field, 'Schwimmbad{Enter}');
  expect(await screen.findByRole('heading', { name: 'Dazu ist nichts eingetragen.' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Alle Angebote zeigen' }));
  expect(await course()).toBeVisible();
});

describe('for somebody who is described', () => {
  const withConditions = async () => {
    const { directory } = await serverWith({ withOffer: true });
    const conditions = { ...written().conditions, levels: { from: 'b1' as const, to: null }, ages: { from: 18, to: null } };
    await directory?.put(cafeId, { offer: written({ title: 'Aufbaukurs', conditions }), isVerified: true });
  };

  test('an offer says why it is not for them, and what is still to be asked', async () => {
    const user = userEvent.setup();
    await withConditions();
    open('/directory');
    const item = itemOf(await screen.findByRole('link', { name: 'Aufbaukurs' }));
    // Of nobody nothing is asked and nothing is missing.
    expect(item.querySelector('.offer-verdict')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Für wen\?/u }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprachniveau' }), 'A2');
    const told = await screen.findByText(/Erst ab Sprachniveau B1\./u);
    expect(told).toHaveTextContent('passt nicht Erst ab Sprachniveau B1. Noch zu klären: Alter.');
  });

  test('every reason is said, and what the body wrote itself beside it', async () => {
    const user = userEvent.setup();
    const { directory } = await serverWith({ withOffer: true });
    const conditions = { ...written().conditions, levels: { from: 'b1' as const, to: null }, ages: { from: 18, to: null } };
    const note = 'Nur mit Zusage des Jobcenters.';
    await directory?.put(cafeId, { offer: written({ title: 'Aufbaukurs', conditions: { ...conditions, note } }), isVerified: true });
    open('/directory');
    await screen.findByRole('link', { name: 'Aufbaukurs' });
    await user.click(screen.getByRole('button', { name: /Für wen\?/u }));
    await user.type(screen.getByRole('textbox', { name: 'Alter' }), '16');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprachniveau' }), 'A2');
    const told = (await screen.findByText(/Erst ab Sprachniveau B1\./u)).closest('.offer-verdict');
    expect(told).toHaveTextContent('passt nicht Ab 18 Jahren. Erst ab Sprachniveau B1.');
    expect(told).toHaveTextContent('Nur mit Zusage des Jobcenters.');
    // Where nobody has written anything nothing is said to be read.
    expect(itemOf(await course()).querySelectorAll('.offer-verdict p')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Angaben leeren' }));
    await waitFor(() => expect(document.querySelector('.offer-verdict')).toBeNull());
  });

  test('what is to be cleared up says why, also where it is only that nobody has looked in time', async () => {
    const user = userEvent.setup();
    const { server } = await serverWith({ withOffer: true });
    server.setToday('2027-03-01');
    open('/directory');
    const item = itemOf(await course());
    await user.click(screen.getByRole('button', { name: /Für wen\?/u }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprachniveau' }), 'A2');
    expect(await within(item).findByText(/zu klären/u)).toBeVisible();
    expect(item).toHaveTextContent('zu klären Die Prüfung ist überfällig: bitte nachfragen, ob es noch stimmt.');
  });

  test.each(['dreißig', '200', '-1', '3,5'])('the age „%s“ is none: its field says so, and nobody is asked about', async (age) => {
    const user = userEvent.setup();
    await withConditions();
    open('/directory');
    const item = itemOf(await course());
    await user.click(screen.getByRole('button', { name: /Für wen\?/u }));
    const field = screen.getByRole('textbox', { name: 'Alter' });
    await user.type(field, age);
    expect(field).toHaveAccessibleDescription(/Bitte das Alter in ganzen Jahren von 0 bis 120, zum Beispiel 34\./u);
    expect(item).not.toHaveTextContent('passt');
    await user.clear(field);
    await user.type(field, '34');
    expect(await within(itemOf(await course())).findByText('passt')).toBeVisible();
  });
});

test('what somebody has to look at again stands apart, and on its page one press says that it is right', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: true });
  server.setToday('2027-03-01');
  open('/directory?show=toVerify');
  const link = await course();
  expect(within(itemOf(link)).getByText('Prüfung überfällig')).toBeVisible();
  await user.click(link);
  expect(await screen.findByText('Bitte vor dem Nennen nachfragen, ob es noch stimmt.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Heute nachgefragt, alles stimmt' }));
  expect(await screen.findByText('Vermerkt. Danke.')).toBeVisible();
  expect(screen.getByText(/Zuletzt geprüft am 01\.03\.2027 von Jana Weber\./u)).toBeVisible();
});

test.each(['', '/edit'])('an offer that is gone says so, read or changed (%s)', async (way) => {
  await serverWith({ withOffer: false });
  open(`/directory/${courseId}${way}`);
  expect(await screen.findByRole('heading', { name: 'Dieses Angebot gibt es nicht mehr.' })).toBeVisible();
});

test('removed only when asked twice, and then found no more', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: true });
  open(`/directory/${courseId}`);
  await user.click(await screen.findByRole('button', { name: 'Entfernen' }));
  await user.click(screen.getByRole('button', { name: 'Behalten' }));
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  expect(await screen.findByRole('heading', { name: 'Noch ist kein Angebot eingetragen.' })).toBeVisible();
});

test('whoever may not write reads why', async () => {
  await serverWith({ withOffer: true });
  open(`/directory/${courseId}`, { role: 'dataProtection', id: 'p-lang' });
  expect(await screen.findByText(/^Ändern und prüfen können Menschen/u)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Heute nachgefragt, alles stimmt' })).toBeNull();
});
