// What HSDS 3.0 has no field for, as terms of a taxonomy of our own: others may ignore them, and our own export is read again without loss.
import { uuidFrom } from '../ids.ts';
import { looseOf, objectsIn, textOf, type Loose } from '../parts/values.ts';

export const taxonomy = {
  id: uuidFrom('hsds', 'taxonomy', 'etappe'),
  name: 'etappe',
  description: 'What a directory of integration offers keeps and HSDS has no field for.',
} as const;

const meanings = {
  region: 'The region in whose directory it stands.',
  reach: 'From how far people are taken: town, district, land, everywhere.',
  title: 'A residence title it is open to. None: all of them.',
  benefit: 'The office that pays whoever may take part. None: all of them.',
  work: 'The occupation of whoever may take part. None: all of them.',
  levelFrom: 'The lowest level of German (CEFR) with which one may take part.',
  levelTo: 'The highest level of German (CEFR) with which one may take part.',
  participantsMin: 'With fewer participants it does not begin.',
  childcare: 'Whether children are looked after: yes, onRequest, no, unknown.',
  accessible: 'Whether it can be reached without barriers: yes, partly, no, unknown.',
  validUntil: 'The last day it is valid.',
  verifyBy: 'Who looks at the entry again: centre, siteAdministration, body.',
  verifyEveryMonths: 'After how many months somebody looks at the entry again.',
  isExample: 'Made up, for practice.',
  web: 'An address that is no URI by RFC 3986.',
  registerBy: 'The last day to register for this start.',
  places: 'Free places at this start, as they were last told.',
  bodyKind: 'What kind of body it is.',
} as const;
export type Term = keyof typeof meanings;

const termOf = (code: Term) => ({
  id: uuidFrom('hsds', 'term', code),
  code,
  name: code,
  description: meanings[code],
  taxonomy: taxonomy.name,
  language: 'en',
  taxonomy_detail: taxonomy,
});

export type Linked = { readonly entity: 'service' | 'organization' | 'schedule'; readonly id: string };

/** One attribute for every value; nothing for null. */
export const attributes = (linked: Linked, values: Readonly<Partial<Record<Term, readonly string[] | string | number | null>>>) =>
  (Object.entries(values) as [Term, readonly string[] | string | number | null][]).flatMap(([code, value]) =>
    (value === null ? [] : typeof value === 'object' ? value : [String(value)]).map((one) => ({
      id: uuidFrom('hsds', linked.id, code, one),
      link_id: linked.id,
      link_type: 'attribute',
      link_entity: linked.entity,
      value: one,
      taxonomy_term: termOf(code),
    })),
  );

/** The values of one of our terms, in the order of the file. Terms of others say nothing here. */
export const valuesOf = (entry: Loose, code: Term): readonly string[] =>
  objectsIn(entry['attributes']).flatMap((attribute) => {
    const term = looseOf(attribute['taxonomy_term']);
    const isOurs = term['taxonomy'] === taxonomy.name && term['code'] === code;
    return isOurs ? (textOf(attribute['value']) ?? []) : [];
  });

export const valueOf = (entry: Loose, code: Term): string | null => valuesOf(entry, code)[0] ?? null;
