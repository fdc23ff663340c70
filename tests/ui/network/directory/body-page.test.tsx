// A body as a person reads and changes it: from its offer and back, what is wrong said at its place, and nothing typed is lost.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { cafeId, courseId, school, schoolId, written } from '../../../server/directory/entries.ts';
import { open, serverWith } from './server.ts';

const edit = `/directory/bodies/${schoolId}/edit`;
const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Speichern' });
const nameField = () => screen.findByRole('textbox', { name: 'Name' });

test('from an offer to whoever offers it, and from there to each of its offers, with how they stand', async () => {
  const user = userEvent.setup();
  const { directory } = await serverWith({ withOffer: true });
  await directory?.put(cafeId, { offer: written({ title: 'Sprachcafé', isClosedForNow: true }), isVerified: true });
  open(`/directory/${courseId}`);
  await user.click(await screen.findByRole('link', { name: school.name }));
  expect(await screen.findByRole('heading', { level: 1, name: school.name })).toBeVisible();
  expect(screen.getByText('Auf diese Angaben können Sie sich verlassen.')).toBeVisible();
  expect(screen.getByText('Prüfen soll die Beratungsstelle, alle 6 Monate.', { exact: false })).toBeVisible();
  const fact = (term: string) => screen.getByText(term).parentElement;
  expect(fact('Art')).toHaveTextContent('Integrationskursträger');
  expect(fact('Region')).toHaveTextContent('Bamberg');
  expect(fact('Einzugsgebiet')).toHaveTextContent('Menschen aus Stadt und Landkreis');
  expect(fact('Telefon')).toHaveTextContent('0951 871108');
  const offers = screen.getByRole('region', { name: 'Was sie anbietet' });
  expect(
    within(offers)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['Integrationskurs mit Kinderbetreuunggeprüft', 'Sprachcafézurzeit geschlossen']);
  await user.click(within(offers).getByRole('link', { name: 'Sprachcafé' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprachcafé' })).toBeVisible();
});

test('renamed, it stands under its new name everywhere, and its history says the former one', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: true });
  open(edit);
  await user.clear(await nameField());
  await user.type(field('Name'), 'Sprachschule am Kranen');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'mehrere Regionen oder nicht bekannt');
  await user.click(save());
  expect(await screen.findByRole('heading', { level: 1, name: 'Sprachschule am Kranen' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Verlauf' }));
  expect(screen.getByText(/: geändert, vorher „Volkshochschule Bamberg \(Beispiel\)“, Jana Weber/u)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Integrationskurs mit Kinderbetreuung' }));
  expect(await screen.findByRole('link', { name: 'Sprachschule am Kranen' })).toBeVisible();
});

test('as long as something of it counts it cannot be closed, and the way out is said at the question', async () => {
  const user = userEvent.setup();
  const { directory, server } = await serverWith({ withOffer: true });
  const { unmount } = open(edit);
  await nameField();
  await user.click(screen.getByRole('radio', { name: 'nein, sie ist geschlossen' }));
  await user.click(save());
  expect(screen.getByRole('radiogroup', { name: 'Gibt es die Stelle noch?' })).toHaveAccessibleDescription(
    /Bitte zuerst ihre Angebote schließen, entfernen oder einer anderen Stelle zuordnen/u,
  );
  expect(screen.getByRole('radio', { name: 'ja' })).toHaveFocus();
  expect(await server.storage.directory.about(schoolId)).toHaveLength(1);
  const { body } = (await directory?.get(courseId)) ?? {};
  await directory?.drop(courseId, body?.version ?? 0);
  unmount();
  open(edit);
  await user.click(await screen.findByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Diese Stelle gibt es nicht mehr.')).toBeVisible();
  expect((await server.storage.directory.about(schoolId)).at(-1)?.entry).toMatchObject({ isClosed: true });
  open('/directory/new');
  expect(await screen.findByRole('option', { name: 'Neue Stelle …' })).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: school.name })).toBeNull();
});

test.each([
  [
    'de',
    { name: 'Name', phone: 'Telefon', mail: 'E-Mail', months: 'Alle wie viele Monate', save: 'Speichern' },
    [/wird gebraucht/u, /keine vollständige/u, /ganze Zahl/u],
  ],
  [
    'en',
    { name: 'Name', phone: 'Telephone', mail: 'E-mail', months: 'Every how many months', save: 'Save' },
    [/is needed/u, /not a complete/u, /whole number/u],
  ],
] as const)('in %s everything that is wrong is named at its field, and the first one has the focus', async (language, names, sentences) => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: true });
  const before = await server.storage.directory.since(0);
  open(edit, undefined, language);
  await user.clear(await nameField());
  await user.clear(field(names.mail));
  await user.type(field(names.mail), 'vhs@');
  await user.clear(field(names.months));
  await user.type(field(names.months), 'oft');
  await user.click(screen.getByRole('button', { name: names.save }));
  const [missing, noMail, noNumber] = sentences;
  expect(field('Name')).toHaveFocus();
  expect(field('Name')).toHaveAccessibleDescription(missing);
  expect(field(names.mail)).toHaveAccessibleDescription(noMail);
  expect(field(names.months)).toHaveAccessibleDescription(noNumber);
  expect(await server.storage.directory.since(0)).toEqual(before);
});

