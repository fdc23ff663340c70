// Words that can be told from all others wherever they turn up: of which case they are, and whether they name the client.
import { wordFieldsOf, type ProposalType } from '../../../machines/case/events/case-event.ts';
import type { Sight, Person } from './people.ts';
import { insist, isErased, sightsOf, type Body, type KnownCase, type Model, type Sights } from './model.ts';

/** These have a form of their own, or a hash that was made of them. */
const plain: ReadonlySet<string> = new Set(['birthDate', 'birthYear', 'document', 'drawing', 'email']);

const mark = (field: string, { number }: KnownCase): string => `${field === 'name' ? 'nmq' : 'kwq'}${number}q`;

/** Whether any of its words stands there. */
export const isAbout = (text: string, about: KnownCase): boolean => ['name', 'draft'].some((field) => text.includes(mark(field, about)));

/** The same words, each with the mark of its case. */
export function marked(body: Body, about: KnownCase): Body {
  if (body.words === undefined) return body;
  const fields = wordFieldsOf(body.type as ProposalType);
  const said = Object.entries(body.words).map(([field, text]) => [
    field,
    plain.has(field) || text === '' || !fields.includes(field) ? text : `${text} ${mark(field, about)}`,
  ]);
  return { ...body, words: Object.fromEntries(said) as Record<string, string> };
}

export const markedDraft = (text: string, about: KnownCase): string => `${text} ${mark('draft', about)}`;

const enough: Readonly<Record<string, readonly (Sight | null)[]>> = { kwq: ['content'], nmq: ['content', 'identity'] };

/** What whoever asks sees of every case. */
export type Seen = ReadonlyMap<KnownCase, { readonly sights: Sights; readonly isErased: boolean }>;

export const seenBy = (person: Person, { cases }: Model): Seen =>
  new Map(cases.map((about) => [about, { sights: sightsOf(person, about), isErased: isErased(about) }]));

/** `before`: as it was when they asked. A case may be handed to somebody else while the answer is on its way. */
export function checkMarks(text: string, person: Person, before: Seen, model: Model): void {
  const now = seenBy(person, model);
  for (const [found, kind = '', number] of text.matchAll(/(?<kind>kwq|nmq)(?<number>\d+)q/gu)) {
    const about = model.cases.find((one) => one.number === Number(number));
    insist(about !== undefined, 'access', () => `${person.id} reads words nobody has written: ${found}`);
    const sights = [before, now].flatMap((seen) => seen.get(about)?.sights ?? []);
    insist(
      sights.some((sight) => enough[kind]?.includes(sight)),
      'access',
      () => `${person.id} reads ${found} and sees ${sights.join(' or ')} of case ${number}`,
    );
    insist(before.get(about)?.isErased !== true, 'access', () => `${person.id} reads ${found} of a case that was erased`);
  }
}
