// From a hurdle to something somebody is asked to do, as the steering group keeps it.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { open, serverWith } from '../directory/server.ts';

const saved = async () =>
  (await screen.findByRole('heading', { level: 2, name: 'Fahrtkosten zum Kurs übernehmen' })).closest('li') as HTMLElement;

async function entered(user: ReturnType<typeof userEvent.setup>) {
  open('/actions?hurdle=travelCost&step=attendCourse');
  await user.type(await screen.findByRole('textbox', { name: 'Was zu tun ist' }), 'Fahrtkosten zum Kurs übernehmen');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wer gefragt ist' }), 'Jobcenter');
  await user.type(screen.getByRole('textbox', { name: 'Bis wann' }), '30.09.2026');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  return saved();
}

test('whoever comes from a hurdle begins with it; saved, it says who is asked and by when', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const item = await entered(user);
  expect(item).toHaveTextContent('Ganzes Programm · Fahrtkosten');
  expect(item).toHaveTextContent('gefragt: Jobcenter · bis 30.09.2026');
  expect(within(item).getByText('offen')).toBeVisible();
  expect(await server.storage.directory.since(0)).toMatchObject([
    { kind: 'action', act: 'entered', entry: { hurdle: 'travelCost', step: 'attendCourse', asked: 'jobCentre', dueOn: '2026-09-30' } },
  ]);
});

test('everything the row of a hurdle says is filled in, and what no list holds is left out', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  open('/actions?hurdle=waitingTime&step=attendCourse&asked=courseProvider&region=hannover');
  await user.type(await screen.findByRole('textbox', { name: 'Was zu tun ist' }), 'Fahrtkosten zum Kurs übernehmen');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await saved()).toHaveTextContent('Hannover · Wartezeit · Integrationskurs besuchen');
  open('/actions?hurdle=unknown&step=none&asked=club&region=atlantis');
  await screen.findAllByRole('textbox', { name: 'Was zu tun ist' });
  await user.type(screen.getAllByRole('textbox', { name: 'Was zu tun ist' }).at(-1) as HTMLElement, 'Anderes');
  await user.click(screen.getAllByRole('button', { name: 'Speichern' }).at(-1) as HTMLElement);
  await screen.findAllByRole('heading', { level: 2, name: 'Anderes' });
  expect((await server.storage.directory.since(0)).map(({ entry }) => entry)).toMatchObject([
    { hurdle: 'waitingTime', step: 'attendCourse', asked: 'courseProvider', region: 'hannover' },
    { hurdle: null, step: null, asked: null, region: null },
  ]);
});

test('moved on in its place; when its day has passed the list says so until it is done', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  await entered(user);
  server.setToday('2026-10-01');
  open('/actions');
  expect((await screen.findAllByText(/war bis 30\.09\.2026 vorgesehen/u)).length).toBeGreaterThan(0);
  await user.click((await screen.findAllByRole('button', { name: 'Ändern: Fahrtkosten zum Kurs übernehmen' })).at(-1) as HTMLElement);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'erledigt');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  expect((await screen.findAllByText('erledigt', { selector: '.tag' })).length).toBeGreaterThan(0);
  expect((await server.storage.directory.since(0))[0]).toMatchObject({ entry: { status: 'done' } });
});

test('taken from the list it stands there no more', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  await user.click(within(await entered(user)).getByRole('button', { name: /^Ändern/u }));
  await user.click(screen.getByRole('button', { name: 'Von der Liste nehmen' }));
  expect(await screen.findByRole('heading', { name: 'Noch steht nichts auf der Liste.' })).toBeVisible();
  expect((await server.storage.directory.since(0))[0]).toMatchObject({ kind: 'action', entry: null });
});

test('without a sentence and with half a day nothing is kept, and each is said at its field', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  open('/actions?hurdle=noOffer');
  await user.type(await screen.findByRole('textbox', { name: 'Bis wann' }), 'irgendwann');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  const field = screen.getByRole('textbox', { name: 'Was zu tun ist' });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/wird gebraucht/u);
  expect(screen.getByRole('textbox', { name: 'Bis wann' })).toBeInvalid();
  expect(await server.storage.directory.since(0)).toEqual([]);
});

test('whoever only reads sees the list and no button', async () => {
  const { server } = await serverWith({ withOffer: false });
  const action = {
    title: 'Abendkurs einrichten',
    region: null,
    hurdle: null,
    step: null,
    asked: null,
    status: 'open',
    dueOn: null,
    note: null,
  };
  await server.send('/api/v1/actions/7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0a01', { action }, { 'if-match': '"0"' }, 'PUT');
  open('/actions', { role: 'dataProtection', id: 'p-lang' });
  expect(await screen.findByRole('heading', { level: 2, name: 'Abendkurs einrichten' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Ändern|Eintragen/u })).toBeNull();
});
