// Everything that is known in words about a case, by what it is about: folded from the log, here and in the browser.
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { WordsBySeq } from './words.ts';

/** Subject (`inquiry`, `goal.g1`, `domain.language`, `version.1`) → field → the latest text. */
export type Dossier = Record<string, Record<string, string>>;

type Told = { readonly seq: number; readonly event: CaseEvent };

/** `before` is what was known already: entries that were added since are folded on top of it. */
export function dossierOf(entries: readonly Told[], words: WordsBySeq, before: Dossier = {}): Dossier {
  const dossier: Dossier = { ...before };
  for (const { seq, event } of entries) {
    const told = words[seq];
    if (told === undefined) continue;
    for (const subject of subjectsOf(event)) dossier[subject] = { ...dossier[subject], ...told };
  }
  return dossier;
}

/** Kinds of things a case has several of; their events name the one they are about in a field of the same name. */
const kinds = new Set(['goal', 'measure', 'commitment', 'risk', 'domain', 'referral', 'version']);

/** What tells several of a kind apart where the subject alone does not: each party draws its own signature under one version. */
const discerning: Readonly<Record<string, string>> = { offer: 'measure', advice: 'domain', version: 'party' };

/** First the subject by which everybody finds it; then, where several share that one, the narrower one. */
export function subjectsOf(event: CaseEvent): string[] {
  // Only codes, ids and numbers stand in the fields that are read here.
  const facts = event as Readonly<Record<string, string | number | undefined>>;
  const noun = event.type.slice(0, event.type.indexOf('.'));
  const item = kinds.has(noun) ? facts[noun] : (facts['side'] ?? facts['party']);
  const subject = item === undefined ? noun : `${noun}.${item}`;
  const narrower = facts[discerning[noun] ?? ''];
  return narrower === undefined ? [subject] : [subject, `${subject}.${narrower}`];
}
