// What two versions of an agreement say differently, clause by clause. Pure; the words themselves come from clauses.ts.
import { canonical } from '../../record/log/canonical.ts';
import type { AgreementDocument, AgreementLanguage, Wording } from './agreement-document.ts';

export type DifferenceKind = 'party' | 'goal' | 'measure' | 'commitment' | 'review' | 'sentence';

export type Difference = {
  /** The id of the clause in clauses.ts. */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly change: 'added' | 'removed' | 'changed';
  /** Which facts of a changed clause differ, such as `dueOn` or `wording`; empty otherwise. */
  readonly fields: readonly string[];
};

type Facts = Readonly<Record<string, unknown>>;
type Compared = { readonly id: string; readonly kind: DifferenceKind; readonly facts: Facts };

const kinds: readonly DifferenceKind[] = ['party', 'goal', 'measure', 'commitment', 'review', 'sentence'];

/** Differences in the order of the printed text; number, day of the offer and nonce are no content. */
export function compareAgreements(before: AgreementDocument, after: AgreementDocument): Difference[] {
  // Only languages both versions have: a translation that was added changes nothing that had been agreed.
  const languages = before.languages.filter((language) => after.languages.includes(language));
  const old = itemsOf(before, languages);
  const now = itemsOf(after, languages);
  const all = new Map([...old, ...now]);
  return [...all.values()]
    .flatMap(({ id, kind }) => difference({ id, kind }, old.get(id)?.facts, now.get(id)?.facts))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.id.localeCompare(b.id, 'de', { numeric: true }));
}

function difference(about: Pick<Difference, 'id' | 'kind'>, before?: Facts, after?: Facts): Difference[] {
  if (before === undefined) return [{ ...about, change: 'added', fields: [] }];
  if (after === undefined) return [{ ...about, change: 'removed', fields: [] }];
  const fields = Object.keys(before).filter((field) => canonical(before[field]) !== canonical(after[field]));
  return fields.length === 0 ? [] : [{ ...about, change: 'changed', fields }];
}

/** Templates are no content: the same words signed freely or from the catalogue are the same agreement. */
function itemsOf(document: AgreementDocument, languages: readonly AgreementLanguage[]): Map<string, Compared> {
  const words = (wording: Wording) => languages.map((language) => wording[language] ?? null);
  const items: Compared[] = [
    ...namedParties(document),
    ...document.goals.map(({ goal, domain, wording, proof, evidence, dueOn }): Compared => ({
      id: `goal.${goal}`,
      kind: 'goal',
      facts: { domain, wording: words(wording), proof, evidence, dueOn },
    })),
    ...document.measures.map(({ measure, goal, wording, responsible, agency, dueOn }): Compared => ({
      id: `measure.${measure}`,
      kind: 'measure',
      facts: { goal, wording: words(wording), responsible, agency, dueOn },
    })),
    ...document.commitments.map(({ commitment, party, wording }): Compared => ({
      id: `commitment.${commitment}`,
      kind: 'commitment',
      facts: { party, wording: words(wording) },
    })),
    { id: 'reviewSentence', kind: 'review', facts: { reviewOn: document.reviewOn } },
    ...fixedSentences(document, languages),
  ];
  return new Map(items.map((item) => [item.id, item]));
}

/** A guardian may sign without a name on record; then there is nothing to compare. */
function namedParties({ parties: { client, counsellor, centre, guardian } }: AgreementDocument): Compared[] {
  return Object.entries({ client, counsellor, centre, guardian: guardian?.name ?? null })
    .filter(([, name]) => name !== null)
    .map(([party, name]): Compared => ({ id: `party.${party}`, kind: 'party', facts: { name } }));
}

/** Sentences of the standard that are printed as clauses of their own; names of agencies and domains belong to other clauses. */
function fixedSentences({ sentences }: AgreementDocument, languages: readonly AgreementLanguage[]): Compared[] {
  return Object.keys(sentences.de)
    .filter((key) => /^(?:introduction|voluntary|privacy|rights\..+)$/u.test(key))
    .map((id): Compared => ({ id, kind: 'sentence', facts: { text: languages.map((language) => sentences[language]?.[id] ?? null) } }));
}
