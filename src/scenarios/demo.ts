// A made-up caseload for a demonstration: every state a case can be in, as it stands on the given day.
import { plus, type Day } from '../../machines/day.ts';
import { sites, type SiteCode } from '../../machines/sites.ts';
import { chapters, type ChapterName } from './demo/chapters.ts';
import { people } from './demo/people.ts';
import { storyOf } from './demo/story.ts';
import { play } from './life.ts';
import { plainText, type WriteDocument } from './plain-text.ts';
import type { Person } from './people.ts';
import type { Played } from './record-of.ts';

const toTalk = ['inquiry', 'talk'] as const;
const toPlan = [...toTalk, 'assessmentBegun', 'assessed', 'drafted'] as const;
const toOffer = [...toPlan, 'offered'] as const;
const toForce = [...toOffer, 'inForce', 'underway'] as const;
const toReview = [...toForce, 'reviewOpened', 'reviewHeld'] as const;
const toRenewal = [...toReview, 'renegotiating', 'offeredAgain', 'inForceAgain'] as const;
const toClosing = [...toRenewal, 'balancing', 'closed'] as const;

/** The chapters that have happened, and how many days ago the first contact was. */
type Row = {
  readonly happened: readonly ChapterName[];
  readonly daysAgo: number;
  /** So many days are left until the eighteenth birthday. */
  readonly ofAgeIn?: number;
};

/**
 * At least five days lie between the last chapter and today: so far a day is moved by Easter or Christmas.
 * The review of a demonstration case falls due about 134 days after the first contact: three months after 42 days.
 */
const rows: readonly Row[] = [
  { happened: [...toForce, 'hindered'], daysAgo: 60 },
  { happened: toForce, daysAgo: 120 },
  { happened: toForce, daysAgo: 134 },
  { happened: toForce, daysAgo: 143 },
  { happened: [...toForce, 'hindered'], daysAgo: 165 },
  { happened: ['inquiry'], daysAgo: 5 },
  { happened: ['inquiry'], daysAgo: 24 },
  { happened: toTalk, daysAgo: 12 },
  { happened: [...toTalk, 'advice'], daysAgo: 30 },
  { happened: [...toTalk, 'assessmentBegun', 'halfAssessed'], daysAgo: 16 },
  { happened: [...toTalk, 'assessmentBegun', 'assessed', 'halfDrafted'], daysAgo: 33 },
  { happened: toPlan, daysAgo: 33 },
  { happened: [...toOffer, 'clientSigned'], daysAgo: 44 },
  { happened: [...toForce, 'reviewOpened'], daysAgo: 125 },
  { happened: toReview, daysAgo: 140 },
  { happened: [...toReview, 'renegotiating'], daysAgo: 132 },
  { happened: [...toReview, 'renegotiating', 'offeredAgain'], daysAgo: 137 },
  { happened: toRenewal, daysAgo: 180 },
  { happened: [...toPlan, 'declined'], daysAgo: 70 },
  { happened: [...toForce, 'paused'], daysAgo: 110 },
  { happened: [...toForce, 'stayedAway', 'called'], daysAgo: 69 },
  { happened: [...toForce, 'stayedAway', 'called', 'texted', 'written'], daysAgo: 95 },
  { happened: [...toForce, 'handedOver'], daysAgo: 70 },
  { happened: [...toRenewal, 'balancing'], daysAgo: 195 },
  { happened: toClosing, daysAgo: 230 },
  { happened: [...toClosing, 'held'], daysAgo: 320 },
  { happened: [...toTalk, 'closedEarly'], daysAgo: 40 },
  { happened: [...toForce, 'died'], daysAgo: 100 },
  { happened: [...toClosing, 'returned', 'askedAgain'], daysAgo: 265 },
  { happened: [...toClosing, 'erased'], daysAgo: 590 },
  { happened: [...toForce, 'household'], daysAgo: 58 },
  { happened: [...toForce, 'stayedAway'], daysAgo: 66 },
  { happened: [...toForce, 'household', 'letterPrepared'], daysAgo: 72 },
  { happened: [...toForce, 'stayedAway', 'called', 'texted'], daysAgo: 76 },
  { happened: toForce, daysAgo: 56, ofAgeIn: 19 },
  { happened: [...toForce, 'parental'], daysAgo: 120 },
  { happened: [...toForce, 'travelling'], daysAgo: 100 },
  { happened: [...toForce, 'endangered'], daysAgo: 98 },
  { happened: [...toForce, 'reviewRecordedLate'], daysAgo: 150 },
  { happened: [...toForce, 'corrected'], daysAgo: 88 },
  { happened: ['settledIn'], daysAgo: 170 },
  { happened: toForce, daysAgo: 130 },
  { happened: [...toTalk, 'assessmentBegun', 'halfAssessed'], daysAgo: 70 },
];

/** Half of the cases are at the demonstration's own site, the others all over the country. */
const siteOf = (index: number, own: SiteCode): SiteCode => (index % 2 === 0 ? own : (sites[index % sites.length]?.code ?? own));

const bornFor = (person: Person, ofAgeOn: Day): Person => ({ ...person, birthDate: plus(ofAgeOn, { months: -12 * 18 }) });

export type DemoOptions = { readonly site?: SiteCode; readonly writeDocument?: WriteDocument };

/** Cases with their words; of an erased one there are none. Whoever wants printable agreements brings a writer of documents. */
export function demoCases(today: Day, { site: own = 'wiesbaden', writeDocument = plainText }: DemoOptions = {}): Played[] {
  return rows.map(({ happened, daysAgo, ofAgeIn }, index) => {
    const code = siteOf(index, own);
    const site = sites.find((one) => one.code === code);
    const person = people[index];
    if (site === undefined || person === undefined) throw new Error(`the demonstration has nobody for case ${index + 1}`);
    const story = storyOf(ofAgeIn === undefined ? person : bornFor(person, plus(today, { days: ofAgeIn })), today, daysAgo, site);
    const steps = happened.flatMap((name) => chapters[name](story));
    const played = play(
      { name: `demo case ${index + 1}`, case: `demo-${String(index + 1).padStart(2, '0')}`, site: code, steps },
      writeDocument,
    );
    return played.state.value === 'erased' ? { ...played, words: {} } : played;
  });
}
