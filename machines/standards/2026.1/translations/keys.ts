// What has to be translated, read off the catalogue: a text without its translation does not compile.
import type { AgencyCode, DocumentTexts, DomainCode, Text } from '../../catalogue.ts';
import type { catalogue } from '../catalogue/catalogue.ts';

/** `rights.copy` for the text at `{ rights: { copy } }`. */
type PathIn<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends Text ? `${Path}${Key}` : PathIn<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

type Catalogue = typeof catalogue;

export type DocumentKey = PathIn<DocumentTexts> | `agency.${AgencyCode}` | `domain.${DomainCode}` | `question.${DomainCode}`;
export type PlanKey =
  | `goal.${Catalogue['goalTemplates'][number]['code']}`
  | `measure.${Catalogue['measureTemplates'][number]['code']}`
  | `commitment.${Catalogue['commitments'][number]['code']}`;

/** The five situations of each domain, as the client reads them. */
export type AnchorKey = `anchor.${DomainCode}.${1 | 2 | 3 | 4 | 5}`;

export type AnchorTexts = Readonly<Record<AnchorKey, string>>;
/** A further question has no type of its own: that it has no words yet is found by the test of the translations. */
export type DocumentWords = Readonly<Record<DocumentKey, string>> & Readonly<Record<`question.${DomainCode}.${string}`, string>>;
export type PlanTexts = Readonly<Record<PlanKey, string>>;
