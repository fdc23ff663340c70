// An own file with everything in it that a paper tells differently, and one with nothing.
import type { OwnFile } from '../../src/export/own-file/own-file-schema.ts';

const nothing = { known: {}, entries: [], agreements: [], consents: [], referrals: [], drafts: [], messages: [], accesses: [] };
const kept = { months: null, closedOn: null, until: null, isOnHold: false, isErased: false } as const;

export const emptyFile: OwnFile = {
  format: 'etappe.ownFile/1',
  case: 'F-7KQ2-93',
  asOf: '2026-11-30',
  keptAt: { site: 'wiesbaden', centre: null, standard: '2026.1' },
  retention: kept,
  ...nothing,
};

const at = '2026-08-31T22:30:00.000Z';

export const fullFile: OwnFile = {
  ...emptyFile,
  retention: { ...kept, months: 36, isOnHold: true },
  entries: [
    {
      seq: 1,
      on: '2026-11-21',
      at,
      role: 'counsellor',
      said: 'Anfrage notiert',
      saidInEnglish: 'Inquiry noted',
      facts: { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'walkIn' },
      words: { name: 'Samira Al-Khatib', document: 'Der ganze Text', drawing: 'M 0 0', unheardOf: 'Was niemand kennt' },
      isTakenBack: false,
    },
    {
      seq: 2,
      on: '2026-11-22',
      at,
      role: 'somebodyNew',
      said: 'Erstgespräch begonnen',
      saidInEnglish: 'First talk begun',
      facts: { type: 'talk.begun' },
      words: null,
      isTakenBack: true,
    },
  ],
  agreements: [
    { number: 1, state: 'superseded', offeredOn: '2026-11-21', inForceOn: '2026-11-22', signatures: {}, languages: ['ar'] },
    { number: 2, state: 'offered', offeredOn: '2026-11-29', inForceOn: null, signatures: {}, languages: ['ar'] },
  ],
  consents: [
    {
      id: 'c1',
      recipient: 'debtAdvice',
      domains: ['money', 'housing'],
      purpose: 'referral',
      until: '2026-12-31',
      use: 'once',
      state: 'withdrawn',
    },
  ],
  referrals: [{ id: 'r1', to: 'debtAdvice', domain: 'money', offer: null, state: 'proposed' }],
  drafts: [
    {
      page: 'needs',
      value: {
        need: 'Ich suche eine Wohnung.',
        code: 'mbe',
        event: 'talk.begun',
        day: '2026-11-21',
        times: ['10:30', { text: 'Und Arbeit' }],
        blank: ' ',
        count: 3,
        none: null,
      },
    },
  ],
  messages: [{ topic: 'reviewToday', to: 'teamLead', on: '2026-11-22', status: 'sent' }],
  accesses: [
    { at, kind: 'emergencyBegun', role: 'counsellor', isEmergency: true, reason: 'Anruf in der Nacht' },
    { at, kind: 'read', role: 'counsellor', isEmergency: true, reason: null },
    { at: '2026-11-30T08:05:00.000Z', kind: 'emergencyEnded', role: 'teamLead', isEmergency: true, reason: null },
    { at: '2026-11-30T08:05:00.000Z', kind: 'unheardOf', role: 'deputy', isEmergency: false, reason: null },
  ],
};
