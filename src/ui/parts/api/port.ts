// The port the pages of a case talk to: open, propose, keep drafts. It has two adapters, the server (client.ts) and the browser alone
// (src/ui/parts/made-up), so that training and the player need no second wizard. Every failure is a `Problem`.
import type { QueryClient } from '@tanstack/react-query';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import type { ReviewedLanguage, TextReview } from '../../../record/ports/text-review.ts';
import type { Tab } from '../../../record/words/page-draft.ts';
import type { CaseView, Created, Household, ProposalBody, Session } from './views.ts';

export type Port = {
  /** Whether the person switch in the head of the screen says who acts here. Where not, the session alone says it. */
  readonly followsSwitch: boolean;
  readonly fetchSession: () => Promise<Session>;
  readonly fetchCase: (id: string) => Promise<CaseView>;
  readonly fetchHousehold: (id: string) => Promise<Household>;
  /** What people have reviewed of a translation of a standard. */
  readonly fetchReviews: (standard: string, language: ReviewedLanguage) => Promise<readonly TextReview[]>;
  /** The first entry opens the case; without one there is none. */
  readonly openCase: (site: string, proposal: Proposal, key: string) => Promise<Created>;
  /**
   * Optimistic concurrency: `version` is the number of entries the proposer has seen. Rejects as `outdated` when somebody else
   * has written since, as `refused` with all reasons when the rules say no.
   */
  readonly propose: (id: string, proposal: ProposalBody, version: number, key: string) => Promise<CaseView>;
  /**
   * Replaces the whole draft of a page; gives its version. At most 64 KiB (65,536 bytes), else `malformed`. Rejects as `moved`, with
   * their text, where somebody else has written since the version it grew from: then both are kept until a person decides.
   */
  readonly keepDraft: (id: string, page: string, draft: SentDraft) => Promise<number>;
  /** The last request of a page that is being left. */
  readonly flushDraft: (id: string, page: string, draft: SentDraft) => Promise<void>;
  /** What this window has typed there, never the words of another. */
  readonly dropDraft: (id: string, page: string, draft: Omit<SentDraft, 'value'>) => Promise<void>;
  /** Somebody has decided about the text that was kept beside the draft. */
  readonly dropAside: (id: string, page: string, tab: string) => Promise<void>;
  /** To be saved. Rejects as `unknown` where nothing may travel; a server says why. */
  readonly fetchHandoverFile: (id: string) => Promise<Blob>;
  /** For a link that downloads coded facts only, no words (decision 4); null where there is no such address. */
  readonly recordingAddress: (id: string) => string | null;
  /** For a link to the practice guide as PDF in `language`; null where nothing can set it in type. */
  readonly guideAddress: (language: string) => string | null;
  /** A sheet of a case as PDF by its path below the case, such as `consents/c1/pdf`; null where nothing can set it in type. */
  readonly fetchPaper: ((id: string, path: string) => Promise<Blob>) | null;
  /** Whether offers can be chosen from a directory here. */
  readonly hasDirectory: boolean;
  /** The sheet of a version as PDF, in German and beside it in `language`; null where nothing can set it in type. */
  readonly fetchSheet: ((id: string, version: number, look: { readonly language: string; readonly size: string }) => Promise<Blob>) | null;
};

/** `grewFrom`: the version it was typed on, 0 where there was none. `tab`: the window, and the number of its request. */
export type SentDraft = { readonly value: unknown; readonly grewFrom: number; readonly tab: Tab };

/** What was read is kept with where it was read from: a cache of made-up cases can never be asked of a server. */
const ports = new WeakMap<QueryClient, Port>();

export const connect = (client: QueryClient, port: Port): void => void ports.set(client, port);

/** Throws for a client that was made in any other way than by `newQueryClient`: a defect. */
export function portOf(client: QueryClient): Port {
  const port = ports.get(client);
  if (port === undefined) throw new Error('this cache does not know where its cases come from');
  return port;
}
