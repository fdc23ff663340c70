// What an import would change of bodies, and what it changes: shown as with offers, and nothing a person verified or changed without their word.
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../src/network/directory/body.ts';
import { bodyTrustOn, verifyBody } from '../../../src/network/directory/trust.ts';
import { compareBodies } from '../../../src/network/exchange/bodies.ts';
import { compareImport } from '../../../src/network/exchange/compare.ts';
import type { Directory } from '../../../src/network/exchange/directory.ts';
import type { Import } from '../../../src/network/exchange/import.ts';
import type { IncomingBody } from '../../../src/network/exchange/incoming.ts';
import { body } from '../offers.ts';
import { after, changedIn, find, imported, nobody, wholeIncoming, without } from './imports.ts';

const weber = { role: 'counsellor', id: 'c-weber' } as const;
const [first, second, third] = ['2026-09-01', '2026-10-01', '2026-11-01'] as const;

/** A list of a body that says these things, with one offer of it. */
const list = (on: string, fields: Partial<IncomingBody['fields']> = {}, changes: Partial<IncomingBody> = {}, feed = 'Liste'): Import => {
  const told: IncomingBody = { foreignId: 'o1', guess: null, fields: { name: 'Beispielverein', phone: '1', ...fields }, ...changes };
  const offer = { foreignId: 'a1', changedOn: null, assuredOn: null, rule: null, fields: { title: 'Sprachcafé', body: told.fields.name } };
  return { incoming: wholeIncoming('hsds', [offer], [told]), feed, on };
};
const empty = (on: string): Import => ({ incoming: wholeIncoming('hsds', []), feed: 'Liste', on });

const taken = after(nobody, list(first));
const only = ({ bodies }: Directory): Body => {
  const [one, ...others] = bodies;
  if (one === undefined || others.length > 0) throw new Error(`${bodies.length} bodies instead of one`);
  return one;
};
const changed = (directory: Directory, change: (one: Body) => Body): Directory => ({ ...directory, bodies: directory.bodies.map(change) });
const verified = changed(taken, (one) => verifyBody(one, '2026-09-10', weber));
const standings = (directory: Directory, again: Import) => compareBodies(directory, again).map(({ standing }) => standing);

describe('the first import', () => {
  test('brings the body with its offer, under its source, in the region it was imported for, looked at by nobody', () => {
    expect(standings(nobody, list(first))).toEqual(['new']);
    expect(only(taken)).toMatchObject({
      name: 'Beispielverein',
      kind: 'localAssociation',
      region: 'bamberg',
      contact: { phone: '1' },
      verified: null,
      origins: [{ source: 'hsds', feed: 'Liste', foreignId: 'o1', importedOn: first, said: { name: 'Beispielverein', phone: '1' } }],
    });
  });
  test('a body nobody offers anything of is not new, and none is made for an offer that is left out', () => {
    const alone = { ...list(first), incoming: { ...list(first).incoming, offers: [] } };
    expect([standings(nobody, alone), after(nobody, alone).bodies]).toEqual([[], []]);
    expect(after(nobody, list(first), { a1: { entry: 'skip' } }).bodies).toEqual([]);
  });
});

