// The handbook is generated: it leaves out nothing of the chart, and says nothing twice.
import { describe, expect, test } from 'vitest';
import { currentStandard } from '../../../machines/standards/released.ts';
import { chartOf } from '../../../src/engine/chart/chart-of.ts';
import type { Lang } from '../../../src/language/language.ts';
import { handbookOf } from '../../../src/ui/handbook/handbook.ts';
import { chaptersIn, countOf, found } from '../../../src/ui/handbook/in-words.ts';

const chapters = handbookOf(currentStandard);
const sections = chapters.flatMap((chapter) => chapter.sections);
const german = chaptersIn('de', chapters);

describe('the whole chart', () => {
  const { states, transitions } = chartOf('case');

  test('every transition stands in it once', () => {
    const told = sections.flatMap(({ acts, consequences }) => [...acts, ...consequences]);
    expect(told).toHaveLength(transitions.length);
    expect(new Set(told)).toHaveLength(transitions.length);
  });

  test('every deadline stands where it runs', () => {
    const running = states.flatMap(({ path, deadlines }) => deadlines.map((name) => `${path} ${name}`));
    expect(sections.flatMap(({ path, timers }) => timers.map(({ name }) => `${path} ${name}`)).toSorted()).toEqual(running.toSorted());
  });

  test('every state in which something can happen has a section', () => {
    const lively = new Set([
      ...transitions.map(({ from }) => from),
      ...states.filter(({ deadlines }) => deadlines.length > 0).map(({ path }) => path),
    ]);
    expect(new Set(sections.map(({ path }) => path))).toEqual(new Set([...lively].filter((path) => path !== '')));
  });

  test('every stage that has a practice guide shows it', () => {
    expect(sections.filter(({ guidance }) => guidance !== null)).toHaveLength(12);
  });
});

describe('in words', () => {
  test.each<[Lang, string]>([
    [
      'de',
      '14 Tage ab dem Tag der Anfrage, solange kein Erstgespräch angeboten ist: Frist für das Angebot des Erstgesprächs vorbei (auf einen Werktag verschoben)',
    ],
    [
      'en',
      '14 days after the day of the inquiry, as long as no first talk is offered: Time for offering the first talk is over (moved to a working day)',
    ],
  ])('in %s a deadline says from which day it counts, how long, and what then happens', (lang, sentence) => {
    const inquiry = chaptersIn(lang, chapters)
      .flatMap((chapter) => chapter.sections)
      .find(({ path }) => path.endsWith('intake.inquiry'));
    expect(inquiry?.timers).toEqual([sentence]);
  });

  test('an act says where it leads, by which paragraph, and what has to be true before', () => {
    const drafting = german.flatMap((chapter) => chapter.sections).find(({ path }) => path === 'open.stage.goals');
    expect(drafting?.acts.find(({ rule, to }) => rule === 'T4' && to !== null)).toMatchObject({
      to: 'Unterschrift',
      onlyIf: expect.arrayContaining([expect.any(String)]) as unknown,
    });
  });

  test.each<Lang>(['de', 'en'])('in %s no code and no gap is shown', (lang) => {
    const all = chaptersIn(lang, chapters);
    const told = JSON.stringify(all.map(({ title, sections: parts }) => [title, parts.map(({ path: _, ...words }) => words)]));
    expect(told).not.toMatch(/undefined|\bopen\.|deadline\.|clock\.[a-z]/u);
  });
});

describe('a search', () => {
  test('by a paragraph finds every place that comes from it, and nothing else', () => {
    const hits = found(german, 't17', 'de');
    const steps = hits.flatMap((chapter) => chapter.sections.flatMap(({ acts, consequences }) => [...acts, ...consequences]));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(({ rule }) => rule !== 'T17')).toEqual([]);
  });

  test('by several words finds what holds all of them', () => {
    expect(countOf(found(german, 'überprüfung tag', 'de'))).toBeGreaterThan(countOf(found(german, 'überprüfung tag werktag', 'de')));
    expect(countOf(found(german, 'zaunkönig', 'de'))).toBe(0);
  });

  test('by nothing shows everything', () => {
    expect(found(german, '  ', 'de')).toBe(german);
  });
});
