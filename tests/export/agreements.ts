// A made-up case that is ready to offer a version, and documents built from it.
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { domainCodes } from '../../machines/standards/catalogue.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { begin } from '../../src/engine/state/take.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { standardHash } from '../../src/engine/chart/standard-hash.ts';
import type { AgreementDocument } from '../../src/export/agreement/agreement-document.ts';
import { buildDocument, readDocument, type DocumentInput } from '../../src/export/agreement/document.ts';
import type { Header } from '../../src/record/log/entry.ts';
import { split } from '../../src/record/words/words.ts';
import { translations } from './translations.ts';

export const header: Header = {
  format: 'etappe.recording/1',
  case: 'F-7KQ2-93',
  site: 'wiesbaden',
  land: 'HE',
  standard: '2026.1',
  standardHash: standardHash('2026.1') as Header['standardHash'],
};

export const intake: Proposal[] = [
  { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'walkIn' },
  { type: 'privacy.explained', language: 'ar' },
  { type: 'talk.begun' },
  { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true },
  { type: 'filing.consented' },
  { type: 'assessment.begun' },
  ...domainCodes.map((domain) => ({ type: 'domain.leftOut', domain, reason: 'notRelevantNow' }) as const),
  { type: 'assessment.completed' },
];

/** One goal of a template, one of free words; measures of all three responsibles; commitments of both sides. */
export const drafted: Proposal[] = [
  {
    type: 'goal.proposed',
    goal: 'g1',
    domain: 'language',
    chosenBy: 'client',
    dueOn: '2027-06-30',
    evidence: 'certificate',
    template: 'reachLevelB1',
    words: { wording: 'Ich erreiche bis zum 30.06.2027 das Sprachniveau B1 (Nachweis: Zertifikat).' },
  },
  {
    type: 'goal.proposed',
    goal: 'g2',
    domain: 'work',
    chosenBy: 'both',
    dueOn: '2027-09-01',
    evidence: 'documentSeen',
    template: null,
    words: { wording: 'Ich arbeite ab dem Sommer wieder als Schneiderin.', proof: 'Arbeitsvertrag mit der Änderungsschneiderei' },
  },
  {
    type: 'measure.proposed',
    measure: 'm1',
    goal: 'g1',
    responsible: 'client',
    agency: null,
    dueOn: '2026-12-18',
    needsOffer: false,
    template: 'practiseWeekly',
  },
  {
    type: 'measure.proposed',
    measure: 'm2',
    goal: 'g1',
    responsible: 'agency',
    agency: 'courseProvider',
    dueOn: '2027-01-15',
    needsOffer: false,
    template: 'testPlacementLevel',
  },
  {
    type: 'measure.proposed',
    measure: 'm3',
    goal: 'g2',
    responsible: 'centre',
    agency: null,
    dueOn: '2027-02-26',
    needsOffer: false,
    template: null,
    words: { wording: 'Die Beratungsstelle ruft mit mir bei drei Schneidereien an.' },
  },
  { type: 'commitment.made', commitment: 'c1', party: 'centre', template: 'sameContactPerson' },
  { type: 'commitment.made', commitment: 'c2', party: 'client', template: 'comeOrCall' },
];

export const offeredOn = '2026-11-21';

function record(state: CaseState, proposal: Proposal): CaseState {
  const by = { role: 'counsellor', id: 'c-lindner' } as const;
  const decision = decide(state, { event: split(proposal).event as HumanEvent, on: offeredOn, by }, offeredOn);
  if (decision.refusals.length > 0) throw new Error(`${proposal.type}: ${JSON.stringify(decision.refusals)}`);
  return decision.state;
}

const merge = (dossier: DocumentInput['dossier'], proposal: Proposal): DocumentInput['dossier'] => {
  const { words } = split(proposal);
  if (words === null) return dossier;
  const [noun = ''] = proposal.type.split('.');
  const subject = `${noun}.${String((proposal as unknown as Record<string, unknown>)[noun])}`;
  return { ...dossier, [subject]: { ...dossier[subject], ...words } };
};

export const stateAfter = (...more: Proposal[]): CaseState =>
  [...intake, ...drafted, ...more].reduce(record, begin({ site: header.site, land: header.land, standard: header.standard }));

/** Everything `buildDocument` asks for; `more` is recorded after the plan is drafted. */
export const inputAfter = (more: readonly Proposal[] = [], changes: Partial<DocumentInput> = {}): DocumentInput => ({
  state: stateAfter(...more),
  dossier: [...drafted, ...more].reduce(merge, {}),
  header,
  number: 1,
  goals: ['g1', 'g2'],
  languages: ['ar'],
  translations,
  clientName: 'Samira Al-Khatib',
  counsellorName: 'Jana Lindner',
  siteName: 'Wiesbaden',
  offeredOn,
  nonce: '0123456789abcdef0123456789abcdef',
  ...changes,
});

export function textOf(input: DocumentInput): string {
  const { document, refusals } = buildDocument(input);
  if (document === null) throw new Error(JSON.stringify(refusals));
  return document;
}

export function documentOf(input: DocumentInput): AgreementDocument {
  const parsed = readDocument(textOf(input));
  if (parsed === null) throw new Error('the built document cannot be read');
  return parsed;
}
