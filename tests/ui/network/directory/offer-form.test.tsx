// Entering an offer and changing one: what is wrong is said at its place, and nothing typed is lost.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { courseId, written } from '../../../server/directory/entries.ts';
import { open, serverWith } from './server.ts';

const field = (name: string) => screen.getByRole('textbox', { name });
const pick = (name: string) => screen.getByRole('combobox', { name });
const save = () => screen.getByRole('button', { name: 'Speichern' });

test('a new offer of a new body is entered, verified today, and found', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  open('/directory/new');
  await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Frauenfrühstück');
  await user.selectOptions(pick('Stelle'), 'Neue Stelle …');
  await user.type(field('Name der Stelle'), 'Nachbarschaftstreff (Beispiel)');
  await user.selectOptions(pick('Art der Stelle'), 'Nachbarschaftszentrum');
  await user.selectOptions(pick('Region'), 'Wetzlar');
  await user.type(field('Ort'), 'Wetzlar');
  await user.type(field('Kosten in Euro'), '2,50');
  await user.type(field('Internet'), 'treff.example.org');
  // Nobody has asked there until somebody says so.
  const asked = screen.getByRole('checkbox', { name: /^Ich habe heute dort nachgefragt/u });
  expect(asked).not.toBeChecked();
  await user.click(asked);
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Frauenfrühstück' })).toBeVisible();
  const kept = await server.storage.directory.since(0);
  expect(kept.map(({ kind, act, entry }) => [kind, act, entry])).toMatchObject([
    ['body', 'entered', { kind: 'neighbourhoodCentre', name: 'Nachbarschaftstreff (Beispiel)' }],
    [
      'offer',
      'entered',
      {
        region: 'wetzlar',
        place: { street: null, postcode: null, town: 'Wetzlar', point: null },
        cost: { cents: 250, note: null },
        contact: { web: 'https://treff.example.org' },
        verified: { on: '2026-08-31' },
        origin: null,
      },
    ],
  ]);
});

test('everything that is missing or wrong is named at its field, and the first one has the focus', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: true });
  const before = await server.storage.directory.since(0);
  open('/directory/new');
  await screen.findByRole('textbox', { name: 'Titel' });
  await user.type(field('Postleitzahl'), '9605');
  await user.type(field('Alter ab'), '30');
  await user.type(field('Alter bis'), '18');
  await user.type(field('Kosten in Euro'), 'wenig');
  await user.type(field('E-Mail'), 'kurse@');
  await user.click(screen.getByRole('button', { name: 'Termin hinzufügen' }));
  await user.click(save());
  expect(field('Titel')).toHaveFocus();
  const said = (name: string, sentence: RegExp) => expect(field(name)).toHaveAccessibleDescription(sentence);
  said('Titel', /wird gebraucht/u);
  expect(pick('Stelle')).toHaveAccessibleDescription(/wird gebraucht/u);
  expect(pick('Region')).toHaveAccessibleDescription(/wird gebraucht/u);
  said('Ort', /wird gebraucht/u);
  said('Postleitzahl', /fünf Ziffern/u);
  said('Alter bis', /vor dem Anfang/u);
  said('Kosten in Euro', /Betrag in Euro/u);
  said('E-Mail', /keine vollständige/u);
  said('Beginn', /wird gebraucht/u);
  expect(screen.getByText('9 Angaben fehlen noch oder stimmen nicht.')).toBeVisible();
  expect(await server.storage.directory.since(0)).toEqual(before);
});

test('what was typed is there again after the page was left, and can be given up', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: true });
  const { unmount } = open(`/directory/${courseId}/edit`);
  await user.clear(await screen.findByRole('textbox', { name: 'Titel' }));
  await user.type(field('Titel'), 'Integrationskurs am Abend');
  unmount();
  open(`/directory/${courseId}/edit`);
  expect(await screen.findByRole('textbox', { name: 'Titel' })).toHaveValue('Integrationskurs am Abend');
  await user.click(screen.getByRole('button', { name: 'Neu beginnen' }));
  expect(field('Titel')).toHaveValue('Integrationskurs mit Kinderbetreuung');
});

test('without a connection nothing is lost, and saving again saves one offer', async () => {
  const user = userEvent.setup();
  const { server, setThere } = await serverWith({ withOffer: true });
  open(`/directory/${courseId}/edit`);
  await user.clear(await screen.findByRole('textbox', { name: 'Titel' }));
  await user.type(field('Titel'), 'Integrationskurs am Abend');
  setThere(false);
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent('Der Server ist nicht zu erreichen.');
  expect(field('Titel')).toHaveValue('Integrationskurs am Abend');
  setThere(true);
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Integrationskurs am Abend' })).toBeVisible();
  expect(await server.storage.directory.about(courseId)).toHaveLength(2);
});

test('an offer somebody else has changed meanwhile is not overwritten before somebody decides', async () => {
  const user = userEvent.setup();
  const { server, directory } = await serverWith({ withOffer: true });
  open(`/directory/${courseId}/edit`);
  await user.clear(await screen.findByRole('textbox', { name: 'Titel' }));
  await user.type(field('Titel'), 'Meiner');
  const { body } = (await directory?.get(courseId)) ?? {};
  await directory?.put(courseId, { offer: written({ title: 'Ihrer' }), isVerified: false }, body?.version, 'teamLead:t-hoffmann');
  await user.click(save());
  expect(await screen.findByText('Inzwischen hat jemand anderes dieses Angebot geändert.')).toBeVisible();
  expect(field('Titel')).toHaveValue('Meiner');
  expect((await server.storage.directory.about(courseId)).at(-1)?.entry).toMatchObject({ title: 'Ihrer' });
  await user.click(screen.getByRole('button', { name: 'Mit meinen Angaben weiter' }));
  await user.click(save());
  expect(await screen.findByRole('heading', { name: 'Meiner' })).toBeVisible();
});
