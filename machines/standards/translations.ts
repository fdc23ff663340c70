// What each standard says to clients in languages of their own. Beside the standard, outside its hash: a better word in Turkish changes
// no rule (decision 27).
import { load as load2026 } from './2026.1/translations/load.ts';
import { byVersion } from './by-version.ts';
import { questionsOf, type TranslatedLanguage } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';

type Loader = (language: TranslatedLanguage) => Promise<Readonly<Record<string, string>>>;

const loaders: ReadonlyMap<string, Loader> = new Map([['2026.1', load2026]]);

/** By key, such as `rights.copy` or `goal.findFamilyDoctor`. Throws for a standard that nobody has released. */
export const translationOf = async (standard: string, language: TranslatedLanguage): Promise<Readonly<Record<string, string>>> =>
  byVersion(loaders, standard, 'has no translations')(language);

export type SourceText = { readonly key: string; readonly de: string; readonly en: string };
type Tree = { readonly [key: string]: string | Tree };

/** A leaf is an object with one text per language; everything above it is part of the key. */
function leaves(tree: Tree, path = ''): SourceText[] {
  const { de, en } = tree;
  if (typeof de === 'string' && typeof en === 'string') return [{ key: path, de, en }];
  return Object.entries(tree).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [] : leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

const sources = new Map<string, readonly SourceText[]>();

/**
 * Everything a client may read of a standard, in the order of the paper. Read off the catalogue, so that a new line there is in the
 * agreement and in the list of translations without anybody adding it here.
 */
export function sourceTexts(standard: string): readonly SourceText[] {
  const known = sources.get(standard);
  if (known !== undefined) return known;
  const { documentTexts, agencies, domains, goalTemplates, measureTemplates, commitments } = catalogueOf(standard);
  const worded = { goal: goalTemplates, measure: measureTemplates, commitment: commitments };
  const found = [
    ...leaves(documentTexts),
    ...leaves({ agency: agencies }),
    ...domains.map(({ code, name: { de, en } }) => ({ key: `domain.${code}`, de, en })),
    ...domains.flatMap(questionsOf).map(({ key, text: { de, en } }) => ({ key, de, en })),
    ...domains.flatMap(({ code, anchors }) => anchors.map(({ de, en }, index) => ({ key: `anchor.${code}.${index + 1}`, de, en }))),
    ...Object.entries(worded).flatMap(([kind, templates]) =>
      templates.map(({ code, wording: { de, en } }) => ({ key: `${kind}.${code}`, de, en })),
    ),
  ];
  sources.set(standard, found);
  return found;
}
