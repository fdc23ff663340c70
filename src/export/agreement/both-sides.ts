// Both wordings of what a version says differently, as they stand side by side.
import type { Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Difference } from './compare.ts';
import type { Phrase } from './voice.ts';

/** A version with its clauses by their ids. */
export type Version = { readonly document: AgreementDocument; readonly clauses: ReadonlyMap<string, Clause> };

export const versionOf = (document: AgreementDocument, language: AgreementLanguage, translations: Translations): Version => ({
  document,
  clauses: new Map(clausesOf(document, language, translations).map((clause) => [clause.id, clause])),
});

export type BothSides = { readonly before: Clause | null; readonly after: Clause | null };

/** Of a changed clause only what changed stands in both wordings: the rest would hide it. */
export function bothSides({ id, change }: Pick<Difference, 'id' | 'change'>, was: Version, is: Version): BothSides {
  const [before, after] = [was.clauses.get(id) ?? null, is.clauses.get(id) ?? null];
  if (change === 'added') return { before: null, after };
  if (change === 'removed') return { before, after: null };
  if (before === null || after === null) return { before, after };
  const [from, to] = [placeOf(was, id), placeOf(is, id)];
  const hasMoved = from?.de !== to?.de;
  const shown = (clause: Clause, place: Phrase | null): Clause => (hasMoved ? { ...clause, label: place } : clause);
  return { before: changedPart(shown(before, from), after), after: changedPart(shown(after, to), before) };
}

/** On the sheet a step stands below its goal and a promise below whose it is: one that has moved says so itself. */
function placeOf({ document: { measures, commitments }, clauses }: Version, id: string): Phrase | null {
  const measure = measures.find((one) => `measure.${one.measure}` === id);
  const commitment = commitments.find((one) => `commitment.${one.commitment}` === id);
  const above = measure === undefined ? `${commitment?.party}CommitmentsHeading` : `goal.${measure.goal}`;
  return clauses.get(above)?.text ?? null;
}

/** The clause's own words stay, so that everybody knows what is talked about; details that are the same in both go. */
function changedPart(clause: Clause, other: Clause): Clause {
  const written = ({ term, text }: Clause['details'][number]): string => `${term?.de} ${text.de} ${text.other}`;
  const same = new Set(other.details.map(written));
  return { ...clause, details: clause.details.filter((detail) => !same.has(written(detail))) };
}
