// What an import would change, and what it changes: nothing that a person verified or changed without their word.
import { describe, expect, test } from 'vitest';
import { trustOn, verify } from '../../../src/network/directory/trust.ts';
import { applyImport } from '../../../src/network/exchange/apply.ts';
import { compareImport } from '../../../src/network/exchange/compare.ts';
import { body, offer } from '../offers.ts';
import { readIntegreatEvents } from '../../../src/network/exchange/integreat/events.ts';
import { after, changedIn, defaults, edited, feed, find, imported, nobody, without } from './imports.ts';
import { file, reading } from './read.ts';

const weber = { role: 'counsellor', id: 'c-weber' } as const;
const [first, second, third] = ['2026-09-01', '2026-10-01', '2026-11-01'] as const;
const library = 'location:101';
const taken = after(nobody, imported(first));
const verified = edited(taken, library, (one) => verify(one, '2026-09-10', weber));
const moved = changedIn(101, { phone_number: '030 23125 199' });
const standingsOf = (...given: Parameters<typeof compareImport>) =>
  Object.fromEntries(
    compareImport(...given).map((one) => [one.standing === 'gone' ? one.offer.origin?.foreignId : one.incoming.foreignId, one.standing]),
  );

describe('the first import', () => {
  test('brings new entries that nobody has looked at, in the region they were imported for', () => {
    expect(Object.values(standingsOf(nobody, imported(first)))).toEqual(['new', 'new', 'new', 'new']);
    expect(taken.offers.map((one) => [one.region, trustOn(one, first)])).toEqual([
      ['bamberg', 'unverified'],
      ['bamberg', 'closed'],
      ['bamberg', 'unverified'],
      ['bamberg', 'unverified'],
    ]);
    expect(taken.bodies.map(({ name, kind }) => [name, kind])).toContainEqual(['Treffpunkt Gereuth', 'localAssociation']);
  });
  test('says under which list and on which day it came, and what its source said', () => {
    expect(find(taken, library).origin).toMatchObject({
      source: 'integreat',
      feed,
      importedOn: first,
      changedOn: '2026-05-04',
      goneOn: null,
      undecided: {},
    });
    expect(find(taken, library).origin?.said).toMatchObject({ phone: '030 23125 101' });
  });
});

describe('given an entry nobody has looked at', () => {
  test('what its source changed is shown field by field and taken', () => {
    expect(compareImport(taken, imported(second, moved))[0]).toMatchObject({
      standing: 'changed',
      looked: 'never',
      changes: [{ field: 'phone', before: '030 23125 101', after: '030 23125 199', here: '030 23125 101', isConflict: false }],
    });
    expect(find(after(taken, imported(second, moved)), library).contact.phone).toBe('030 23125 199');
  });
  test('what a person changed here is no change of the source, and stays', () => {
    const here = edited(taken, library, (one) => ({ ...one, contact: { ...one.contact, phone: '030 23125 150' } }));
    expect(standingsOf(here, imported(second))[library]).toBe('unchanged');
    expect(find(after(here, imported(second)), library).contact.phone).toBe('030 23125 150');
  });
  test('what both changed is a conflict and stays until somebody decides', () => {
    const here = edited(taken, library, (one) => ({ ...one, contact: { ...one.contact, phone: '030 23125 150' } }));
    expect(compareImport(here, imported(second, moved))[0]).toMatchObject({ changes: [{ field: 'phone', isConflict: true }] });
    const open = after(here, imported(second, moved));
    expect(find(open, library)).toMatchObject({ contact: { phone: '030 23125 150' }, origin: { undecided: { phone: '030 23125 199' } } });
    const decided = after(open, imported(third, moved), { [library]: { fields: { phone: 'theirs' } } });
    expect(find(decided, library)).toMatchObject({ contact: { phone: '030 23125 199' }, origin: { undecided: {} } });
  });
});

describe('given an entry somebody verified', () => {
  test('without a choice nothing of it changes, the new word is kept beside it, and it has to be looked at again', () => {
    expect(compareImport(verified, imported(second, moved))[0]).toMatchObject({ standing: 'changed', looked: 'sinceLastImport' });
    const kept = find(after(verified, imported(second, moved)), library);
    expect(kept).toMatchObject({
      contact: { phone: '030 23125 101' },
      verified: { on: '2026-09-10' },
      origin: { undecided: { phone: '030 23125 199' } },
    });
    expect(trustOn(kept, second)).toBe('overdue');
  });
  test('undecided, the next import asks again', () => {
    const open = after(verified, imported(second, moved));
    expect(compareImport(open, imported(third, moved))[0]).toMatchObject({ standing: 'changed', looked: 'beforeLastImport' });
  });
  test('whoever looks again and leaves it has decided', () => {
    const seen = edited(after(verified, imported(second, moved)), library, (one) => verify(one, '2026-10-02', weber));
    expect(trustOn(find(seen, library), '2026-10-02')).toBe('verified');
    expect(standingsOf(seen, imported(third, moved))[library]).toBe('unchanged');
  });
  test('taken by choice, it has to be looked at again', () => {
    const chosen = find(after(verified, imported(second, moved), { [library]: { all: 'theirs' } }), library);
    expect([chosen.contact.phone, trustOn(chosen, second)]).toEqual(['030 23125 199', 'overdue']);
  });
  test('kept by choice, it is verified as before, and the next import says nothing of it', () => {
    const chosen = after(verified, imported(second, moved), { [library]: { all: 'ours' } });
    expect(trustOn(find(chosen, library), second)).toBe('verified');
    expect(standingsOf(chosen, imported(third, moved))[library]).toBe('unchanged');
  });
  test('of two fields one can be taken, the other stays undecided', () => {
    const both = imported(second, changedIn(101, { phone_number: '030 23125 199', email: 'neu@example.org' }));
    const chosen = find(after(verified, both, { [library]: { fields: { mail: 'theirs' } } }), library);
    expect(chosen).toMatchObject({
      contact: { phone: '030 23125 101', mail: 'neu@example.org' },
      origin: { undecided: { phone: '030 23125 199' } },
    });
    expect(Object.keys(chosen.origin?.undecided ?? {})).toEqual(['phone']);
  });
});

