// Every code has a sentence in both languages, and no code is ever shown.
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/language/language.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { chartNames, itemStates, rules, statePaths } from './charts.ts';
import * as examples from './examples.ts';
import { everyRefusal } from './refusals.ts';

/** camelCase or `noun.pastParticiple`: what only programs say. */
const code = /\b[a-z]+[A-Z]\w*|\b[a-z]{3,}\.[a-z]{2,}/u;

describe.each(langs)('in %s', (lang) => {
  const say = sentencesIn(lang);

  const everything: readonly string[] = [
    ...everyRefusal.map(say.refusal),
    ...examples.warnings.map(say.warning),
    ...examples.requirementNames.map(say.requirement),
    ...chartNames.map(say.chart),
    ...examples.events.map(say.happened),
    ...examples.definitions.map(({ type }) => say.event(type)),
    ...statePaths.map(say.state),
    ...itemStates.map(([kind, state]) => say.itemState(kind, state)),
    ...rules.map(say.rule),
    ...examples.dueRules.map(say.dueReason),
    ...examples.roles.map(say.role),
    ...examples.effects.map(say.effect),
    ...examples.deviations.map(say.deviation),
    ...examples.damageCodes.map(say.damage),
    ...examples.faultCodes.map((fault) => say.fault({ code: fault, detail: '', file: 'case.jsonl', line: 4 }).replace('case.jsonl', '')),
    ...examples.definitions.flatMap(({ type, fields, wordFields }) => [
      ...fields.flatMap(({ name, sample, codes }) => [
        say.field(name, type),
        ...[sample, ...codes].map((value) => say.option(name, value, type)),
      ]),
      ...wordFields.map((name) => say.word(name, type)),
    ]),
  ];

  test('every event is among the examples', () => {
    expect(new Set(examples.events.map(({ type }) => type))).toEqual(new Set(examples.definitions.map(({ type }) => type)));
  });

  test('no sentence shows a code', () => {
    const shown = everything.filter((sentence) => code.test(sentence));
    expect(shown.filter((sentence) => sentence !== 'findWork')).toEqual([]);
  });

  test('no sentence is empty or left half filled in', () => {
    expect(everything.filter((sentence) => sentence.trim() === '' || /undefined|null|NaN|\[object/u.test(sentence))).toEqual([]);
  });

  test('every refusal is a full sentence', () => {
    expect(everyRefusal.map(say.refusal).filter((sentence) => !/^\p{Lu}|^\d|^[„“]/u.test(sentence) || !/[.?]$/u.test(sentence))).toEqual(
      [],
    );
  });

  test('every field of every event has a label, also every word field', () => {
    const labels = examples.definitions.flatMap(({ fields, wordFields }) => [
      ...fields.map(({ name }) => [name, say.field(name)]),
      ...wordFields.map((name) => [name, say.word(name)]),
    ]);
    expect(labels.filter(([name, label]) => name === label)).toEqual([]);
  });

  test('every code of every field has a label', () => {
    const labels = examples.definitions.flatMap(({ fields }) =>
      fields.flatMap(({ name, codes }) => codes.map((option) => [option, say.option(name, option)] as const)),
    );
    expect(labels.length).toBeGreaterThan(200);
    expect(labels.filter(([option, label]) => String(option) === label)).toEqual([]);
  });

  test('a deadline is said the same under both names', () => {
    expect(say.event('deadline.reviewDue')).toBe(say.deadline('deadline.reviewDue'));
  });

  test('a code without a sentence is a defect that says so', () => {
    expect(() => say.state('stage.limbo')).toThrow("there is no sentence for the state 'limbo'");
    expect(() => say.event('toString')).toThrow("there is no sentence for the event 'toString'");
  });
});

test('German and English differ in everything but what is written alike', () => {
  const [german, english] = [sentencesIn('de'), sentencesIn('en')];
  const alike = everyRefusal.filter((refusal) => german.refusal(refusal) === english.refusal(refusal));
  expect(alike).toEqual([]);
  expect(examples.definitions.filter(({ type }) => german.event(type) === english.event(type))).toEqual([]);
});
