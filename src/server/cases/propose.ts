// Takes one proposal to one case: decided by the rules, recorded whole or not at all, answered once. Optimistic concurrency:
// nothing is locked, and whoever has not seen the version of now has to look again.
import { z } from '@hono/zod-openapi';
import type { Actor } from '../../../machines/actor.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { Day } from '../../../machines/day.ts';
import { replay } from '../../engine/log/replay.ts';
import { dossierOf } from '../../record/words/dossier.ts';
import type { Entry } from '../../record/log/entry.ts';
import type { Receipt } from '../../record/ports/log-store.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { WordsBySeq } from '../../record/words/words.ts';
import type { WithCases } from './folded-cases.ts';
import { finishErasure } from '../../storage/finish-erasure.ts';
import { earlierAnswer, fingerprintOf } from '../http/idempotency.ts';
import { newEntries, type Proposed } from '../../record/case/new-entries.ts';
import type { IsPerson } from '../../record/case/stray-facts.ts';
import { atHand, knownAfter, type OpenedCase } from '../../record/case/opened-case.ts';
import { nowOf } from '../parts/clock.ts';
import type { ProposalBody } from '../../contract/proposal-body.ts';

type Parts = WithCases<'storage' | 'clock'>;

export type Sent = {
  readonly id: string;
  /** The version the proposer has seen. */
  readonly version: number;
  readonly by: Actor;
  readonly key: string;
  readonly body: ProposalBody;
  /** Who can be named as responsible. */
  readonly isPerson: IsPerson;
};

export type ProposalOutcome =
  | { readonly code: 'recorded'; readonly opened: OpenedCase; readonly today: Day }
  | { readonly code: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly code: 'outdated'; readonly version: number }
  | { readonly code: 'unknownCase' | 'keyReused' };

/** What the receipt keeps: from it and the log the same answer can be given again. */
const Answer = z.strictObject({ version: z.int(), today: Day });

type Accepted = Extract<Proposed, { code: 'accepted' }>;

/**
 * Idempotent by `key`: sent again, the same request is answered as it was then and records nothing. Its answer is looked up
 * before the version is compared, because the first attempt has moved the version on. Throws for a damaged case.
 */
export async function propose(parts: Parts, sent: Sent): Promise<ProposalOutcome> {
  const { storage, cases, clock } = parts;
  const fingerprint = fingerprintOf(storage.ring, { to: sent.id, by: sent.by, body: sent.body });
  const earlier = await answerAgain(parts, sent, fingerprint);
  if (earlier !== null) return earlier;

  const opened = await cases.open(sent.id);
  if (opened === null) return { code: 'unknownCase' };
  const version = opened.entries.length;
  // The same request, sent twice at once, may have been recorded since we looked for its answer.
  if (version !== sent.version) return (await answerAgain(parts, sent, fingerprint)) ?? { code: 'outdated', version };

  const proposed = newEntries(atHand(opened), sent.body, sent.by, nowOf(clock), sent.isPerson);
  if (proposed.code === 'refused') return proposed;

  const today = clock.today();
  const answer = JSON.stringify({ version: version + proposed.items.length, today });
  const recorded = await record(parts, opened, proposed, { key: sent.key, fingerprint, answer });
  if (recorded !== null) return { code: 'recorded', opened: recorded, today };
  // Somebody was faster: either the same request, sent twice, or another one.
  return (await answerAgain(parts, sent, fingerprint)) ?? { code: 'outdated', version: await versionOf(parts, sent.id) };
}

/** Null when somebody has written in the meantime. */
async function record({ storage, cases }: Parts, opened: OpenedCase, accepted: Accepted, receipt: Receipt): Promise<OpenedCase | null> {
  const { items, forget, state } = accepted;
  const added = await storage.file.add(opened.header.case, opened.entries.length, items, { receipt, ...(forget && { forget }) });
  if (added === null) return null;
  // The words went with the append. Whether every file is rid of them by now, the certificate says.
  if (forget === 'everything') await finishErasure(storage, opened.header.case);
  const entries = [...opened.entries, ...added];
  const known = knownAfter(opened, added, wordsOf(added, accepted), forget);
  const now = { ...opened, ...known, entries, state };
  cases.keep(now);
  return now;
}

const wordsOf = (added: readonly Entry[], { items }: Accepted): WordsBySeq =>
  Object.fromEntries(added.flatMap(({ seq }, index) => (items[index]?.words ? [[seq, items[index].words]] : [])));

async function versionOf({ storage }: Parts, id: string): Promise<number> {
  return (await storage.store.head(id))?.head.version ?? 0;
}

/** The answer as it was then, although the case may have moved on; null when this request is new. */
async function answerAgain({ storage, cases }: Parts, { id, key }: Sent, fingerprint: string): Promise<ProposalOutcome | null> {
  const earlier = await earlierAnswer(storage.store, { key, fingerprint }, Answer);
  if (earlier.code === 'new') return null;
  if (earlier.code === 'keyReused') return earlier;
  const opened = await cases.open(id);
  if (opened === null) return { code: 'unknownCase' };
  const { version, today } = earlier.answer;
  return { code: 'recorded', opened: version === opened.entries.length ? opened : asOf(opened, version), today };
}

/** The case as it was at `version`. Its words are those of now: what was erased since then is not shown again. */
function asOf({ header, entries, words }: OpenedCase, version: number): OpenedCase {
  const then = entries.slice(0, version);
  const known = Object.fromEntries(then.flatMap(({ seq }) => (words[seq] === undefined ? [] : [[seq, words[seq]]])));
  return { header, entries: then, words: known, dossier: dossierOf(then, known), state: replay({ input: inputOf(header), entries: then }) };
}
