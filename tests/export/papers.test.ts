// What the papers about one made-up case say, whole: each stands in `papers/` as it was read in a review, and is written anew with
// vitest run --project rules tests/export/papers.test.ts --update
import { describe, expect, test } from 'vitest';
import type { Consent } from '../../machines/case/context/context.ts';
import { certificatePaper, type Attested } from '../../src/export/erasure/certificate-paper.ts';
import type { OwnFile } from '../../src/export/own-file/own-file-schema.ts';
import { ownFilePaper } from '../../src/export/own-file/own-file-paper.ts';
import { consentSheet } from '../../src/export/referral/consent-sheet.ts';
import { referralLetter } from '../../src/export/referral/referral-letter.ts';
import type { Beside } from '../../src/export/referral/referral-paper.ts';
import type { Act } from '../../src/scenarios/life.ts';
import { emptyFile, fullFile } from './own-files.ts';
import { inForce, recordAfter } from './sheets.ts';
import { translations } from './translations.ts';

const printing = (language: Beside) => ({
  case: 'F-7KQ2-93',
  standard: '2026.1',
  centre: 'Beratungsstelle Wiesbaden',
  language,
  translations,
  size: 'usual' as const,
  printedOn: '2026-11-30',
});

/** Both columns in one line: German, the other language, and what keeps it from being a translation. */
const inOneLine = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('de' in value && 'other' in value)) return value;
  const { de, other, ...rest } = value;
  return [de, other, ...Object.entries(rest).map(([name, one]) => `${name}: ${String(one)}`)].join(' | ');
};
const asFile = (paper: unknown): string => `${JSON.stringify(paper, inOneLine, 2)}\n`;

/** The plan is in force; of one domain something is noted, and of another nothing. */
const acts: readonly Act[] = inForce.map((act) => {
  if (typeof act === 'function') return act;
  if (act.type === 'inquiry.noted') return { ...act, words: { name: 'Samira Al-Khatib', contact: '0152 28817000' } };
  const isNoted = act.type === 'domain.leftOut' && act.domain === 'language';
  return isNoted ? { type: 'domain.rated', domain: 'language', counsellor: 3, client: 2, words: { note: ' Kurs A2 beendet ' } } : act;
});

const consented: readonly Act[] = [
  ...acts,
  {
    type: 'referral.proposed',
    referral: 'r1',
    to: 'courseProvider',
    domain: 'language',
    words: { note: ' Bitte einen Platz im B1-Kurs. ' },
  },
  {
    type: 'consent.drafted',
    consent: 'c1',
    recipient: 'courseProvider',
    domains: ['language', 'work', 'money'],
    purpose: 'referral',
    until: '2026-12-31',
    use: 'once',
  },
  { type: 'consent.given', consent: 'c1' },
];

function told() {
  const record = recordAfter(consented);
  const { context } = record.state();
  const { r1: referral } = context.network.referrals;
  const { c1: consent } = context.network.consents;
  if (referral === undefined || consent === undefined) throw new Error('neither referral nor consent');
  return { context, referral, consent, dossier: record.dossier() };
}
const { context, referral, consent, dossier } = told();

const ofLetter = (language: Beside) => ({
  ...printing(language),
  context,
  dossier,
  id: 'r1',
  referral,
  scope: { way: 'sent', consent: 'c1', domains: ['language', 'work', 'money'] } as const,
  offer: { title: 'Integrationskurs', body: 'Volkshochschule', place: 'Wiesbaden' },
});

describe('the letter of a referral', () => {
  test.each(['ar', null] as const)('beside %s says of each domain what may be told, and nothing of others', async (language) => {
    await expect(asFile(referralLetter(ofLetter(language)))).toMatchFileSnapshot(`./papers/letter-${language ?? 'de'}.json`);
  });

  test('that is carried rests on no consent, and where nothing was chosen or asked it says so little', async () => {
    const scope = { way: 'carried', consent: null, domains: ['work'] } as const;
    const paper = referralLetter({ ...ofLetter('en'), scope, offer: null, dossier: {}, size: 'large' });
    await expect(asFile(paper)).toMatchFileSnapshot('./papers/letter-carried.json');
  });

  test('names an offer without a place by its title alone', () => {
    const { facts } = referralLetter({ ...ofLetter(null), offer: { title: 'Sprachcafé', body: null, place: null } });
    expect(facts[1]?.lines.map(({ de }) => de)).toEqual(['\u2068Sprachcafé\u2069']);
  });

  test.each([
    [
      'somebody is in danger',
      { assessment: { ...context.assessment, risks: { r1: { kind: 'violence', answered: true, lifted: false } } } },
    ],
    ['the address is locked', { client: { ...context.client, addressLockedUntil: '2026-11-30' } }],
  ])('tells no way to the client where %s', (_why, changes) => {
    const { facts } = referralLetter({ ...ofLetter(null), context: { ...context, ...changes } as typeof context });
    expect(facts.at(-1)?.lines.map(({ de }) => de)).toEqual(['über die Beratungsstelle']);
  });

  test('tells it again on the day after the lock', () => {
    const client = { ...context.client, addressLockedUntil: '2026-11-29' };
    const { facts } = referralLetter({ ...ofLetter(null), context: { ...context, client } });
    expect(facts.at(-1)?.lines.map(({ de }) => de)).toEqual(['\u20680152 28817000\u2069']);
  });
});

