// Lives are played under the rules: a step the standard does not allow is an error that says where and why.
import { expect, test } from 'vitest';
import { on, play, type Life } from '../../src/scenarios/life.ts';
import { concludes } from '../../src/scenarios/steps.ts';

const life = (...steps: Life['steps']): Life => ({ name: 'too early', case: 'c1', site: 'essen', steps });

test('a refused step stops the play with its number, its day and every reason', () => {
  const tooEarly = life(...on('2026-08-31', { type: 'talk.offered', for: '2026-09-07' }, { type: 'talk.begun' }));
  expect(() => play(tooEarly)).toThrow(
    /too early, step 2, 'talk.begun' on 2026-08-31 is refused: \[\{"code":"inquiryNotNoted"\},\{"code":"privacyNotExplained"\}\]/u,
  );
});

test('nobody concludes what is not on the table', () => {
  expect(() => play(life(...on('2026-08-31', concludes)))).toThrow('no version is on the table');
});

test('a played life keeps its words beside the record and only their names in it', () => {
  const inquiry = {
    type: 'inquiry.noted',
    service: 'mbe',
    ageBand: 'adult',
    language: 'ar',
    channel: 'phone',
    words: { name: 'Amira Musterfrau' },
  } as const;
  const { entries, words } = play(life(...on('2026-08-31', inquiry)));
  expect(words).toEqual({ 1: { name: 'Amira Musterfrau' } });
  expect(entries[0]?.event).toMatchObject({ type: 'inquiry.noted', given: ['name'] });
  expect(JSON.stringify(entries)).not.toContain('Musterfrau');
});
