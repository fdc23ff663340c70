// The initial context: a case to which nothing has happened yet.
import type { CaseContext } from './context.ts';

/** What is known before the first entry: from the header of the recording. Land and municipality decide the holidays. */
export type CaseInput = Pick<CaseContext['file'], 'site' | 'land' | 'municipality' | 'standard'> & {
  /** Its entries were judged by an earlier form of the same standard. */
  readonly isOfEarlierForm?: boolean;
};

const nobodyYet: CaseContext['client'] = {
  service: 'mbe',
  ageBand: 'adult',
  language: null,
  understands: [],
  occupation: null,
  seekingSince: null,
  reachBy: null,
  safeWay: null,
  interpreterNeeded: false,
  titleExpires: null,
  title: null,
  benefit: null,
  guardianAppointed: false,
  household: null,
  partedFrom: [],
  addressLockedUntil: null,
  birthDateKnown: 'unknown',
  duties: {},
  transferProposedOn: null,
};

/** What a clock has counted of reviews held, waived and called for; a first agreement begins here again. */
export const nothingCounted = {
  lastHeldOn: null,
  anew: null,
  promised: [],
  inherited: null,
  longInterval: false,
  longEndedOn: null,
  shortenedOn: null,
} as const satisfies Partial<CaseContext['clock']>;

const clockAtRest: CaseContext['clock'] = {
  firstReviewFrom: null,
  ...nothingCounted,
  occasions: [],
  centreMoves: 0,
  owed: null,
  overdue: null,
  open: null,
  reviews: {},
};

/** Before the final balance is begun, and again once it has been given up. */
export const noBalance = {
  completionSince: null,
  because: null,
  balances: [],
  referralsNamed: false,
  copyHandedOver: false,
  deletionExplained: false,
} as const satisfies Partial<CaseContext['ending']>;

const noWaypoints: CaseContext['waypoints'] = {
  hurdles: {},
  children: null,
  courses: {},
  courseHours: {},
  arrival: {},
  recognition: { days: {}, result: null },
  verdict: null,
  evaluationConsentedOn: null,
  conferences: 0,
};

const intakeUnbegun: CaseContext['intake'] = {
  inquiredOn: null,
  privacy: null,
  talkOfferedFor: null,
  talkBegunOn: null,
  need: null,
  filingConsentedOn: null,
  filingRefusedOn: null,
  decidedOn: null,
  assessmentBegunOn: null,
  adviceGiven: 0,
};

const notEnded: CaseContext['ending'] = {
  ...noBalance,
  closedOn: null,
  reason: null,
  aftercare: 'none',
  held: false,
  retentionOver: false,
  capReached: false,
  capExtended: false,
  capWarned: 0,
};

/** A context without history. A return opens the next episode: new consent, new baseline, the old outcome stays in the record (T21). */
export const beginEpisode = ({ site, land, municipality, standard }: CaseInput, episode: number): CaseContext => ({
  file: {
    site,
    land,
    ...(municipality && { municipality }),
    standard,
    episode,
    counsellor: null,
    entries: 0,
    lastVersion: 0,
    lastOn: null,
    raised: {},
    approvals: {},
    approvedVoiding: null,
  },
  client: nobodyYet,
  intake: intakeUnbegun,
  assessment: { standings: {}, levels: null, risks: {}, baseline: null, final: {} },
  plan: { draftingSince: null, goals: {}, measures: {}, commitments: {} },
  agreement: { versions: [], renegotiationSince: null, standing: null },
  clock: clockAtRest,
  presence: { lastContactOn: null, missedOn: null, missKnownOn: null, pause: null, away: null, contactLost: false, handover: null },
  network: { consents: {}, referrals: {}, expectations: {} },
  waypoints: noWaypoints,
  ending: notEnded,
  marks: {},
});

export const initialContext = ({ input }: { input: CaseInput }): CaseContext => beginEpisode(input, 1);
