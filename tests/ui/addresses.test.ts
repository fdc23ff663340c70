// What an address may hold: what fits is read, anything else counts as not there, so that an old or a made-up address still opens its page.
import { describe, expect, test } from 'vitest';
import { signInSearch } from '../../src/ui/access/sign-in/search.ts';
import { caseloadSearch } from '../../src/ui/counselling/caseload/filter.ts';
import { daySheetsSearch } from '../../src/ui/counselling/day-sheets/search.ts';
import { actionsSearch } from '../../src/ui/network/actions-search.ts';
import { chainsSearch } from '../../src/ui/network/chains/search.ts';
import { directorySearch, isAge, isSaid } from '../../src/ui/network/directory/list/asked.ts';
import { figuresSearch } from '../../src/ui/network/figures/search.ts';

type Search = Record<string, unknown>;
const asGiven = { toString: () => 'essen' };

describe.each<{ page: string; read: (search: Search) => object; fits: Search; others: Search[] }>([
  {
    page: 'caseload',
    read: caseloadSearch,
    fits: { whose: 'all', group: 'overdue', site: 'essen' },
    others: [{ whose: 'mine', group: 'x', site: '' }],
  },
  { page: 'day sheets', read: daySheetsSearch, fits: { day: '2026-06-01', whose: 'all' }, others: [{ day: '2026-02-30', whose: 'mine' }] },
  {
    page: 'actions',
    read: actionsSearch,
    fits: { hurdle: 'a', step: 'b', asked: 'c', region: 'd' },
    others: [{ hurdle: '', step: '', asked: '', region: '' }],
  },
  {
    page: 'figures',
    read: figuresSearch,
    fits: { indicator: 'a', by: 'b', from: 'c', to: 'd' },
    others: [{ indicator: '', by: '', from: '', to: '' }],
  },
  {
    page: 'chains',
    read: chainsSearch,
    fits: { chain: 'arrival', step: 'registerAddress', region: 'essen' },
    others: [{ chain: 'x', step: 'y', region: '' }],
  },
  {
    page: 'directory',
    read: directorySearch,
    fits: { show: 'toVerify', region: 'essen', kind: 'club', language: 'ar', childcare: 'yes', free: 'yes' },
    others: [
      { show: 'open', region: '', kind: '', language: '', childcare: 'no', free: 'no' },
      { show: 'x', childcare: true, free: true },
    ],
  },
  {
    page: 'sign-in',
    read: signInSearch,
    fits: { nach: '/cases/1', fehler: 'x', abgemeldet: true, beendet: true },
    others: [{ nach: '//example.org' }, { nach: '/anmelden/x' }, { nach: '/abmelden' }, { nach: 'https://example.org/' }],
  },
])('$page', ({ read, fits, others }) => {
  test('reads what fits, each by itself', () => {
    expect(read(fits)).toEqual(fits);
    for (const [name, value] of Object.entries(fits)) expect(read({ [name]: value })).toEqual({ [name]: value });
  });

  test('leaves out what does not', () => {
    const nothings = Object.fromEntries(
      Object.keys(fits).map((name) => [name, name === 'abgemeldet' || name === 'beendet' ? undefined : asGiven]),
    );
    for (const other of [...others, nothings, {}]) expect(read(other)).toEqual({});
  });
});

test.each([
  ['17', true],
  [' 120 ', true],
  ['121', false],
  ['1000', false],
  ['x', false],
  ['', false],
])('%j is an age: %s', (text, is) => {
  expect(isAge(text)).toBe(is);
  expect(isSaid(['age', text])).toBe(is);
});

test('anything else that is typed of a person is said', () => {
  expect([isSaid(['level', 'b1']), isSaid(['level', ''])]).toEqual([true, false]);
});
