// The directory narrowed, ordered and cut into pages, without a server: each thing that is asked for leaves out what it should, and nothing else.
import { describe, expect, test } from 'vitest';
import { DirectorySearch, type DirectorySearch as Asked } from '../../../src/contract/directory.ts';
import type { DirectoryEntry } from '../../../src/network/directory/directory-store.ts';
import type { Offer } from '../../../src/network/directory/offer.ts';
import { applicantOf, foundIn } from '../../../src/server/directory/found.ts';
import { directoryReader } from '../../../src/server/directory/read-directory.ts';
import { memoryDirectoryStore } from '../../../src/storage/memory/directory-store.ts';
import { body, offer, openToAll } from '../../network/offers.ts';

const today = '2026-08-31';
const at = '2026-08-31T08:00:00.000Z';
const by = { role: 'counsellor', id: 'c-weber' } as const;
const idOf = (last: number) => `7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0${String(last).padStart(3, '0')}`;
const verifiedOn = (on: string) => ({ verified: { on, by } });

async function standing(offers: readonly Partial<Offer>[], bodies = [body()]) {
  const store = memoryDirectoryStore();
  const entries: DirectoryEntry[] = [
    ...bodies.map((entry) => ({ kind: 'body', id: entry.id, entry }) as const),
    ...offers.map((changes, index) => ({ kind: 'offer', id: idOf(index), entry: offer({ id: idOf(index), ...changes }) }) as const),
  ];
  await store.add(entries.map((entry) => ({ ...entry, act: 'entered', by, at, after: 0 })));
  return directoryReader(store)();
}

async function found(offers: readonly Partial<Offer>[], asked: Partial<Asked>, bodies = [body()]) {
  return foundIn(await standing(offers, bodies), DirectorySearch.parse(asked), today);
}
const titlesIn = ({ offers }: Awaited<ReturnType<typeof found>>) => offers.map((row) => row.offer.title);

describe('narrowed', () => {
  const lostBody = idOf(999);
  const offers: readonly Partial<Offer>[] = [
    { title: 'Bamberg' },
    { title: 'Café', region: 'wetzlar', languages: ['tr'], childcare: 'no', cost: { cents: null, note: null } },
    { title: 'Dienst', body: lostBody, childcare: 'onRequest', cost: { cents: 500, note: null }, languages: ['de'] },
  ];

  test.each<[Partial<Asked>, string[]]>([
    [{}, ['Bamberg', 'Café', 'Dienst']],
    [{ region: 'bamberg' }, ['Bamberg', 'Dienst']],
    [{ region: 'wetzlar' }, ['Café']],
    [{ kind: 'courseProvider' }, ['Bamberg', 'Café']],
    [{ kind: 'debtAdvice' }, []],
    [{ language: 'tr' }, ['Café']],
    [{ language: 'ar' }, ['Bamberg']],
    [{ childcare: 'yes' }, ['Bamberg', 'Dienst']],
    [{ free: 'yes' }, ['Bamberg']],
    [{ words: ' ' }, ['Bamberg', 'Café', 'Dienst']],
    [{ words: 'Café' }, ['Café']],
    [{ region: 'bamberg', free: 'yes' }, ['Bamberg']],
  ])('to %j it holds %j', async (asked, titles) => {
    expect(titlesIn(await found(offers, asked))).toEqual(titles);
  });

  test('of an offer whose body is not there, everything else is told', async () => {
    const { offers: rows } = await found(offers, { region: 'bamberg' });
    expect(rows.map((row) => [row.offer.title, row.body?.name ?? null, row.version])).toEqual([
      ['Bamberg', body().name, 2],
      ['Dienst', null, 4],
    ]);
  });
});

