// Builds the exact text that is offered, hashed and signed, from what was drafted. Pure: runs in the browser and on the server.
import { signatories } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import { isTranslatedLanguage } from '../../../machines/standards/catalogue.ts';
import { hashOfText } from '../../engine/chart/text-hash.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { canonical } from '../../record/log/canonical.ts';
import type { Hash, Header } from '../../record/log/entry.ts';
import type { Translations } from '../translations/client-texts.ts';
import { AgreementDocument, AgreementLanguage } from './agreement-document.ts';
import { draftedItems, type DossierWords } from './drafted-items.ts';
import { firstReviewAfter } from './first-review.ts';
import { reviewedOf } from './reviewed.ts';
import { sentencesFor } from './sentences.ts';

/** Characters, not bytes, of the canonical form: what one entry's `document` may hold. */
export const documentCharactersAtMost = 60_000;

export type DocumentInput = {
  readonly state: CaseState;
  readonly dossier: DossierWords;
  readonly header: Header;
  readonly number: number;
  readonly goals: readonly string[];
  /** Besides German, which is always there. */
  readonly languages: readonly string[];
  /** Those of these languages; English and German are in the standard. A language without its words cannot be offered. */
  readonly translations: Translations;
  readonly clientName: string;
  readonly counsellorName: string;
  readonly siteName: string;
  readonly guardianName?: string | undefined;
  readonly offeredOn: Day;
  /** At least 16 random characters. */
  readonly nonce: string;
};

export type DocumentRefusal =
  | { readonly code: 'goalsUnknown'; readonly goals: readonly string[] }
  | { readonly code: 'noGoals' }
  /** Items like `goal.g1` that have neither words nor a template. */
  | { readonly code: 'wordingMissing'; readonly items: readonly string[] }
  | { readonly code: 'namesMissing'; readonly parties: readonly ('client' | 'counsellor' | 'centre')[] }
  | { readonly code: 'noTextInLanguage'; readonly languages: readonly string[] }
  | { readonly code: 'documentTooLong'; readonly characters: number; readonly atMost: number };

export type BuiltDocument =
  | { readonly document: string; readonly hash: Hash; readonly refusals: readonly [] }
  | { readonly document: null; readonly hash: null; readonly refusals: readonly DocumentRefusal[] };

/** The hash a signature is bound to: that of the exact string. */
export const hashOf = (document: string): Hash => hashOfText(document);

/** Null when the text is not an agreement, such as one of a made-up case that was never to be printed (`plainText`). */
export function readDocument(document: string): AgreementDocument | null {
  try {
    return AgreementDocument.safeParse(JSON.parse(document)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The canonical JSON (RFC 8785) of the agreement and its hash, or every reason why it cannot be offered. Canonical, because a
 * signature is bound to the hash: the same content must be the same bytes in the browser and on the server (T5).
 */
export function buildDocument(input: DocumentInput): BuiltDocument {
  const languages = languagesOf(input);
  const { missing, ...items } = draftedItems(input, languages);
  const refusals = [...refusalsOf(input), ...(missing.length > 0 ? [{ code: 'wordingMissing', items: missing } as const] : [])];
  if (refusals.length > 0) return refused(refusals);
  const document = canonical(AgreementDocument.parse(contentOf(input, languages, items)));
  const { length: characters } = document;
  if (characters > documentCharactersAtMost) return refused([{ code: 'documentTooLong', characters, atMost: documentCharactersAtMost }]);
  return { document, hash: hashOf(document), refusals: [] };
}

function contentOf(
  input: DocumentInput,
  languages: AgreementLanguage[],
  items: Pick<AgreementDocument, 'goals' | 'measures' | 'commitments'>,
): AgreementDocument {
  const { header, number, nonce, offeredOn, translations } = input;
  const named = [...items.goals.map(({ domain }) => `domain.${domain}`), ...items.measures.map(({ agency }) => `agency.${agency}`)];
  const { de, ...others } = Object.fromEntries(
    languages.map((language) => [language, sentencesFor(header.standard, language, { named, translations })]),
  ) as AgreementDocument['sentences'];
  const sentences = { de, ...others };
  const reviewed = reviewedOf({ standard: header.standard, languages, sentences, ...items }, translations);
  return {
    format: 'etappe.agreement/1',
    case: header.case,
    version: number,
    standard: header.standard,
    standardHash: header.standardHash,
    languages,
    offeredOn,
    reviewOn: firstReviewAfter(input),
    parties: partiesOf(input),
    ...items,
    sentences,
    ...(reviewed.length > 0 && { reviewed }),
    nonce,
  };
}

const refused = (refusals: readonly DocumentRefusal[]): BuiltDocument => ({ document: null, hash: null, refusals });

const isAgreementLanguage = (language: string): language is AgreementLanguage => AgreementLanguage.safeParse(language).success;

const languagesOf = ({ languages }: DocumentInput): AgreementLanguage[] => [...new Set(['de', ...languages])].filter(isAgreementLanguage);

function refusalsOf({ state, goals, languages, translations, clientName, counsellorName, siteName }: DocumentInput): DocumentRefusal[] {
  const unknown = goals.filter((goal) => state.context.plan.goals[goal] === undefined);
  const isSpoken = (language: string) => isAgreementLanguage(language) && (!isTranslatedLanguage(language) || language in translations);
  const withoutText = languages.filter((language) => !isSpoken(language));
  const names = { client: clientName, counsellor: counsellorName, centre: siteName };
  const nameless = (['client', 'counsellor', 'centre'] as const).filter((party) => names[party].trim() === '');
  return [
    ...(goals.length === 0 ? [{ code: 'noGoals' } as const] : []),
    ...(unknown.length > 0 ? [{ code: 'goalsUnknown', goals: unknown } as const] : []),
    ...(nameless.length > 0 ? [{ code: 'namesMissing', parties: nameless } as const] : []),
    ...(withoutText.length > 0 ? [{ code: 'noTextInLanguage', languages: withoutText } as const] : []),
  ];
}

const partiesOf = ({ state, clientName, counsellorName, siteName, guardianName }: DocumentInput): AgreementDocument['parties'] => ({
  client: clientName.trim(),
  counsellor: counsellorName.trim(),
  centre: siteName.trim(),
  // Named where a guardian has to sign: a minor, or whoever has been given one (T5).
  guardian: signatories(state.context).includes('guardian') ? { name: guardianName?.trim() || null } : null,
});
