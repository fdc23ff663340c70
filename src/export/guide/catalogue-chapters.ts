// What the catalogue says, as chapters of the guide: domains with questions and anchors, commitments, the document, the bodies. Read off
// the catalogue, so that a new line there is in the guide without anybody adding it here.
import { questionsOf, type Catalogue, type DomainEntry, type MeasureTemplate, type Text } from '../../../machines/standards/catalogue.ts';
import type { Lang } from '../../language/language.ts';
import { sentencesIn, type Sentences } from '../../language/sentences.ts';
import { linesOf, type Block, type GuideChapter, type GuideLine, type GuideSection } from './guide-shape.ts';
import { texts, type GuideTexts } from './texts.ts';

type Words = { readonly lang: Lang; readonly say: Sentences; readonly t: GuideTexts };

const wordsIn = (lang: Lang): Words => ({ lang, say: sentencesIn(lang), t: texts[lang] });

/** `{date}` is a place to fill in: named, so that nobody reads it as a slip. */
const filledIn = (text: string, { placeholders }: GuideTexts): string =>
  text.replaceAll(/\{(\w+)\}/gu, (hole, name: string) => (placeholders as Readonly<Record<string, string>>)[name] ?? hole);

const plain = (text: string): GuideLine => ({ text, detail: null });

export function catalogueChapters(
  lang: Lang,
  catalogue: Catalogue,
): Readonly<Record<'domains' | 'commitments' | 'document' | 'agencies', GuideChapter>> {
  const words = wordsIn(lang);
  return {
    domains: {
      path: 'domains',
      title: words.t.domains,
      sections: catalogue.domains.map((domain) => domainSection(words, catalogue, domain)),
    },
    commitments: commitmentChapter(words, catalogue),
    document: documentChapter(words, catalogue),
    agencies: agencyChapter(words, catalogue),
  };
}

function domainSection(words: Words, { goalTemplates, measureTemplates }: Catalogue, domain: DomainEntry): GuideSection {
  const { lang, say, t } = words;
  const goals = goalTemplates.filter((goal) => goal.domain === domain.code);
  const measures = measureTemplates.filter((measure) => measure.domain === domain.code);
  return {
    path: `domain.${domain.code}`,
    title: domain.name[lang],
    blocks: [
      { kind: 'questions', title: t.question, lines: questionsOf(domain).map(({ text }) => plain(text[lang])) },
      { kind: 'text', text: domain.guidance[lang] },
      {
        kind: 'levels',
        title: t.levels,
        levels: domain.anchors.map((anchor, index) => ({
          text: anchor[lang],
          detail: say.option('counsellor', index + 1, 'domain.rated'),
        })),
      },
      ...linesOf(
        t.goals,
        goals.map(({ wording, evidence }) => ({ text: filledIn(wording[lang], t), detail: say.option('evidence', evidence) })),
      ),
      ...linesOf(
        t.measures,
        measures.map((measure) => ({ text: measure.wording[lang], detail: measureDetail(words, measure) })),
      ),
    ],
  };
}

const measureDetail = ({ say, t }: Words, measure: MeasureTemplate): string =>
  [
    measure.responsible === 'agency' ? say.option('agency', measure.agency) : say.option('responsible', measure.responsible),
    ...(measure.needsOffer ? [t.needsOffer] : []),
  ].join(' · ');

function commitmentChapter({ lang, say, t }: Words, { commitments }: Catalogue): GuideChapter {
  const sections = Object.entries(Object.groupBy(commitments, ({ party }) => party)).map(([party, promised]) => ({
    path: `commitments.${party}`,
    title: say.option('party', party, 'commitment.made'),
    blocks: linesOf(
      t.offered,
      promised.map(({ wording }) => plain(wording[lang])),
    ),
  }));
  return { path: 'commitments', title: t.commitments, sections };
}

type Tree = { readonly [key: string]: string | Tree };

/** Every text below, in the order in which it is declared. */
function textsBelow(tree: Tree, lang: Lang): string[] {
  const own = tree[lang];
  if (typeof own === 'string') return [own];
  return Object.values(tree).flatMap((inner) => (typeof inner === 'string' ? [] : textsBelow(inner, lang)));
}

/** A heading of the document begins a section; what stands before the first one belongs to its title. */
function documentChapter({ lang, t }: Words, { documentTexts }: Catalogue): GuideChapter {
  const sections: { path: string; title: string; lines: GuideLine[] }[] = [];
  for (const [key, below] of Object.entries<Text | Tree>(documentTexts)) {
    const found = textsBelow(below, lang).map((text) => plain(filledIn(text, t)));
    const isHeading = key === 'title' || key.endsWith('Heading');
    if (isHeading) sections.push({ path: `document.${key}`, title: found[0]?.text ?? '', lines: [] });
    else sections.at(-1)?.lines.push(...found);
  }
  return {
    path: 'document',
    title: t.document,
    sections: sections.map(({ path, title, lines }) => ({ path, title, blocks: linesOf(t.saysThere, lines) })),
  };
}

function agencyChapter({ lang, t }: Words, { agencies }: Catalogue): GuideChapter {
  const lines = Object.values(agencies).map((name) => plain(name[lang]));
  const block: Block[] = linesOf(t.agenciesOf, lines);
  return { path: 'agencies', title: t.agencies, sections: [{ path: 'agencies.all', title: t.agencies, blocks: block }] };
}
