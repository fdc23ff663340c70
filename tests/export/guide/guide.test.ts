// The guide is generated: it leaves out nothing of the chart and of the catalogue, and says nothing twice.
import { describe, expect, test } from 'vitest';
import { deadlines } from '../../../machines/case/deadlines/deadlines.ts';
import { reviewRules } from '../../../machines/case/deadlines/review-due.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { chartOf } from '../../../src/engine/chart/chart-of.ts';
import { chartChapters } from '../../../src/export/guide/chart-chapters.ts';
import { countOf, found } from '../../../src/export/guide/found.ts';
import { guideOf } from '../../../src/export/guide/guide.ts';
import type { GuideChapter, GuideStep } from '../../../src/export/guide/guide-shape.ts';
import type { Lang } from '../../../src/language/language.ts';
import { sentencesIn } from '../../../src/language/sentences.ts';
import { missingFrom, textsOf } from './standard-texts.ts';

const catalogue = catalogueOf(currentStandard);
const sections = chartChapters(currentStandard, catalogue).flatMap((chapter) => chapter.sections);
const german = guideOf(currentStandard, 'de');
const blocksAt = ({ chapters }: { readonly chapters: readonly GuideChapter[] }, path: string) =>
  chapters.flatMap((chapter) => chapter.sections).find((section) => section.path === path)?.blocks ?? [];
const stepsIn = (chapters: readonly GuideChapter[]): GuideStep[] =>
  chapters.flatMap((chapter) =>
    chapter.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []))),
  );

describe('the whole chart', () => {
  const { states, transitions } = chartOf('case');

  test('every transition stands in it once', () => {
    const told = sections.flatMap(({ acts, consequences }) => [...acts, ...consequences]);
    expect(told).toHaveLength(transitions.length);
    expect(new Set(told)).toHaveLength(transitions.length);
    expect(stepsIn(german.chapters)).toHaveLength(transitions.length);
  });

  test('every deadline stands where it runs', () => {
    const running = states.flatMap(({ path, deadlines: names }) => names.map((name) => `${path} ${name}`));
    expect(sections.flatMap(({ path, timers }) => timers.map(({ name }) => `${path} ${name}`)).toSorted()).toEqual(running.toSorted());
    expect(new Set(sections.flatMap(({ timers }) => timers.map(({ name }) => name))).size).toBe(Object.keys(deadlines).length);
  });

  test('every state in which something can happen has a section', () => {
    const lively = new Set([
      ...transitions.map(({ from }) => from),
      ...states.filter((state) => state.deadlines.length > 0).map(({ path }) => path),
    ]);
    expect(new Set(sections.map(({ path }) => path))).toEqual(new Set([...lively].filter((path) => path !== '')));
  });

  test('every stage of the standard has its guidance', () => {
    expect(sections.filter(({ guidance }) => guidance !== null)).toHaveLength(Object.keys(catalogue.stageGuidance).length);
  });
});