describe('given a body nobody has looked at', () => {
  test('what its source changed is shown field by field and taken', () => {
    const again = list(second, { phone: '2', mail: 'neu@example.org' });
    expect(compareBodies(taken, again)).toMatchObject([
      {
        standing: 'changed',
        looked: 'never',
        changes: [
          { field: 'phone', before: '1', after: '2', here: '1', isConflict: false },
          { field: 'mail', before: null, after: 'neu@example.org', here: null, isConflict: false },
        ],
      },
    ]);
    expect(only(after(taken, again)).contact).toMatchObject({ phone: '2', mail: 'neu@example.org' });
  });
  test('what a person changed here is no change of the source, and stays; what both changed waits for a word', () => {
    const here = changed(taken, (one) => ({ ...one, contact: { ...one.contact, phone: '7' } }));
    expect(standings(here, list(second))).toEqual(['unchanged']);
    const open = after(here, list(second, { phone: '2' }));
    expect(only(open)).toMatchObject({ contact: { phone: '7' }, origins: [{ undecided: { phone: '2' } }] });
    const decided = after(open, list(third, { phone: '2' }), {}, { o1: { fields: { phone: 'theirs' } } });
    expect(only(decided)).toMatchObject({ contact: { phone: '2' }, origins: [{ undecided: {} }] });
  });
  test('what its source does not say is left as it is', () => {
    const silent = list(second, { phone: undefined });
    expect([standings(taken, silent), only(after(taken, silent)).contact.phone]).toEqual([['unchanged'], '1']);
  });
  test('called otherwise by its source, it is the same one, and its offers stay with it', () => {
    const renamed = after(taken, list(second, { name: 'Musterverein' }));
    expect([only(renamed).id, only(renamed).name]).toEqual([only(taken).id, 'Musterverein']);
    expect(compareImport(taken, list(second, { name: 'Musterverein' }))).toMatchObject([{ standing: 'unchanged' }]);
    expect(find(renamed, 'a1').body).toBe(only(taken).id);
  });
  test('called otherwise here, it is the same one, also for a new offer of it', () => {
    const here = changed(taken, (one) => ({ ...one, name: 'Unser Name' }));
    const again = list(second);
    const [old] = again.incoming.offers;
    const more = { ...again, incoming: { ...again.incoming, offers: old === undefined ? [] : [old, { ...old, foreignId: 'a2' }] } };
    expect(only(after(here, more)).name).toBe('Unser Name');
    expect(find(after(here, more), 'a2').body).toBe(only(taken).id);
  });
});

describe('given a body somebody verified', () => {
  const moved = list(second, { phone: '2', kind: 'club' });
  test('without a choice nothing of it changes, the new word is kept beside it, and it has to be looked at again', () => {
    expect(compareBodies(verified, moved)).toMatchObject([{ standing: 'changed', looked: 'sinceLastImport' }]);
    const kept = only(after(verified, moved));
    expect(kept).toMatchObject({ kind: 'localAssociation', contact: { phone: '1' }, verified: { on: '2026-09-10' } });
    expect([kept.origins[0]?.undecided, bodyTrustOn(kept, second)]).toEqual([{ phone: '2', kind: 'club' }, 'overdue']);
    expect(standings(after(verified, moved), { ...moved, on: third })).toEqual(['changed']);
  });
  test('whoever looks again and leaves it has decided', () => {
    const seen = changed(after(verified, moved), (one) => verifyBody(one, '2026-10-02', weber));
    expect([bodyTrustOn(only(seen), '2026-10-02'), standings(seen, { ...moved, on: third })]).toEqual(['verified', ['unchanged']]);
  });
  test('taken by choice it has to be looked at again; kept by choice it is verified as before, and nobody is asked again', () => {
    const theirs = only(after(verified, moved, {}, { o1: { all: 'theirs' } }));
    expect([theirs.contact.phone, theirs.kind, bodyTrustOn(theirs, second)]).toEqual(['2', 'club', 'overdue']);
    const ours = after(verified, moved, {}, { o1: { all: 'ours' } });
    expect([bodyTrustOn(only(ours), second), standings(ours, { ...moved, on: third })]).toEqual(['verified', ['unchanged']]);
  });
  test('a choice about an offer of the same number says nothing about the body', () => {
    expect(only(after(verified, moved, { o1: { all: 'theirs' } })).contact.phone).toBe('1');
  });
});

