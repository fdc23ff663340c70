// One offer on the public page: what a counsellor reads of it too, as far as it is for everybody.
import { html } from 'hono/html';
import type { Day } from '../../../machines/day.ts';
import type { ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { languageNameIn } from '../../language/names.ts';
import { writtenDay } from '../../language/written-day.ts';
import type { Body } from '../../network/directory/body.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { nextStart, type Trust } from '../../network/directory/trust.ts';
import { networkWordsIn } from '../../network/words/words.ts';
import { isolatedIn } from '../agreement/direction.ts';
import { sayIn, type Say } from './say.ts';

export type PublicOffer = { readonly offer: Offer; readonly body: Body; readonly trust: Trust };
export type Html = ReturnType<typeof html>;
type Reader = { readonly language: ClientLanguage; readonly say: Say; readonly today: Day };

/** In the words of the body, so in German. */
const german = (text: string): Html => html`<span lang="de" dir="ltr">${text}</span>`;

export function offerItem(language: ClientLanguage, today: Day, { offer, body, trust }: PublicOffer): Html {
  const reader = { language, say: sayIn(language), today };
  const { say } = reader;
  const { contact, verified } = offer;
  return html`<li>
    <h3 lang="de" dir="ltr">${offer.title}</h3>
    ${trust === 'overdue' ? html`<p class="ask-first">${say('askFirst')}</p>` : ''}
    ${offer.about === null ? '' : html`<p lang="de" dir="ltr">${offer.about}</p>`}
    <p lang="de" dir="ltr">${body.name}</p>
    <dl>
      ${fact(say('forWhom'), forWhom(offer, reader))} ${fact(say('cost'), costOf(offer, reader))}
      ${fact(say('dates'), datesOf(offer, reader))} ${offer.hours === null ? '' : fact(say('times'), [german(offer.hours)])}
      ${fact(say('place'), [placeOf(offer, say)])} ${offer.travel === null ? '' : fact(say('way'), [german(offer.travel)])}
      ${offer.languages.length === 0 ? '' : fact(say('spoken'), [spokenIn(offer, language)])}
    </dl>
    ${besides(offer, say)} ${contactLine(isEmpty(contact) ? body.contact : contact)}
    ${verified === null ? '' : html`<p class="verified">${say('verified', { day: writtenDay(verified.on, language) })}</p>`}
  </li>`;
}

const fact = (term: string, said: readonly (Html | string)[]): Html =>
  html`<div>
    <dt>${term}</dt>
    ${said.map((one) => html`<dd>${one}</dd>`)}
  </div>`;

/** Numbers and days are written as in German in every language but English and French (decision 27). */
const locales: Partial<Record<ClientLanguage, string>> = { en: 'en-GB', fr: 'fr-FR' };

const money = (cents: number, language: ClientLanguage): string =>
  isolatedIn(language, new Intl.NumberFormat(locales[language] ?? 'de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100));

/** The price; for what, and who is freed of it, is a sentence of the body. */
function costOf({ cost: { cents, note } }: Offer, { language, say }: Reader): (Html | string)[] {
  const price = cents === null ? (note === null ? say('askCost') : null) : cents === 0 ? say('free') : money(cents, language);
  return [...(price === null ? [] : [price]), ...(note === null ? [] : [german(note)])];
}

function datesOf(offer: Offer, { language, say, today }: Reader): string[] {
  if (offer.starts.length === 0) return [say('ongoing')];
  if (nextStart(offer, today) === null) return [say('noStart')];
  const day = (on: Day) => ({ day: writtenDay(on, language) });
  const isOpen = (start: Offer['starts'][number]) => nextStart({ ...offer, starts: [start] }, today) !== null;
  return offer.starts
    .filter(isOpen)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, until, registerBy, places }) =>
      [
        say('begins', day(on)),
        ...(until === null ? [] : [say('until', day(until))]),
        ...(registerBy === null ? [] : [say('registerBy', day(registerBy))]),
        ...(places === null ? [] : [say('places', { count: String(places) })]),
      ].join(' · '),
    );
}

function placeOf({ place }: Offer, say: Say): Html | string {
  if (place === null) return say('noPlace');
  return german([place.street, [place.postcode, place.town].filter(Boolean).join(' ')].filter(Boolean).join(', '));
}

type Ends = { readonly from: string | null; readonly to: string | null };
type Names = Readonly<Record<'both' | 'from' | 'to' | 'same', Parameters<Say>[0]>>;
const ofAges: Names = { both: 'ages', from: 'agesFrom', to: 'agesTo', same: 'ages' };
const ofLevels: Names = { both: 'levels', from: 'levelsFrom', to: 'levelsTo', same: 'level' };

function range(say: Say, names: Names, { from, to }: Ends): string[] {
  if (from === null) return to === null ? [] : [say(names.to, { to })];
  if (to === null) return [say(names.from, { from })];
  return [say(from === to ? names.same : names.both, { from, to })];
}

/** Titles, benefits and work have names in the law; whoever reads another language than English reads the German ones. */
function forWhom({ reach, conditions }: Offer, { language, say }: Reader): (Html | string)[] {
  const lang = language === 'en' ? 'en' : 'de';
  const words = networkWordsIn(lang);
  const { ages, levels, titles, benefits, work, note } = conditions;
  const level = (code: typeof levels.from): string | null => (code === null ? null : words.levels[code]);
  const years = (age: number | null): string | null => (age === null ? null : String(age));
  const lists = [
    titles.map((code) => words.titles[code]),
    benefits.map((code) => words.benefits[code]),
    work.map((code) => words.work[code]),
  ];
  return [
    say(reach),
    ...range(say, ofAges, { from: years(ages.from), to: years(ages.to) }),
    ...range(say, ofLevels, { from: level(levels.from), to: level(levels.to) }),
    ...lists.filter((names) => names.length > 0).map((names) => html`<span lang="${lang}" dir="ltr">${names.join(', ')}</span>`),
    ...(note === null ? [] : [german(note)]),
  ];
}

/** By their names in the language of the page; where nobody has given one there, by the German one. */
function spokenIn({ languages }: Offer, language: ClientLanguage): string {
  const inGerman = languageNameIn('de');
  if (language === 'de' || language === 'de-einfach') return languages.map(inGerman).join(', ');
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return languages.map((tag) => names.of(tag) ?? inGerman(tag)).join(language === 'ar' || language === 'fa' ? '، ' : ', ');
}

const childcareSaid = { yes: 'childcare', onRequest: 'childcareOnRequest', no: 'noChildcare', unknown: null } as const;
const accessSaid = { yes: 'accessible', partly: 'partlyAccessible', no: 'notAccessible', unknown: null } as const;

function besides({ childcare, accessible }: Offer, say: Say): Html | string {
  const said = [childcareSaid[childcare], accessSaid[accessible]].flatMap((name) => (name === null ? [] : [say(name)]));
  return said.length === 0 ? '' : html`<p>${said.join(' · ')}</p>`;
}

const isEmpty = ({ phone, mail, web }: Offer['contact']): boolean => phone === null && mail === null && web === null;

function contactLine({ phone, mail, web }: Offer['contact']): Html | string {
  const ways = [
    phone === null ? null : html`<a href="tel:${phone.replaceAll(/[^+\d]/gu, '')}" dir="ltr">${phone}</a>`,
    mail === null ? null : html`<a href="mailto:${mail}" dir="ltr">${mail}</a>`,
    web === null ? null : html`<a href="${web}" rel="noreferrer noopener" dir="ltr">${web}</a>`,
  ].filter((way) => way !== null);
  return ways.length === 0 ? '' : html`<p class="contact">${ways}</p>`;
}
