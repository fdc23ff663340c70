// The port of a moment in the past: it shows one view and takes nothing.
import type { Actor } from '../../../../machines/actor.ts';
import { sites, type SiteCode } from '../../../../machines/sites.ts';
import type { Port } from '../../parts/api/port.ts';
import { Problem } from '../../parts/api/problem.ts';
import type { CaseView, Session } from '../../parts/api/views.ts';

const siteRows = sites.map(({ code, name, land }) => ({ code, name, land }));

/** Nobody of the staff is known: a recording holds roles and pseudonyms. */
const sessionOf = ({ today, header }: CaseView, actor: Actor): Session => ({
  today,
  setDay: true,
  actor,
  signedIn: null,
  staff: [],
  sites: siteRows,
  site: header.site as SiteCode,
});

const refuse = (): Promise<never> => Promise.reject(new Problem('offline'));
const nothing = async (): Promise<void> => {};

export const momentPort = (view: CaseView, actor: Actor): Port => ({
  followsSwitch: false,
  fetchSession: async () => sessionOf(view, actor),
  fetchCase: async () => view,
  fetchHousehold: async () => ({ cases: [] }),
  fetchReviews: async () => [],
  openCase: refuse,
  propose: refuse,
  keepDraft: async (_id, _page, { grewFrom }) => grewFrom,
  flushDraft: nothing,
  dropDraft: nothing,
  dropAside: nothing,
  fetchHandoverFile: refuse,
  recordingAddress: () => null,
  guideAddress: () => null,
  hasDirectory: false,
  fetchPaper: null,
  fetchSheet: null,
});