describe('given a body that was entered by hand', () => {
  const mine = body({ name: 'BEISPIELVEREIN', region: null, contact: { name: null, phone: '7', mail: null, web: null } });
  const here: Directory = { bodies: [mine], offers: [] };
  test('a list that names it is compared with it: what was empty is filled, what stands here stays', () => {
    const joined = after(here, list(first, { phone: '1', mail: 'verein@example.org' }));
    expect(only(joined)).toMatchObject({ id: mine.id, name: mine.name, contact: { phone: '7', mail: 'verein@example.org' } });
    expect(only(joined).origins).toMatchObject([{ feed: 'Liste', undecided: { phone: '1' } }]);
  });
  test('two lists each have their own word, and neither takes the other for a change', () => {
    const one = after(here, list(first, { phone: '1' }), {}, { o1: { all: 'ours' } });
    const both = after(one, list(first, { phone: '2' }, {}, 'Andere Liste'), {}, { o1: { all: 'theirs' } });
    expect(only(both).contact.phone).toBe('2');
    expect([standings(both, list(second, { phone: '1' })), standings(both, list(second, { phone: '2' }, {}, 'Andere Liste'))]).toEqual([
      ['unchanged'],
      ['unchanged'],
    ]);
  });
});

describe('given a body that is not in its list any more', () => {
  const lost = after(verified, empty(second));
  test('it is gone from that day, stays in the directory, and keeps that day', () => {
    expect(standings(verified, empty(second))).toEqual(['gone']);
    expect([only(lost).origins[0]?.goneOn, bodyTrustOn(only(lost), second)]).toEqual([second, 'gone']);
    expect(only(after(lost, empty(third))).origins[0]?.goneOn).toBe(second);
  });
  test('back again, it has to be looked at again', () => {
    expect(standings(lost, list(third))).toEqual(['backAgain']);
    expect(bodyTrustOn(only(after(lost, list(third))), third)).toBe('overdue');
  });
  test('in a part of a list, and beside an entry that cannot be read, nothing is gone', () => {
    expect(standings(verified, { ...empty(second), incoming: { ...empty(second).incoming, isWhole: false } })).toEqual([]);
    expect(standings(verified, { ...empty(second), incoming: { ...empty(second).incoming, unreadable: ['a1'] } })).toEqual([]);
    expect(standings(verified, { ...empty(second), feed: 'Andere Liste' })).toEqual([]);
  });
  test('under another number and the same name it is the same one', () => {
    const again = list(second, {}, { foreignId: 'o9' });
    expect([standings(taken, again), only(after(taken, again)).origins[0]?.foreignId]).toEqual([['unchanged'], 'o9']);
  });
  test('a list in which two have swapped their names has swapped the names, not the bodies', () => {
    const two = (on: string, [one, other]: readonly [string, string]): Import => ({
      ...list(on),
      incoming: wholeIncoming(
        'hsds',
        [
          ...list(on, { name: one }).incoming.offers,
          ...list(on, { name: other }).incoming.offers.map((offer) => ({ ...offer, foreignId: 'a2' })),
        ],
        [...list(on, { name: one }).incoming.bodies, ...list(on, { name: other }, { foreignId: 'o2' }).incoming.bodies],
      ),
    });
    const before = after(nobody, two(first, ['Eins', 'Zwei']));
    const then = after(before, two(second, ['Zwei', 'Eins']));
    expect(then.bodies.map(({ id, name }) => [id, name])).toEqual(
      before.bodies.map(({ id, name }) => [id, name === 'Eins' ? 'Zwei' : 'Eins']),
    );
    expect(find(then, 'a1').body).toBe(find(before, 'a1').body);
  });
});

test('of a body that is closed here no offer comes in that counts, and it is not opened', () => {
  const closed = changed({ ...taken, offers: [] }, (one) => ({ ...one, isClosed: true }));
  const then = after(closed, list(second, { phone: '2' }));
  expect([then.offers, only(then).isClosed, only(then).contact.phone]).toEqual([[], true, '2']);
});

test('an organisation of Integreat that is called otherwise is renamed; without an organisation the place is another body', () => {
  const before = after(nobody, imported(first));
  const caritas = { id: 5, name: 'Caritas Beispielwerk Bamberg', website: null };
  const then = after(before, imported(second, changedIn(102, { organization: caritas })));
  expect(find(then, 'location:102').body).toBe(find(before, 'location:102').body);
  expect(then.bodies.find(({ id }) => id === find(then, 'location:102').body)?.name).toBe('Caritas Beispielwerk Bamberg');
  expect(standings(before, imported(second, without(101)))).toContain('gone');
});