describe('the sheet of a consent', () => {
  const sheet = (changes: Partial<Consent>, language: Beside = null) =>
    consentSheet({
      ...printing(language),
      context,
      consent: { ...consent, ...changes },
      clientName: 'Samira',
      bodies: ['Volkshochschule'],
    });

  test('says to whom, about what, what for, until when, how often, and with which rights', async () => {
    await expect(asFile(sheet({}, 'ar'))).toMatchFileSnapshot('./papers/consent.json');
  });

  test.each([
    ['draft', 'waiting'],
    ['given', 'valid'],
    ['withdrawn', 'past'],
    ['expired', 'past'],
    ['used', 'past'],
  ] as const)('that is %s looks %s', (state, tone) => {
    expect(sheet({ state }).mark.tone).toBe(tone);
  });

  test('has a place for whoever signs beside the client', () => {
    const minor = { ...context, client: { ...context.client, ageBand: 'minor' as const } };
    const paper = consentSheet({ ...printing(null), context: minor, consent, clientName: 'Samira', bodies: [] });
    expect(paper.signing.places.map(({ name }) => name)).toEqual(['\u2068Samira\u2069', '', '']);
  });
});

describe('the own file', () => {
  const paper = (file: OwnFile, language: Beside, clientName: string | null = 'Samira Al-Khatib') =>
    ownFilePaper({ ...printing(language), file, clientName });

  test.each([null, 'de-einfach', 'ar'] as const)('beside %s tells everything that is held', async (language) => {
    await expect(asFile(paper(fullFile, language))).toMatchFileSnapshot(`./papers/own-file-${language ?? 'de'}.json`);
  });

  test('has no heading for what there is none of', async () => {
    await expect(asFile(paper(emptyFile, 'en', null))).toMatchFileSnapshot('./papers/own-file-empty.json');
  });

  test('leaves out no word that was typed because it is short, or a number to call', () => {
    const value = { note: 'angst', phone: '0511123456', client: '3', template: 'mbe', day: '2026-11-21' };
    const printed = JSON.stringify(paper({ ...emptyFile, drafts: [{ page: 'needs', value }] }, null));
    expect(['angst', '0511123456', '"3"', 'mbe'].map((text) => printed.includes(text))).toEqual([true, true, false, false]);
  });

  test.each([
    ['closed', { months: 36, until: '2029-11-30' }, ['Ab dem 30.11.2029 wird gelöscht.']],
    ['erased', { months: 36, until: '2029-11-30', isErased: true, isOnHold: true }, ['Die Worte dieser Akte sind gelöscht.']],
  ])('of a case that is %s says until when it is kept', (_how, changes, lines) => {
    const file = { ...emptyFile, retention: { ...emptyFile.retention, ...changes } };
    expect(
      paper(file, null)
        .facts.at(-1)
        ?.lines.map(({ de }) => de),
    ).toEqual(lines);
  });
});

describe('the certificate of an erased case', () => {
  const person = (role: string, pseudonym: string) => ({ role, person: pseudonym, on: '2026-11-29' });
  const attested: Attested = {
    erasedOn: '2026-11-30',
    approvedBy: person('teamLead', 'p-1'),
    erasedBy: person('dataProtection', 'p-2'),
    head: { before: `sha256:${'0123456789abcdef'.repeat(4)}`, after: `sha256:${'fedcba9876543210'.repeat(4)}` },
    destroyed: { words: 12, key: true },
    isComplete: true,
    kept: { entries: 40, accesses: 7 },
  };

  test.each([
    ['complete', attested],
    ['incomplete', { ...attested, isComplete: false, destroyed: { words: 12, key: false } }],
  ])('that is %s says who, what is gone and what stays', async (name, certificate) => {
    await expect(asFile(certificatePaper({ ...printing('ar'), certificate }))).toMatchFileSnapshot(`./papers/certificate-${name}.json`);
  });
});