test('what was typed is there again after the page was left, for whoever typed it and nobody else', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: true });
  const { unmount } = open(edit);
  await user.clear(await nameField());
  await user.type(field('Name'), 'Halber Na');
  unmount();
  const { unmount: leave } = open(edit, { role: 'teamLead', id: 't-hoffmann' });
  expect(await nameField()).toHaveValue(school.name);
  leave();
  open(edit);
  expect(await nameField()).toHaveValue('Halber Na');
  await user.click(screen.getByRole('button', { name: 'Neu beginnen' }));
  expect(field('Name')).toHaveValue(school.name);
});

test('a body somebody else has changed meanwhile is not overwritten before somebody decides', async () => {
  const user = userEvent.setup();
  const { server, directory } = await serverWith({ withOffer: true });
  open(edit);
  await user.clear(await nameField());
  await user.type(field('Name'), 'Meiner');
  await directory?.putBody(schoolId, { body: { ...school, name: 'Ihrer' }, isVerified: false }, 1, 'teamLead:t-hoffmann');
  await user.click(save());
  expect(await screen.findByText('Inzwischen hat jemand anderes diese Stelle geändert.')).toBeVisible();
  expect(field('Name')).toHaveValue('Meiner');
  expect((await server.storage.directory.about(schoolId)).at(-1)?.entry).toMatchObject({ name: 'Ihrer' });
  await user.click(screen.getByRole('button', { name: 'Mit meinen Angaben weiter' }));
  await user.click(save());
  expect(await screen.findByRole('heading', { level: 1, name: 'Meiner' })).toBeVisible();
});

test('whoever only reads sees no way to change it; an address that leads nowhere says so', async () => {
  await serverWith({ withOffer: true });
  const { unmount } = open(`/directory/bodies/${schoolId}`, { role: 'dataProtection', id: 'p-lang' });
  expect(await screen.findByRole('heading', { level: 1, name: school.name })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Ändern' })).toBeNull();
  expect(screen.queryByRole('button', { name: /nachgefragt/u })).toBeNull();
  unmount();
  for (const way of ['', '/edit']) {
    const page = open(`/directory/bodies/${cafeId}${way}`);
    expect(await screen.findByRole('heading', { name: 'Diese Stelle gibt es hier nicht.' })).toBeVisible();
    page.unmount();
  }
});

test('verified by hand, and without any offer removed once it was asked again', async () => {
  const user = userEvent.setup();
  const { server, directory } = await serverWith({ withOffer: false });
  expect(directory).toBeNull();
  await server.send(`/api/v1/directory/bodies/${schoolId}`, { body: school, isVerified: false }, { 'if-match': '"0"' }, 'PUT');
  open(`/directory/bodies/${schoolId}`);
  await user.click(await screen.findByRole('button', { name: 'Heute nachgefragt, alles stimmt' }));
  expect(await screen.findByText('Vermerkt. Danke.')).toBeVisible();
  expect((await server.storage.directory.about(schoolId)).at(-1)).toMatchObject({
    act: 'verified',
    entry: { verified: { on: '2026-08-31' } },
  });
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  await user.click(screen.getByRole('button', { name: 'Entfernen' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Angebote' })).toBeVisible();
  expect((await server.storage.directory.about(schoolId)).at(-1)?.entry).toBeNull();
});
