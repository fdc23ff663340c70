// Everything that is held about a person, gathered for whoever asks for it: the record with its words, and what is kept beside it.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Day } from '../../../machines/day.ts';
import { retentionOf } from '../../engine/outlook/retention.ts';
import { voidedIn } from '../../engine/step/edited.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { KeptAccess } from '../../record/ports/access-store.ts';
import type { OutboxRow } from '../../record/ports/outbox-store.ts';
import type { PageDraft } from '../../record/words/page-draft.ts';
import { sentencesIn } from '../../language/sentences.ts';
import { ownFileFormat, type OwnFile } from './own-file-schema.ts';

/** `context`: with the calendar settled up to the day `on`. */
export type Held = {
  readonly opened: OpenedCase;
  readonly context: CaseContext;
  readonly on: Day;
  readonly drafts: Readonly<Record<string, PageDraft>>;
  readonly messages: readonly OutboxRow[];
  readonly accesses: readonly KeptAccess[];
};

export function ownFileOf({ opened, context, on, drafts, messages, accesses }: Held): OwnFile {
  const { header, dossier } = opened;
  const { months, closedOn, until } = retentionOf(context);
  return {
    format: ownFileFormat,
    case: header.case,
    asOf: on,
    keptAt: { site: header.site, centre: header.centre ?? null, standard: header.standard },
    retention: { months, closedOn, until, isOnHold: context.ending.held, isErased: opened.state.value === 'erased' },
    known: dossier,
    entries: entriesOf(opened),
    agreements: context.agreement.versions.map(({ number, state, offeredOn, inForceOn, signatures, languages }) => ({
      number,
      state,
      offeredOn,
      inForceOn,
      signatures,
      languages,
    })),
    consents: Object.entries(context.network.consents).map(([id, consent]) => ({ id, ...consent })),
    referrals: Object.entries(context.network.referrals).map(([id, { to, domain, offer, state }]) => ({
      id,
      to,
      domain,
      offer: offer ?? null,
      state,
    })),
    drafts: Object.entries(drafts).flatMap(([page, draft]) => textsOf(draft).map((value) => ({ page, value }))),
    messages: messages.map(({ topic, to, on: sentOn, status }) => ({ topic, to, on: sentOn, status })),
    accesses: accesses.map(({ at, kind, role, emergency, reason }) => ({ at, kind, role, isEmergency: emergency !== null, reason })),
  };
}

/** Of a page that was recorded or given up nothing is left but its number. */
const textsOf = ({ main, asides }: PageDraft): unknown[] =>
  [main, ...asides].map((text) => text?.value ?? null).filter((value) => value !== null);

/** How many pages of a case are begun: those whose texts are in the file. */
export const begunPages = (drafts: Readonly<Record<string, PageDraft>>): number =>
  Object.values(drafts).filter((draft) => textsOf(draft).length > 0).length;

/** Taken back entries stay, and with them their words unless those were forgotten: they are held as well. */
function entriesOf({ entries, words }: OpenedCase): OwnFile['entries'] {
  const voided = voidedIn(entries);
  const [german, english] = [sentencesIn('de'), sentencesIn('en')];
  return entries.map(({ seq, on, at, by, event }) => ({
    seq,
    on,
    at,
    role: by.role,
    said: german.happened(event),
    saidInEnglish: english.happened(event),
    facts: event,
    words: words[seq] ?? null,
    isTakenBack: voided.has(seq),
  }));
}
