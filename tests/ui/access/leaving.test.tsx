// Somebody who has left, on the page of the people: where they stand, and how they come back.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { People } from '../../../src/contract/people.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { membershipOf, problem, serverFor, signedIn, today, watchedPlace } from './someone.ts';

type Row = People['people'][number];
const gone: Row = {
  id: 'p-alt',
  name: 'Eva Alt',
  email: 'alt@example.org',
  state: 'left',
  leftOn: '2026-11-20',
  hasSecondFactor: true,
  memberships: [membershipOf({ person: 'p-alt', until: '2026-11-19' })],
  openCases: null,
};
const known: People = {
  people: [gone],
  standIns: [],
  mayGive: ['counsellor'],
  sites: [{ code: 'wiesbaden', centres: [{ code: 'wiesbaden-1', name: 'Beratungsstelle Wiesbaden 1' }] }],
};

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('whoever has left stands folded at the end with the day, and comes back with a role and a link', async () => {
  let now = known;
  const received = serverFor(signedIn('siteAdministration'), ({ method, path }) => {
    if (path === '/people' && method === 'POST') {
      now = { ...known, people: [{ ...gone, state: 'invited', leftOn: null, memberships: [membershipOf({ person: 'p-alt' })] }] };
      return json({ id: 'p-alt', link: 'https://etappe.example/einladung#neu' }, 201);
    }
    if (path === '/people') return json(now);
    return path === '/settings' ? json({ quiet: false, mail: 'configured' }) : undefined;
  });
  visit('/menschen');
  await press(/^Ausgeschieden/u);
  const row = screen.getByRole('heading', { name: 'Eva Alt' }).closest('li') ?? document.body;
  expect(within(row).getByText('ausgeschieden am 20.11.2026')).toBeInTheDocument();
  await press('Wieder aufnehmen: Eva Alt');
  await press('Wieder aufnehmen');
  expect(await screen.findByText('Bitte wählen Sie die Rolle.')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Berater:in');
  await press('Wieder aufnehmen');
  expect(await screen.findByRole('textbox', { name: 'Link zum Annehmen' })).toHaveValue('https://etappe.example/einladung#neu');
  expect(received.find(({ method, path }) => method === 'POST' && path === '/people')?.body).toEqual({
    name: 'Eva Alt',
    email: 'alt@example.org',
    membership: { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-1', team: null, from: today, until: null },
  });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Ausgeschieden/u })).not.toBeInTheDocument());
  expect(screen.getByText('eingeladen')).toBeInTheDocument();
});

test('a stand-in of somebody who is in no list shows no pseudonym', async () => {
  const standIn = {
    id: 's-0000000000000001',
    for: 'p-bb246eaf15f46a52',
    by: 'p-alt',
    centre: 'wiesbaden-1',
    from: '2026-11-01',
    until: '2026-12-31',
  };
  serverFor(signedIn('siteAdministration'), ({ path }) => {
    if (path === '/people') return json({ ...known, standIns: [standIn] });
    return path === '/settings' ? json({ quiet: false, mail: 'configured' }) : undefined;
  });
  visit('/menschen');
  expect(await screen.findByText('Eva Alt vertritt eine Person von früher')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('p-bb246eaf15f46a52');
});

test('whoever has no role any more stands where they had the last one, and can be given another', async () => {
  const people = [{ ...gone, state: 'withoutRole' as const, leftOn: null }];
  serverFor(signedIn('siteAdministration'), ({ path }) => {
    if (path === '/people') return json({ ...known, people });
    return path === '/settings' ? json({ quiet: false, mail: 'configured' }) : undefined;
  });
  visit('/menschen');
  const centre = await screen.findByRole('region', { name: 'Beratungsstelle Wiesbaden 1' });
  expect(within(centre).getByText('zurzeit ohne Rolle')).toBeInTheDocument();
  expect(within(centre).getByRole('button', { name: 'Ändern: Eva Alt' })).toBeInTheDocument();
});

test('whoever is let go while they work is led out at once: no question for a password, and nothing of the page stays', async () => {
  let hasLeft = false;
  serverFor(signedIn('siteAdministration'), ({ path }) => {
    if (hasLeft) return problem('accessEnded', 401);
    if (path === '/people') return json(known);
    return path === '/settings' ? json({ quiet: false, mail: 'configured' }) : undefined;
  });
  const { place, left, held } = watchedPlace();
  visit('/menschen', { place });
  await press(/^Ausgeschieden/u);
  await press('Wieder aufnehmen: Eva Alt');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Berater:in');
  hasLeft = true;
  await press('Wieder aufnehmen');
  await waitFor(() => expect(left).toEqual(['/anmelden?fehler=accessEnded']));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByText('Eva Alt')).not.toBeInTheDocument();
  expect([...held.keys()]).toEqual([]);
});