describe('given an entry that is not there any more', () => {
  const lost = after(verified, imported(second, without(101)));
  test('it is gone from that day and stays in the directory', () => {
    expect(standingsOf(verified, imported(second, without(101)))[library]).toBe('gone');
    expect(trustOn(find(lost, library), second)).toBe('gone');
    expect(find(lost, library).origin?.goneOn).toBe(second);
  });
  test('it keeps the day it went, however often the list comes without it', () => {
    expect(applyImport(lost, imported(second, without(101)), {}, defaults)).toEqual([]);
    expect(find(after(lost, imported(third, without(101))), library).origin?.goneOn).toBe(second);
  });
  test('back again, it has to be looked at again', () => {
    expect(standingsOf(lost, imported(third))[library]).toBe('backAgain');
    expect(trustOn(find(after(lost, imported(third)), library), third)).toBe('overdue');
  });
  test('one that is there and cannot be read is not gone', () => {
    expect(standingsOf(verified, imported(second, changedIn(101, { title: '' })))).not.toHaveProperty(library);
  });
  test('in a part of the list nothing is gone', () => {
    expect(
      standingsOf(
        verified,
        imported(second, (all) => [all[1], 'abgebrochen']),
      ),
    ).not.toHaveProperty(library);
  });
  test('another list, and the same list of another town, take nothing away', () => {
    expect(Object.values(standingsOf(verified, { ...imported(second, () => []), feed: 'Integreat Wetzlar, Orte' }))).toEqual([]);
  });
});

describe('given one alike that was entered by hand', () => {
  const here = body({ kind: 'library', name: 'Stadtbücherei  Bamberg' });
  const mine = offer({
    title: 'STADTBUECHEREI Bamberg',
    place: { street: null, postcode: null, town: 'Bamberg', point: null },
    verified: null,
  });
  const before = { bodies: [here], offers: [mine] };

  test('it is a possible duplicate, and without a word nothing is written', () => {
    expect(compareImport(before, imported(first))[0]).toMatchObject({ standing: 'possibleDuplicate', alike: [{ id: mine.id }] });
    expect(after(before, imported(first)).offers.filter(({ origin }) => origin?.foreignId === library)).toEqual([]);
  });
  test('said to be the same, it has that origin, keeps what stands here, and is the same at the next import', () => {
    const joined = after(before, imported(first), { [library]: { entry: { is: mine.id } } });
    expect(find(joined, library)).toMatchObject({ id: mine.id, title: mine.title, about: mine.about, body: here.id });
    expect(find(joined, library).origin?.undecided).toHaveProperty('about');
    expect(standingsOf(joined, imported(second))[library]).toBe('changed');
  });
  test('said to be another one, it is added', () => {
    expect(find(after(before, imported(first), { [library]: { entry: 'add' } }), library).id).not.toBe(mine.id);
  });
  test('a new one that is left out comes again', () => {
    const left = after(nobody, imported(first), { [library]: { entry: 'skip' } });
    expect(left.offers).toHaveLength(3);
    expect(standingsOf(left, imported(second))[library]).toBe('new');
  });
});

describe('given an event that comes again every Friday', () => {
  const events = (on: string, rule = 'FREQ=WEEKLY;BYDAY=FR') => {
    const [cafe] = JSON.parse(file('integreat-events-wetzlar.json')) as object[];
    const text = JSON.stringify([{ ...cafe, recurrence_rule: rule }]);
    return { incoming: readIntegreatEvents(text, { ...reading, on }), feed: 'Integreat Wetzlar, Termine', on };
  };
  const cafe = 'event:/bamberg/de/events/sprachcafe';
  const begun = after(nobody, events(first));

  test('as days go by its starts move on, and that is no change of the source', () => {
    expect(standingsOf(begun, events(third))).toEqual({ [cafe]: 'unchanged' });
    expect(find(after(begun, events(third)), cafe).starts[0]?.on).toBe('2026-11-06');
  });
  test('verified, it stays as it was seen, and nobody is asked', () => {
    const seen = edited(begun, cafe, (one) => verify(one, '2026-09-10', weber));
    expect(standingsOf(seen, events(third))).toEqual({ [cafe]: 'unchanged' });
    expect(find(after(seen, events(third)), cafe).starts).toEqual(find(begun, cafe).starts);
  });
  test('another rule is a change', () => {
    expect(standingsOf(begun, events(third, 'FREQ=WEEKLY;BYDAY=MO'))).toEqual({ [cafe]: 'changed' });
  });
});
