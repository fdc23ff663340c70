// A search through the guide: what holds every one of the words.
import type { Lang } from '../../language/language.ts';
import type { Block, Guide, GuideChapter, GuideLine, GuideSection, GuideStep } from './guide-shape.ts';

const wordsOfStep = ({ what, to, rule, ruleName, onlyIf, follows }: GuideStep): string =>
  [what, to, rule, ruleName, ...onlyIf, ...follows].join(' ');
const wordsOfLine = ({ text, detail }: GuideLine): string => `${text} ${detail ?? ''}`;

const has = (text: string, wanted: readonly string[], lang: Lang): boolean => {
  const lower = text.toLocaleLowerCase(lang);
  return wanted.every((word) => lower.includes(word));
};

/** Titles, guidance and what is asked: a section in which they hold the words stays whole. */
const headOf = (chapter: GuideChapter, section: GuideSection): string => `${chapter.title} ${section.title}`;
const saidIn = ({ blocks }: GuideSection): string =>
  blocks
    .map((block) => (block.kind === 'text' ? block.text : block.kind === 'questions' ? block.lines.map(wordsOfLine).join(' ') : ''))
    .join(' ');

type Fits = (text: string) => boolean;

function narrowed(block: Block, fits: Fits): Block[] {
  const some = <Item>(items: readonly Item[], words: (item: Item) => string): Item[] => items.filter((item) => fits(words(item)));
  if (block.kind === 'steps') {
    const steps = some(block.steps, wordsOfStep);
    return steps.length === 0 ? [] : [{ ...block, steps }];
  }
  if (block.kind === 'lines') {
    const lines = some(block.lines, wordsOfLine);
    return lines.length === 0 ? [] : [{ ...block, lines }];
  }
  if (block.kind === 'levels') {
    const levels = some(block.levels, wordsOfLine);
    return levels.length === 0 ? [] : [{ ...block, levels }];
  }
  // What it says was looked at before, with the whole section.
  return [];
}

/** By nothing everything is found, as it is. */
export function found({ chapters }: Pick<Guide, 'chapters'>, search: string, lang: Lang): readonly GuideChapter[] {
  const wanted = search.toLocaleLowerCase(lang).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return chapters;
  const sectionsOf = (chapter: GuideChapter): GuideSection[] =>
    chapter.sections.flatMap((section) => {
      const head = headOf(chapter, section);
      if (has(`${head} ${saidIn(section)}`, wanted, lang)) return [section];
      const blocks = section.blocks.flatMap((block) => narrowed(block, (text) => has(`${head} ${text}`, wanted, lang)));
      return blocks.length === 0 ? [] : [{ ...section, blocks }];
    });
  return chapters.map((chapter) => ({ ...chapter, sections: sectionsOf(chapter) })).filter(({ sections }) => sections.length > 0);
}

/** How many things are said: what a search found. */
export const countOf = (chapters: readonly GuideChapter[]): number =>
  chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).reduce((count, block) => count + sizeOf(block), 0);

function sizeOf(block: Block): number {
  if (block.kind === 'steps') return block.steps.length;
  if (block.kind === 'lines' || block.kind === 'questions') return block.lines.length;
  return block.kind === 'levels' ? block.levels.length : 1;
}
