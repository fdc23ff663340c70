// What every store of reviews promises, asked of each: entries are only added, and nobody writes over what they have not seen.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviewsIn, standingOf, type NewReview, type ReviewStore } from '../../src/record/ports/review-store.ts';
import { offices } from './stores.ts';

const review = (changes: Partial<NewReview> = {}): NewReview => ({
  standard: '2026.1',
  language: 'tr',
  key: 'rights.copy',
  text: 'Bu anlaşmanın bir örneğini alırım.',
  source: `sha256:${'a'.repeat(64)}`,
  by: { role: 'teamLead', id: 't-hoffmann' },
  at: '2026-11-28T09:00:00.000Z',
  after: 0,
  ...changes,
});
const better = 'Anlaşmanın bir kopyasını alırım.';

describe.each(offices)('$name', ({ open }) => {
  let reviews: ReviewStore;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await open();
    ({ reviews } = opened.store);
    close = opened.close;
  });
  afterEach(() => close());

  const standing = async () => standingOf(await reviews.list('2026.1'));

  test('keeps who, when, which text beside which German words, and numbers the entries', async () => {
    expect(await reviews.add([review(), review({ key: 'title', text: null })])).toEqual([true, true]);
    const { after: _, ...kept } = review();
    const [first, second] = await reviews.list('2026.1');
    expect(first).toEqual({ ...kept, number: first?.number });
    expect(second).toMatchObject({ key: 'title', text: null });
    expect(second?.number).toBeGreaterThan(first?.number ?? 0);
  });

  test('lists one language or all, of one standard', async () => {
    await reviews.add([review(), review({ language: 'fa' }), review({ standard: '2025.1' })]);
    const languages = async (...asked: Parameters<ReviewStore['list']>) => (await reviews.list(...asked)).map(({ language }) => language);
    expect(await languages('2026.1')).toEqual(['tr', 'fa']);
    expect(await languages('2026.1', 'fa')).toEqual(['fa']);
    expect(await languages('2026.1', 'ar')).toEqual([]);
  });

  test('adds nothing about a text somebody has written about since, and everything else', async () => {
    await reviews.add([review()]);
    const [first] = await standing();
    expect(await reviews.add([review({ text: better }), review({ key: 'title' }), review({ language: 'fa' })])).toEqual([
      false,
      true,
      true,
    ]);
    expect(await reviews.add([review({ text: better, after: first?.version ?? 0 })])).toEqual([true]);
    expect((await standing()).find(({ key, language }) => key === 'rights.copy' && language === 'tr')?.text).toBe(better);
  });

  test('of two writers at once, and of one text twice in one go, only one is added', async () => {
    const both = await Promise.all([reviews.add([review()]), reviews.add([review({ text: better })])]);
    expect(both.flat().filter((isAdded) => isAdded)).toHaveLength(1);
    expect(await reviews.add([review({ key: 'title' }), review({ key: 'title', text: better })])).toEqual([true, false]);
    expect(await reviews.list('2026.1')).toHaveLength(2);
  });

  test('a review that is taken back lets the one before it stand again, and stays readable', async () => {
    const write = async (text: string | null, after: number) => {
      expect(await reviews.add([review({ text, after })])).toEqual([true]);
      const [text1] = await standing();
      if (text1 === undefined) throw new Error('nothing stands');
      return text1;
    };
    const first = await write('Eski.', 0);
    const second = await write(better, first.version);
    expect(second.text).toBe(better);
    const back = await write(null, second.version);
    expect(back.text).toBe('Eski.');
    const none = await write(null, back.version);
    expect(none.text).toBeNull();
    expect(reviewsIn([none])).toEqual([]);
    expect((await reviews.list('2026.1')).map(({ text }) => text)).toEqual(['Eski.', better, null, null]);
  });
});
