// Everything that is known in words about a case, by what it is about: folded from the log, here and in the browser.
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import { voidedIn } from '../../engine/step/edited.ts';
import type { Words, WordsBySeq } from './words.ts';

/** Subject (`inquiry`, `goal.g1`, `domain.language`, `version.1`) → field → the latest text. */
export type Dossier = Record<string, Record<string, string>>;

type Told = { readonly seq: number; readonly event: CaseEvent };

/** These say the whole of what they are about: a field they leave out is not known any more. */
const restating: ReadonlySet<CaseEvent['type']> = new Set(['birthDate.corrected', 'contactDetails.changed']);

/**
 * What was taken back is not known (T26). `before` is what was known already: entries that were added since are folded on top of it. It
 * is of no use once one of them takes an earlier one back: then the whole log has to be folded again.
 */
export function dossierOf(entries: readonly Told[], words: WordsBySeq, before: Dossier = {}): Dossier {
  let dossier: Dossier = { ...before };
  const voided = voidedIn(entries);
  for (const { seq, event } of entries) {
    if (voided.has(seq)) continue;
    if (event.type === 'case.returned') dossier = carriedOver(dossier);
    const restates = restating.has(event.type);
    const told = words[seq] ?? (restates ? {} : undefined);
    if (told === undefined) continue;
    for (const subject of subjectsOf(event)) dossier[subject] = restates ? { ...told } : { ...keptBeside(dossier[subject], told), ...told };
  }
  return dossier;
}

/** Of a birth date the day and the year are one answer: who says the one no longer says the other. */
function keptBeside(before: Record<string, string> = {}, told: Words): Record<string, string> {
  if (told['birthDate'] === undefined && told['birthYear'] === undefined) return before;
  return withoutBirth(before);
}

const withoutBirth = ({ birthDate: _day, birthYear: _year, ...others }: Record<string, string> = {}): Record<string, string> => others;

/** A return begins with a new inquiry (T21): what is known of the person goes along in the old one, and the new one may say it anew. */
function carriedOver(dossier: Dossier): Dossier {
  const { client, birthDate, contactDetails, inquiry, ...others } = dossier;
  const name = client?.['name'];
  if (name === undefined && birthDate === undefined && contactDetails === undefined) return dossier;
  const { name: _name, ...described } = client ?? {};
  const known = {
    ...(birthDate === undefined ? inquiry : withoutBirth(inquiry)),
    ...birthDate,
    ...(name !== undefined && { name }),
    ...(contactDetails !== undefined && { contact: Object.values(contactDetails).join(', ') }),
  };
  return { ...others, ...(Object.keys(described).length > 0 && { client: described }), inquiry: known };
}

/** Kinds of things a case has several of; their events name the one they are about in a field of the same name. */
const kinds = new Set(['goal', 'measure', 'commitment', 'risk', 'domain', 'referral', 'version', 'duty', 'expectation']);

/** What tells several of a kind apart where the subject alone does not: each party draws its own signature under one version. */
const discerning: Readonly<Record<string, string>> = { offer: 'measure', advice: 'domain', version: 'party' };

/** First the subject by which everybody finds it; then, where several share that one, the narrower one. */
export function subjectsOf(event: CaseEvent): string[] {
  // Only codes, ids and numbers stand in the fields that are read here.
  const facts = event as Readonly<Record<string, string | number | undefined>>;
  const noun = event.type.slice(0, event.type.indexOf('.'));
  const item = kinds.has(noun) ? facts[noun] : facts['side'];
  const subject = item === undefined ? noun : `${noun}.${item}`;
  const narrower = facts[discerning[noun] ?? ''];
  return narrower === undefined ? [subject] : [subject, `${subject}.${narrower}`];
}
