// A case without its words: days and steps are there, nothing looks broken, and every page that would show words says where they belong.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { essen } from '../../../src/scenarios/lives/essen.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import type { CaseView } from '../../../src/ui/parts/api/views.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { caseRow, viewAfter } from '../views.ts';
import { serverFor, signedIn, today } from './someone.ts';

const whole = viewAfter(60, essen);
/** As the server leaves it for somebody who does not counsel in it. */
const without = (sight: 'clocks' | 'identity'): CaseView => ({
  ...whole,
  sight,
  words: {},
  drafts: {},
  drafted: {},
  dossier: sight === 'identity' ? { client: { name: 'Amira Musterfrau' } } : {},
});

function open(role: AccessRole, page: string, view: CaseView = without('clocks')) {
  serverFor(signedIn(role), ({ path }) => {
    if (path === `/cases/${view.id}`) return json(view);
    return path.startsWith('/translations/') ? json({ mayReview: false, counts: [], reviews: [] }) : undefined;
  });
  visit(`/cases/${view.id}${page}`);
}
const short = `Fall ${whole.id.slice(0, 8)}`;

test('a team lead sees where a case stands and what is theirs to do, by its short number', async () => {
  open('teamLead', '');
  expect(await screen.findByRole('heading', { name: short })).toBeInTheDocument();
  expect(screen.getByText(/Name und Worte gehören zur Beratungsbeziehung/u)).toBeInTheDocument();
  const mine = await screen.findByRole('region', { name: 'Was Sie hier tun können' });
  expect(within(mine).getByRole('button', { name: /^Löschung aussetzen/u })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Person' })).not.toBeInTheDocument();
});

test('what belongs into counselling is named, and cannot be opened', async () => {
  open('teamLead', '');
  await userEvent.click(await screen.findByRole('button', { name: /^Was andere hier tun/u }));
  expect(screen.getByText(/gehören in die Beratung oder zu einer anderen Rolle/u)).toBeInTheDocument();
});

test.each(['/person', '/chains', '/referrals', '/agreement/1'])('%s says in one sentence where the words belong', async (page) => {
  open('teamLead', page);
  expect(await screen.findByText(/Beratungsbeziehung und (sind|ist) in Ihrer Rolle nicht zu sehen/u)).toBeInTheDocument();
});

test('the history is there, without the switch for words', async () => {
  open('teamLead', '/history');
  expect((await screen.findAllByRole('listitem')).length).toBeGreaterThan(10);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  // Taking an entry back is theirs as well, putting its words right is not.
  expect(screen.getAllByRole('button', { name: /^Zurücknehmen/u }).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /^Berichtigen/u })).not.toBeInTheDocument();
});

test('data protection sees whose case it is, and the way to who has looked into it', async () => {
  open('dataProtection', '', without('identity'));
  expect(await screen.findByRole('heading', { name: 'Amira Musterfrau' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Wer hat hineingesehen' })).toBeInTheDocument();
});

test('a deputy who stands in sees the whole case', async () => {
  open('deputy', '/history', whole);
  expect(await screen.findByRole('checkbox')).toBeInTheDocument();
});

test('in the list a case without a name is found by its short number', async () => {
  const row = caseRow({ id: '3f9c2b71-aaaa', name: null });
  serverFor(signedIn('teamLead'), ({ path }) =>
    path.startsWith('/cases?') ? json({ today, counts: { calm: 1 }, total: 1, cases: [row], next: null, damaged: [] }) : undefined,
  );
  visit('/');
  expect(await screen.findByRole('link', { name: 'Fall 3f9c2b71' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Neuer Fall' })).not.toBeInTheDocument();
});
