// The German words of the directory.
import type { besideTheStandard } from '../directory/body.ts';
import type { Benefit, ResidenceTitle } from '../directory/conditions.ts';
import type { Applicant, Because, Eligibility } from '../directory/eligibility.ts';
import type { Offer } from '../directory/offer.ts';
import type { Standing } from '../directory/standing.ts';
import type { Trust } from '../directory/trust.ts';
import { options } from '../../language/de/options.ts';
import type { z } from 'zod';

type By<Code extends string> = Readonly<Record<Code, string>>;
type Reasons = {
  readonly [B in Because as B['code']]: (because: B, words: Pick<Words, 'titles' | 'benefits' | 'work' | 'levels'>) => string;
};

export type Words = {
  readonly ownBodyKinds: By<(typeof besideTheStandard)[number]>;
  readonly titles: By<z.infer<typeof ResidenceTitle>>;
  readonly benefits: By<z.infer<typeof Benefit>>;
  readonly work: By<NonNullable<Applicant['work']>>;
  readonly levels: By<NonNullable<Applicant['level']>>;
  readonly reach: By<Offer['reach']>;
  readonly childcare: By<Offer['childcare']>;
  readonly accessible: By<Offer['accessible']>;
  readonly verifiers: By<Offer['verifyBy']['who']>;
  readonly trust: By<Trust>;
  readonly standings: By<Standing>;
  readonly verdicts: By<Eligibility['verdict']>;
  readonly asks: By<keyof Applicant>;
  readonly reasons: Reasons;
};

const only = (names: readonly string[]): string => names.join(', ');

export const words: Words = {
  ownBodyKinds: {
    migrantOrganisation: 'Migrantenorganisation',
    club: 'Verein',
    neighbourhoodCentre: 'Nachbarschaftszentrum',
    addictionAdvice: 'Suchtberatung',
    qualificationNetwork: 'IQ Netzwerk',
    library: 'Bibliothek',
  },
  // What the standard has a word for is called the same here.
  titles: options.title,
  benefits: options.benefit,
  work: options.occupation,
  levels: options.listening,
  reach: {
    town: 'Menschen aus der Stadt',
    district: 'Menschen aus Stadt und Landkreis',
    land: 'Menschen aus dem Bundesland',
    everywhere: 'alle, gleich woher',
  },
  childcare: {
    yes: 'Kinderbetreuung vorhanden',
    onRequest: 'Kinderbetreuung auf Anfrage',
    no: 'keine Kinderbetreuung',
    unknown: 'Kinderbetreuung: nicht bekannt',
  },
  accessible: {
    yes: 'barrierefrei',
    partly: 'teilweise barrierefrei',
    no: 'nicht barrierefrei',
    unknown: 'Barrierefreiheit: nicht bekannt',
  },
  verifiers: { centre: 'die Beratungsstelle', siteAdministration: 'die Verwaltung', body: 'die anbietende Stelle' },
  trust: {
    verified: 'geprüft',
    overdue: 'Prüfung überfällig',
    unverified: 'noch nicht geprüft',
    closed: 'zurzeit geschlossen',
    expired: 'abgelaufen',
    gone: 'bei der Quelle nicht mehr vorhanden',
  },
  standings: { open: 'Angebote', toVerify: 'Zu prüfen', ended: 'Beendet' },
  verdicts: { fits: 'passt', unclear: 'zu klären', doesNotFit: 'passt nicht' },
  asks: { age: 'Alter', title: 'Aufenthaltstitel', level: 'Sprachniveau', benefit: 'Leistungsbezug', work: 'Arbeit' },
  reasons: {
    tooYoung: ({ limit }) => `Ab ${limit} Jahren.`,
    tooOld: ({ limit }) => `Bis ${limit} Jahre.`,
    levelTooLow: ({ limit }, { levels }) => `Erst ab Sprachniveau ${levels[limit]}.`,
    levelTooHigh: ({ limit }, { levels }) => `Nur bis Sprachniveau ${levels[limit]}.`,
    otherTitle: ({ only: codes }, { titles }) => `Nur für: ${only(codes.map((code) => titles[code as keyof typeof titles]))}.`,
    otherBenefit: ({ only: codes }, { benefits }) =>
      `Leistungsbezug nur: ${only(codes.map((code) => benefits[code as keyof typeof benefits]))}.`,
    otherWork: ({ only: codes }, { work }) => `Nur für: ${only(codes.map((code) => work[code as keyof typeof work]))}.`,
    noStartLeft: () => 'Kein Beginn mehr frei.',
    closed: () => 'Zurzeit geschlossen.',
    expired: () => 'Das Angebot ist abgelaufen.',
    gone: () => 'Die Quelle führt das Angebot nicht mehr.',
  },
};
