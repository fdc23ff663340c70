// The chapters of the chart in the words of a language.
import type { Lang } from '../../language/language.ts';
import { chartWordsIn, type ChartWords } from '../../language/chart-words.ts';
import { periodIn } from '../../language/days.ts';
import { sentencesIn, type Sentences } from '../../language/sentences.ts';
import type { ChartTransition } from '../../engine/chart/chart-of.ts';
import type { Chapter, Section, Timer } from './chart-chapters.ts';
import { linesOf, stepsOf, type Block, type GuideChapter, type GuideSection, type GuideStep } from './guide-shape.ts';
import { texts } from './texts.ts';

type Words = { readonly lang: Lang; readonly say: Sentences; readonly chart: ChartWords };

/** Paragraphs are numbered; the other sources of a step are only named. */
const isNumbered = (rule: string): boolean => /^[TR]\d/u.test(rule);

function stepIn({ say, chart }: Words, step: ChartTransition): GuideStep {
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

function sectionIn(words: Words, { path, guidance, acts, consequences, timers }: Section): GuideSection {
  const t = texts[words.lang];
  const said: Block[] = guidance === null ? [] : [{ kind: 'text', text: guidance[words.lang] }];
  return {
    path,
    title: chapterTitles[words.lang][path] ?? words.chart.state(path),
    blocks: [
      ...said,
      ...stepsOf(
        t.acts,
        acts.map((step) => stepIn(words, step)),
      ),
      ...linesOf(
        t.timers,
        timers.map((timer) => ({ text: timerIn(words, timer), detail: null })),
      ),
      ...stepsOf(
        t.consequences,
        consequences.map((step) => stepIn(words, step)),
      ),
    ],
  };
}

export function chartChaptersIn(lang: Lang, chapters: readonly Chapter[]): readonly GuideChapter[] {
  const words = { lang, say: sentencesIn(lang), chart: chartWordsIn(lang, 'case') };
  return chapters.map(({ path, sections }) => ({
    path,
    title: chapterTitles[lang][path] ?? words.chart.state(path),
    sections: sections.map((section) => sectionIn(words, section)),
  }));
}
