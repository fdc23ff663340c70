// From a hurdle to something somebody is asked to do, as the steering group keeps it.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useActionDrafts } from '../../../../src/ui/network/actions/action-drafts.ts';
import { open, serverWith } from '../directory/server.ts';

const saved = async () =>
  (await screen.findByRole('heading', { level: 2, name: 'Fahrtkosten zum Kurs übernehmen' })).closest('li') as HTMLElement;

async function entered(user: ReturnType<typeof userEvent.setup>) {
  const { unmount } = open('/actions?hurdle=travelCost&step=attendCourse');
  await user.type(await screen.findByRole('textbox', { name: 'Was zu tun ist' }), 'Fahrtkosten zum Kurs übernehmen');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wer gefragt ist' }), 'Jobcenter');
  await user.type(screen.getByRole('textbox', { name: 'Bis wann' }), '30.09.2026');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  return { item: await saved(), unmount };
}

test('whoever comes from a hurdle begins with it; saved, it says who is asked and by when', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const { item } = await entered(user);
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
  const { unmount } = await entered(user);
  unmount();
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
  const { item } = await entered(user);
  await user.click(within(item).getByRole('button', { name: /^Ändern/u }));
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

const sentence = () => screen.findByRole('textbox', { name: 'Was zu tun ist' });

/** The page is loaded anew: nothing is left but what the browser has kept. */
async function reloaded() {
  const kept = sessionStorage.getItem('etappe.actions') ?? '';
  useActionDrafts.setState({ drafts: {} });
  sessionStorage.setItem('etappe.actions', kept);
  await useActionDrafts.persist.rehydrate();
}

test('what was typed is there again after the page was left and loaded anew, for whoever typed it; begun anew it is empty', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: false });
  const { unmount } = open('/actions?hurdle=travelCost');
  await user.type(await sentence(), 'Fahrtkosten zum');
  await user.type(screen.getByRole('textbox', { name: 'Bis wann' }), '30.9.');
  unmount();
  await reloaded();
  const { unmount: leave } = open('/actions', { role: 'teamLead', id: 't-hoffmann' });
  await screen.findByRole('button', { name: 'Eintragen' });
  leave();
  open('/actions');
  expect(await sentence()).toHaveValue('Fahrtkosten zum');
  expect(screen.getByRole('textbox', { name: 'Bis wann' })).toHaveValue('30.9.');
  expect(screen.getByText('Ihre Angaben von vorhin sind noch da.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Neu beginnen' }));
  expect(await sentence()).toHaveValue('');
});

test('saved or given up, nothing of it is kept', async () => {
  const user = userEvent.setup();
  await serverWith({ withOffer: false });
  await entered(user);
  expect(useActionDrafts.getState().drafts).toEqual({});
  await user.click(screen.getByRole('button', { name: 'Ändern: Fahrtkosten zum Kurs übernehmen' }));
  await user.type(await sentence(), ', bald');
  expect(Object.keys(useActionDrafts.getState().drafts)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(useActionDrafts.getState().drafts).toEqual({});
  expect(await saved()).toBeVisible();
});

test('a change that was begun is open again when somebody comes back, and says when the item has moved on meanwhile', async () => {
  const user = userEvent.setup();
  const { server } = await serverWith({ withOffer: false });
  const { unmount } = open('/actions?hurdle=travelCost');
  await user.type(await sentence(), 'Abendkurs einrichten');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  await user.click(await screen.findByRole('button', { name: 'Ändern: Abendkurs einrichten' }));
  await user.type(await sentence(), ' und bewerben');
  unmount();
  const [kept] = await server.storage.directory.since(0);
  if (kept?.kind !== 'action' || kept.entry === null) throw new Error('nothing was saved');
  const { id: _, ...action } = kept.entry;
  const headers = { 'if-match': `"${kept.number}"`, 'etappe-actor': 'teamLead:t-hoffmann' };
  await server.send(`/api/v1/actions/${kept.id}`, { action: { ...action, status: 'asked' } }, headers, 'PUT');
  open('/actions');
  expect(await sentence()).toHaveValue('Abendkurs einrichten und bewerben');
  expect(screen.getByText('Inzwischen hat jemand anderes diesen Punkt geändert.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mit meinen Angaben weiter' }));
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Abendkurs einrichten und bewerben' })).toBeVisible();
});