describe('parted', () => {
  const offers: readonly Partial<Offer>[] = [
    { title: 'Abgelaufen', validUntil: '2026-08-30' },
    { title: 'Bald', ...verifiedOn('2026-02-20') },
    { title: 'Cousin', verified: null },
    { title: 'Dauernd', ...verifiedOn('2026-01-10') },
    { title: 'Ewig' },
    { title: 'Abermals', verified: null },
  ];

  test('into what is open, what is to be looked at again and what has ended, each counted whatever is shown', async () => {
    const counts = { open: 5, toVerify: 4, ended: 1 };
    for (const [show, total] of Object.entries(counts)) {
      const page = await found(offers, { show: show as keyof typeof counts, limit: 1 });
      expect([page.counts, page.total, page.offers.length, page.next, page.today]).toEqual([counts, total, 1, total > 1 ? 1 : null, today]);
    }
  });

  test('what is to be looked at comes by how long it has waited, what nobody has looked at first; what is open by name', async () => {
    expect(titlesIn(await found(offers, { show: 'toVerify' }))).toEqual(['Abermals', 'Cousin', 'Dauernd', 'Bald']);
    expect(titlesIn(await found(offers, {}))).toEqual(['Abermals', 'Bald', 'Cousin', 'Dauernd', 'Ewig']);
  });

  test('in pages of two every offer stands once', async () => {
    const pages = await Promise.all([0, 2, 4, 5, 9].map((offset) => found(offers, { offset, limit: 2 })));
    expect(pages.map((page) => [titlesIn(page), page.next])).toEqual([
      [['Abermals', 'Bald'], 2],
      [['Cousin', 'Dauernd'], 4],
      [['Ewig'], null],
      [[], null],
      [[], null],
    ]);
  });

  test('of one name, it comes by its number, and umlauts stand where people look for them', async () => {
    const same = [{ title: 'Zirkel' }, { title: 'Öffnung' }, { title: 'Ost' }, { title: 'Zirkel' }, { title: 'Obst' }];
    const { offers: rows } = await found(same, {});
    expect(rows.map((row) => [row.offer.title, row.offer.id])).toEqual([
      ['Obst', idOf(4)],
      ['Öffnung', idOf(1)],
      ['Ost', idOf(2)],
      ['Zirkel', idOf(0)],
      ['Zirkel', idOf(3)],
    ]);
  });
});

describe('ordered', () => {
  const forOlder = { ...openToAll, ages: { from: 30, to: null } };
  const forB1 = { ...openToAll, levels: { from: 'b1', to: null } } as const;
  const offers = [
    { title: 'A Kurs', conditions: forOlder },
    { title: 'B Kurs', conditions: forB1 },
    { title: 'C Kurs' },
    { title: 'D Kurs', verified: null, isClosedForNow: true },
  ];
  const verdicts = async (asked: Partial<Asked>) =>
    (await found(offers, asked)).offers.map((row) => `${row.offer.title[0]} ${row.eligibility.verdict}`);

  test('for whoever is described: what fits, what is to be cleared up, what does not fit', async () => {
    expect(await verdicts({ age: 20 })).toEqual(['C fits', 'B unclear', 'A doesNotFit']);
    expect(await verdicts({ level: 'a2' })).toEqual(['C fits', 'A unclear', 'B doesNotFit']);
  });

  test('for nobody in particular: by name, whatever is to be cleared up', async () => {
    expect(await verdicts({})).toEqual(['A unclear', 'B unclear', 'C fits']);
  });

  test('what was searched for keeps the order of the search within whatever fits as well', async () => {
    const said = [
      { title: 'Abend', about: 'Ein Sprachcafé am Abend.' },
      { title: 'Sprachcafé' },
      { title: 'Sprachcafé für Ältere', conditions: forOlder },
    ];
    expect(titlesIn(await found(said, { words: 'Sprachcafé' }))).toEqual(['Sprachcafé', 'Sprachcafé für Ältere', 'Abend']);
    expect(titlesIn(await found(said, { words: 'Sprachcafé', age: 20 }))).toEqual(['Sprachcafé', 'Abend', 'Sprachcafé für Ältere']);
  });
});

test.each<[object, object]>([
  [{}, { age: null, title: null, level: null, benefit: null, work: null }],
  [{ age: 24 }, { age: 24, title: null, level: null, benefit: null, work: null }],
  [
    { age: 24, ageTo: 27 },
    { age: { from: 24, to: 27 }, title: null, level: null, benefit: null, work: null },
  ],
  [
    { age: 24, ageTo: 20 },
    { age: { from: 24, to: 24 }, title: null, level: null, benefit: null, work: null },
  ],
  [{ ageTo: 20 }, { age: null, title: null, level: null, benefit: null, work: null }],
])('%j says of somebody: %j', (asked, applicant) => {
  expect(applicantOf(asked)).toEqual(applicant);
});

test('everything else that is asked of somebody is known of them', () => {
  const asked = { title: 'asylum', level: 'b1', benefit: 'alg2', work: 'employed' } as never;
  expect(applicantOf(asked)).toEqual({ age: null, ...(asked as object) });
});

test('of where an offer comes from, what the source said word by word is not told, only what nobody has decided about', async () => {
  const told = {
    source: { name: 'Stadt', format: 'hsds' },
    feed: 'Liste',
    changedOn: null,
    importedOn: today,
    goneOn: null,
    lookAgain: true,
  };
  const origin = { ...told, foreignId: 'x-1', said: { title: 'Kurs' }, undecided: { title: 'Kurs neu' } } as never;
  const kept = { ...offer(), origin } as never;
  const row = foundIn(
    { ...(await standing([])), offers: new Map([[idOf(1), { entry: kept, version: 1 }]]) },
    DirectorySearch.parse({}),
    today,
  ).offers[0];
  expect(row?.offer.origin).toEqual({ ...told, undecided: ['title'] });
});
