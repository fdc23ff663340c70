// The practice guide: the whole standard in the words of one language, from the texts and the chart that are executed. Nothing in it is
// listed by hand: page and file show what it holds, in its order (decision 31).
import { reviewRules } from '../../../machines/case/deadlines/review-due.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import { chartOf } from '../../engine/chart/chart-of.ts';
import { chartWordsIn } from '../../language/chart-words.ts';
import type { Lang } from '../../language/language.ts';
import { ruleCodes, sentencesIn } from '../../language/sentences.ts';
import { catalogueChapters } from './catalogue-chapters.ts';
import { chartChapters } from './chart-chapters.ts';
import { linesOf, type Guide, type GuideChapter, type GuideSection } from './guide-shape.ts';
import { chartChaptersIn } from './in-words.ts';
import { texts } from './texts.ts';

/** Behind them comes what is said, promised and signed; before what stands beside the stages. */
const stagesAndTalks = new Set(['open.stage', 'open.talk', 'open.reviewClock']);

export function guideOf(standard: string, lang: Lang): Guide {
  const catalogue = catalogueOf(standard);
  const ofChart = chartChaptersIn(lang, chartChapters(standard, catalogue)).map((chapter) => withReviewRules(lang, chapter));
  const { domains, commitments, document, agencies } = catalogueChapters(lang, catalogue);
  const isFirst = ({ path }: GuideChapter) => stagesAndTalks.has(path);
  return {
    title: texts[lang].title,
    lead: texts[lang].lead(standard),
    chapters: [
      ...ofChart.filter(isFirst),
      domains,
      commitments,
      document,
      ...ofChart.filter((chapter) => !isFirst(chapter)),
      agencies,
      ruleChapter(lang),
    ],
  };
}

/** Which rule sets the day of a review stands before what the clock does on that day. */
function withReviewRules(lang: Lang, chapter: GuideChapter): GuideChapter {
  if (chapter.path !== 'open.reviewClock') return chapter;
  const say = sentencesIn(lang);
  const t = texts[lang];
  const rules: GuideSection = {
    path: 'open.reviewClock.rules',
    title: t.reviews,
    blocks: [
      { kind: 'text', text: t.reviewsLead },
      ...linesOf(
        t.reviewsRules,
        reviewRules.map((rule) => ({ text: t.reviewsLine(say.dueReason(rule)), detail: null })),
      ),
    ],
  };
  return { ...chapter, sections: [rules, ...chapter.sections] };
}

/** Every paragraph with the states in which something comes from it. */
function ruleChapter(lang: Lang): GuideChapter {
  const t = texts[lang];
  const say = sentencesIn(lang);
  const chart = chartWordsIn(lang, 'case');
  const places = (rule: string): string[] => {
    const from = chartOf('case').transitions.flatMap((step) => (step.rule === rule && step.from !== '' ? [chart.state(step.from)] : []));
    return [...new Set(from)];
  };
  const lines = ruleCodes.map((rule) => {
    const where = places(rule);
    return { text: say.rule(rule), detail: where.length === 0 ? null : t.appliesIn(where.join(' · ')) };
  });
  return { path: 'rules', title: t.rules, sections: [{ path: 'rules.all', title: t.rules, blocks: linesOf(t.paragraphs, lines) }] };
}