describe('the whole standard', () => {
  test.each<Lang>(['de', 'en'])('in %s every text of the catalogue stands in it', (lang) => {
    expect(missingFrom(JSON.stringify(guideOf(currentStandard, lang)), textsOf(catalogue, lang).map(inJson))).toEqual([]);
  });

  test.each<Lang>(['de', 'en'])('in %s every rule has its sentence, and every paragraph the places where it applies', (lang) => {
    const say = sentencesIn(lang);
    const numbered = Array.from({ length: 27 }, (_, index) => say.rule(`T${index + 1}`));
    const told = JSON.stringify(guideOf(currentStandard, lang));
    expect(missingFrom(told, [...numbered, ...reviewRules.map((rule) => say.dueReason(rule))].map(inJson))).toEqual([]);
    const used = new Set(chartOf('case').transitions.flatMap(({ rule }) => (rule === null ? [] : [rule])));
    expect(
      missingFrom(
        told,
        [...used].map((rule) => inJson(say.rule(rule))),
      ),
    ).toEqual([]);
  });

  test('no two sections have one place', () => {
    const paths = german.chapters.flatMap((chapter) => chapter.sections.map(({ path }) => path));
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('every heading of the agreement begins a section, and stands in no section again', () => {
    const { sections: parts } = german.chapters.find(({ path }) => path === 'document') ?? { sections: [] };
    const headings = Object.keys(catalogue.documentTexts).filter((key) => /^title$|Heading$/u.test(key));
    expect(parts.map(({ path }) => path)).toEqual(headings.map((key) => `document.${key}`));
    expect(parts.filter(({ title, blocks }) => JSON.stringify(blocks).includes(`"${title}"`))).toEqual([]);
  });
});

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

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
    const [timers] = blocksAt(guideOf(currentStandard, lang), 'open.stage.intake.inquiry').flatMap((block) =>
      block.kind === 'lines' ? [block.lines.map(({ text }) => text)] : [],
    );
    expect(timers).toEqual([sentence]);
  });

  test('an act says where it leads, by which paragraph, and what has to be true before', () => {
    const drafting = blocksAt(german, 'open.stage.goals').flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    expect(drafting.find(({ rule, to }) => rule === 'T4' && to !== null)).toMatchObject({
      to: 'Unterschrift',
      onlyIf: expect.arrayContaining([expect.any(String)]) as unknown,
    });
  });

  test('a domain says what is asked, then how each of five ratings is recognised', () => {
    const [question, guidance, levels] = blocksAt(german, 'domain.money');
    expect([question?.kind, guidance?.kind, levels?.kind]).toEqual(['questions', 'text', 'levels']);
    expect(levels).toMatchObject({
      levels: [
        { detail: '1 – dringend', text: 'Das Geld reicht nicht für Essen, Miete oder Strom, oder das Konto ist gepfändet.' },
        { detail: '2 – großer Bedarf' },
        {},
        {},
        { detail: '5 – selbstständig' },
      ],
    });
  });

  test('the chapters follow a case: its stages and talks, what is said, promised and signed, what runs beside, the paragraphs', () => {
    const [first, promised, beside] = [
      'open.stage open.talk open.reviewClock',
      'domains commitments document',
      'open.presence open.handover',
    ];
    expect(german.chapters.map(({ path }) => path).join(' ')).toBe(`${first} ${promised} ${beside} open closed agencies rules`);
  });

  test.each<Lang>(['de', 'en'])('in %s no code and no gap is shown', (lang) => {
    const { title, lead, chapters } = guideOf(currentStandard, lang);
    const told = JSON.stringify([
      title,
      lead,
      chapters.map((chapter) => [chapter.title, chapter.sections.map(({ path: _, ...words }) => words)]),
    ]);
    expect(told).not.toMatch(/undefined|\bopen\.|deadline\.|clock\.[a-z]|\{\w+\}/u);
  });
});

describe('a search', () => {
  test('by a paragraph finds every place that comes from it, and nothing else', () => {
    const steps = stepsIn(found(german, 't17', 'de'));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(({ rule }) => rule !== 'T17')).toEqual([]);
  });

  test('by the words of a question finds its domain, whole', () => {
    const [chapter] = found(german, 'Briefe Druck', 'de');
    expect(chapter?.sections).toEqual([expect.objectContaining({ path: 'domain.money', blocks: blocksAt(german, 'domain.money') })]);
  });

  test('by several words finds what holds all of them', () => {
    expect(countOf(found(german, 'überprüfung tag', 'de'))).toBeGreaterThan(countOf(found(german, 'überprüfung tag werktag', 'de')));
    expect(countOf(found(german, 'zaunkönig', 'de'))).toBe(0);
  });

  test('by nothing shows everything', () => {
    expect(found(german, '  ', 'de')).toBe(german.chapters);
  });
});
