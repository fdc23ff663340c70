// A recording of an earlier form of the standard: it was judged once, by the rules of its day, and stands (decision 55).
import { expect, test } from 'vitest';
import { replay, replaySteps } from '../../src/engine/log/replay.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import { live, placeIn } from './lives/given.ts';
import { briefAdvice, inquiry, monday, on, type Move } from './lives/lives.ts';

const input = { ...placeIn('HE'), isOfEarlierForm: true };
const entriesOf = (moves: readonly Move[]): EntryFacts[] => [...moves];
const early = on(monday, { type: 'talk.begun' });

test('stands where the rules of today refuse it, marked; those of today refuse it', () => {
  const entries = entriesOf([...inquiry(), ...early]);
  const { context } = replay({ input, entries });
  expect(context.intake.talkBegunOn).toBe(monday);
  expect(context.marks).toMatchObject({ 2: { kind: 'irregular', reasons: [{ code: 'privacyNotExplained' }] } });
  expect(() => replay({ input: placeIn('HE'), entries })).toThrow(/privacyNotExplained/u);
});
test('stays without effect, and asks for nothing, where the chart of today has no place for it', () => {
  const [last] = [...replaySteps({ input, entries: entriesOf([...inquiry(), ...on(monday, { type: 'assessment.begun' })]) })].slice(-1);
  expect(last?.effects).toEqual([]);
  expect(last?.state.value).toEqual(live(inquiry()).value);
  expect(last?.state.context.marks).toMatchObject({ 2: { kind: 'outOfPlace' } });
});
test('told late it is told anew as far as it was recorded by then, and no further', () => {
  const advised = entriesOf(briefAdvice());
  const before = entriesOf(on('2026-02-23', { type: 'contact.noted', channel: 'phone' }));
  const entries = [...advised, ...before, ...entriesOf(on(monday, { type: 'contact.noted', channel: 'text' }))];
  const steps = [...replaySteps({ input, entries })];
  expect(steps.map(({ state }) => state.context.file.entries)).toEqual(entries.map((_, index) => index + 1));
  expect(steps[advised.length]?.state.context.presence).toEqual(steps[advised.length - 1]?.state.context.presence);
  expect(() => replay({ input: placeIn('HE'), entries })).toThrow(/beforeTheCase/u);
});
