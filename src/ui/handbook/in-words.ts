// The handbook in the words of a language: what the page shows, and what a search looks through.
import type { Lang } from '../../language/language.ts';
import { chartWordsIn, type ChartWords } from '../../language/chart-words.ts';
import { periodIn } from '../../language/days.ts';
import { sentencesIn, type Sentences } from '../../language/sentences.ts';
import type { ChartTransition } from '../../engine/chart/chart-of.ts';
import type { Chapter, Section, Timer } from './handbook.ts';
import { texts } from './texts.ts';

export type ToldStep = {
  readonly what: string;
  /** The state it leads to; null where the case stays. */
  readonly to: string | null;
  /** The paragraph, such as T4; null between regions. */
  readonly rule: string | null;
  readonly ruleName: string | null;
  /** What has to be true before. */
  readonly onlyIf: readonly string[];
  readonly follows: readonly string[];
};

export type ToldSection = {
  readonly path: string;
  readonly title: string;
  readonly guidance: string | null;
  readonly acts: readonly ToldStep[];
  readonly consequences: readonly ToldStep[];
  readonly timers: readonly string[];
};

export type ToldChapter = { readonly path: string; readonly title: string; readonly sections: readonly ToldSection[] };

type Words = { readonly lang: Lang; readonly say: Sentences; readonly chart: ChartWords };

/** Paragraphs are numbered; the other sources of a step are only named. */
const isNumbered = (rule: string): boolean => /^[TR]\d/u.test(rule);

function stepIn({ say, chart }: Words, step: ChartTransition): ToldStep {
  const { rule, to, needs, tells, asks } = step;
  const told = tells === null ? [] : [chart.cause({ event: tells, to: null })];
  return {
    what: chart.cause(step),
    to: to === null ? null : chart.state(to),
    rule: rule !== null && isNumbered(rule) ? rule : null,
    ruleName: rule === null ? null : say.rule(rule),
    onlyIf: needs.map(say.requirement),
    follows: [...told, ...(asks === null ? [] : [say.effect(asks)])],
  };
}

function timerIn({ say, lang }: Words, { deadline, length }: Timer): string {
  const { anchors, timer } = texts[lang];
  const isBefore = ('months' in length ? length.months : length.days) < 0;
  const isOnTheDay = ('months' in length ? length.months : length.days) === 0;
  return timer({
    length: periodIn(lang)(length),
    when: isOnTheDay ? 'on' : isBefore ? 'before' : 'after',
    from: anchors[deadline.from],
    raises: say.event(deadline.raises.type),
    isMoved: deadline.falls === 'onWorkingDay',
  });
}

/** Chapters that are no region have a title of their own. */
const chapterTitles: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { de: texts.de.chapters, en: texts.en.chapters };

function sectionIn(words: Words, { path, guidance, acts, consequences, timers }: Section): ToldSection {
  return {
    path,
    title: chapterTitles[words.lang][path] ?? words.chart.state(path),
    guidance: guidance?.[words.lang] ?? null,
    acts: acts.map((step) => stepIn(words, step)),
    consequences: consequences.map((step) => stepIn(words, step)),
    timers: timers.map((timer) => timerIn(words, timer)),
  };
}

export function chaptersIn(lang: Lang, chapters: readonly Chapter[]): readonly ToldChapter[] {
  const words = { lang, say: sentencesIn(lang), chart: chartWordsIn(lang, 'case') };
  return chapters.map(({ path, sections }) => ({
    path,
    title: chapterTitles[lang][path] ?? words.chart.state(path),
    sections: sections.map((section) => sectionIn(words, section)),
  }));
}

const wordsOfStep = ({ what, to, rule, ruleName, onlyIf, follows }: ToldStep): string =>
  [what, to, rule, ruleName, ...onlyIf, ...follows].join(' ');

const has = (text: string, wanted: readonly string[], lang: Lang): boolean => {
  const lower = text.toLocaleLowerCase(lang);
  return wanted.every((word) => lower.includes(word));
};

/** What holds every one of the words; a section whose title or guidance holds them stays whole. */
export function found(chapters: readonly ToldChapter[], search: string, lang: Lang): readonly ToldChapter[] {
  const wanted = search.toLocaleLowerCase(lang).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return chapters;
  const narrowed = (chapter: ToldChapter, section: ToldSection): readonly ToldSection[] => {
    const head = `${chapter.title} ${section.title}`;
    if (has(`${head} ${section.guidance ?? ''}`, wanted, lang)) return [section];
    const steps = (all: readonly ToldStep[]) => all.filter((step) => has(`${head} ${wordsOfStep(step)}`, wanted, lang));
    const acts = steps(section.acts);
    const consequences = steps(section.consequences);
    const timers = section.timers.filter((timer) => has(`${head} ${timer}`, wanted, lang));
    return acts.length + consequences.length + timers.length === 0 ? [] : [{ ...section, acts, consequences, timers }];
  };
  return chapters
    .map((chapter) => ({ ...chapter, sections: chapter.sections.flatMap((section) => narrowed(chapter, section)) }))
    .filter(({ sections }) => sections.length > 0);
}

/** How many things are said: what a search found. */
export const countOf = (chapters: readonly ToldChapter[]): number =>
  chapters
    .flatMap(({ sections }) => sections)
    .reduce((count, { acts, consequences, timers }) => count + acts.length + consequences.length + timers.length, 0);
