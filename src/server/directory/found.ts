// The directory narrowed, sorted and cut into pages; every offer with its trust and, for whoever is asked for, whether it is for them.
import type { Day } from '../../../machines/day.ts';
import {
  type Asker,
  type Directory,
  type DirectorySearch,
  type OfferRow,
  type SentBody,
  type SentOrigin,
} from '../../contract/directory.ts';
import type { Body } from '../../network/directory/body.ts';
import { eligibilityOf, type Applicant, type Eligibility } from '../../network/directory/eligibility.ts';
import type { Offer, Origin } from '../../network/directory/offer.ts';
import { reaches } from '../../network/directory/reaches.ts';
import { standings, standsAs } from '../../network/directory/standing.ts';
import { nextStart, trustOn, verifyUntil } from '../../network/directory/trust.ts';
import type { Kept, StandingDirectory } from './read-directory.ts';

/** What a search leaves out is not known. */
export const applicantOf = ({ age, ageTo, title, level, benefit, work }: Asker): Applicant => ({
  age: age === undefined ? null : ageTo === undefined ? age : { from: age, to: Math.max(age, ageTo) },
  title: title ?? null,
  level: level ?? null,
  benefit: benefit ?? null,
  work: work ?? null,
});

const sentOrigin = ({ said: _said, undecided, foreignId: _foreignId, ...rest }: Origin): SentOrigin => ({
  ...rest,
  undecided: Object.keys(undecided),
});

const sentOffer = (offer: Offer): OfferRow['offer'] => ({ ...offer, origin: offer.origin === null ? null : sentOrigin(offer.origin) });
export const sentBody = (body: Body): SentBody => ({ ...body, origins: body.origins.map(sentOrigin) });

export function rowOf(standing: StandingDirectory, { entry: offer, version }: Kept<Offer>, applicant: Applicant, today: Day): OfferRow {
  const body = standing.bodies.get(offer.body)?.entry;
  return {
    offer: sentOffer(offer),
    version,
    body: body === undefined ? null : sentBody(body),
    trust: trustOn(offer, today),
    verifyUntil: verifyUntil(offer),
    nextStart: nextStart(offer, today),
    eligibility: eligibilityOf(offer, applicant, today),
  };
}

export function foundIn(standing: StandingDirectory, asked: DirectorySearch, today: Day): Directory {
  const { words, show, offset, limit } = asked;
  const searched = words.trim() !== '';
  const applicant = applicantOf(asked);
  const rows = (searched ? inOrderFound(standing, words) : [...standing.offers.values()])
    .filter(({ entry }) => isAsked(standing, entry, asked))
    .map((kept) => rowOf(standing, kept, applicant, today));
  const shown = rows.filter(({ trust }) => standsAs(trust, show));
  // What was searched for keeps the order of the search within whatever fits.
  const ranked = isDescribed(applicant) ? rank : rankForAnybody;
  const ordered = shown.toSorted((a, b) => ranked(a) - ranked(b) || (searched ? 0 : byDay(show, a, b) || byName(a, b)));
  const page = ordered.slice(offset, offset + limit);
  return {
    today,
    counts: Object.fromEntries(
      standings.map((one) => [one, rows.filter(({ trust }) => standsAs(trust, one)).length]),
    ) as Directory['counts'],
    total: shown.length,
    next: offset + page.length < shown.length ? offset + page.length : null,
    offers: page,
  };
}

const inOrderFound = (standing: StandingDirectory, words: string): Kept<Offer>[] =>
  standing.find(words).flatMap((id) => standing.offers.get(id) ?? []);

function isAsked(standing: StandingDirectory, offer: Offer, { region, kind, language, childcare, free }: DirectorySearch): boolean {
  return (
    (region === undefined || reaches(offer, region)) &&
    (kind === undefined || standing.bodies.get(offer.body)?.entry.kind === kind) &&
    (language === undefined || offer.languages.includes(language)) &&
    (childcare === undefined || offer.childcare === 'yes' || offer.childcare === 'onRequest') &&
    (free === undefined || offer.cost.cents === 0)
  );
}

const isDescribed = (applicant: Applicant): boolean => Object.values(applicant).some((known) => known !== null);

const ranks: Readonly<Record<Eligibility['verdict'], number>> = { fits: 0, unclear: 1, doesNotFit: 2 };
const rank = ({ eligibility: { verdict } }: OfferRow): number => ranks[verdict];
/** Of nobody everything is to be cleared up: only what nobody can go to moves down. */
const rankForAnybody = ({ eligibility: { verdict } }: OfferRow): number => Number(verdict === 'doesNotFit');

/** To verify: what has waited longest first, what nobody has looked at before all. */
const byDay = (show: DirectorySearch['show'], a: OfferRow, b: OfferRow): number =>
  show === 'toVerify' ? byText(a.verifyUntil ?? '', b.verifyUntil ?? '') : 0;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const names = new Intl.Collator('de');
const byName = (a: OfferRow, b: OfferRow): number => names.compare(a.offer.title, b.offer.title) || byText(a.offer.id, b.offer.id);
