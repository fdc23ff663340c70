// Words never enter the record; that they were given does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CaseEvent, Proposal, proposals } from '../../machines/case/events/case-event.ts';
import { redact, split } from '../../src/record/words/words.ts';
import { canary, entriesOf, headerOf } from './examples.ts';

const rated = { type: 'domain.rated', domain: 'housing', counsellor: 2, client: null } as const;

test('a proposal parts into facts and words, and the facts say which words were given', () => {
  const { event, words } = split({ ...rated, words: { note: canary } });
  expect(event).toEqual({ ...rated, given: ['note'] });
  expect(words).toEqual({ note: canary });
});

test('words that are empty or missing were not given', () => {
  const nothing = { event: { ...rated, given: [] }, words: null };
  for (const note of ['  ', '\u200b', '\u2800', '\u3164', '\u0301']) expect(split({ ...rated, words: { note } })).toEqual(nothing);
  expect(split({ ...rated, words: {} })).toEqual(nothing);
  expect(split(rated)).toEqual(nothing);
});

test('an event that has no words does not speak of any', () => {
  expect(split({ type: 'talk.begun' })).toEqual({ event: { type: 'talk.begun' }, words: null });
});

test('given words are named in the order of the alphabet', () => {
  const several = proposals.filter(({ wordFields }) => wordFields.length > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const { type, wordFields } of several) {
    const words = Object.fromEntries(wordFields.toReversed().map((field) => [field, canary]));
    expect(split({ type, words } as unknown as Proposal).event).toMatchObject({ given: wordFields.toSorted() });
  }
});

test('no proposal of any type leaves a word in its event', () => {
  fc.assert(
    fc.property(fc.constantFrom(...proposals), ({ type, wordFields }) => {
      const words = Object.fromEntries(wordFields.map((field) => [field, canary]));
      const proposal = { type, ...(wordFields.length > 0 && { words }) } as unknown as Proposal;
      expect(JSON.stringify(split(proposal).event)).not.toContain(canary);
    }),
  );
});

test('what remains of a proposal is an event the record accepts', () => {
  const proposal = Proposal.parse({ ...rated, words: { note: canary } });
  expect(CaseEvent.safeParse(split(proposal).event).success).toBe(true);
  expect(CaseEvent.safeParse(proposal).success).toBe(false);
});

test('redacting takes every word and no entry', () => {
  const header = headerOf('one');
  const log = { header, entries: entriesOf(header), words: { 3: { note: canary } } };
  const redacted = redact(log);
  expect(redacted.entries).toEqual(log.entries);
  expect(JSON.stringify(redacted)).not.toContain(canary);
});
