// The public page of a region (Internetwegweiser): what somebody has verified, by what people look for. A page without a script, so that it
// opens on any telephone and prints as it stands. Nothing about a case is ever near it.
import { html, raw } from 'hono/html';
import type { Day } from '../../../machines/day.ts';
import { clientLanguages, type ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { languageNameIn } from '../../language/names.ts';
import { clientTexts } from '../../language/client-texts.ts';
import { writtenDay } from '../../language/written-day.ts';
import type { Body } from '../../network/directory/body.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { nextStart, type Trust } from '../../network/directory/trust.ts';
import { directionOf } from '../agreement/direction.ts';
import { wegweiserTexts } from './texts.ts';
import { themeOf, themes, type Theme } from './themes.ts';

export type PublicOffer = { readonly offer: Offer; readonly body: Body; readonly trust: Trust };

export type WegweiserView = {
  /** As it stands in the address. */
  readonly region: string;
  readonly place: string;
  readonly language: ClientLanguage;
  /** What was searched for; empty for all. */
  readonly q: string;
  /** In the order they are to stand in. */
  readonly offers: readonly PublicOffer[];
  readonly today: Day;
};

type Html = ReturnType<typeof html>;

/** A language by the name its speakers give it. */
function ownName(language: ClientLanguage): string {
  if (language === 'de-einfach') return 'Deutsch (einfach)';
  const name = language === 'kmr' ? 'Kurmancî' : new Intl.DisplayNames([language], { type: 'language' }).of(language);
  return name ?? language;
}

const addressOf = ({ region, q }: Pick<WegweiserView, 'region' | 'q'>, language: ClientLanguage): string =>
  `/wegweiser/${region}?${new URLSearchParams({ lang: language, ...(q !== '' && { q }) }).toString()}`;

const sayIn =
  (language: ClientLanguage) =>
  (name: keyof typeof wegweiserTexts, values: Readonly<Record<string, string>> = {}): string =>
    wegweiserTexts[name][language].replaceAll(/\{(\w+)\}/gu, (whole, value: string) => values[value] ?? whole);

/** A whole page of HTML. Every word of an offer is escaped. */
export function wegweiserPage(view: WegweiserView): Html {
  const { language, place, q, offers } = view;
  const say = sayIn(language);
  const groups = Map.groupBy(offers, ({ body }) => themeOf[body.kind]);
  const shown = themes.filter((theme) => groups.has(theme));
  return html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say('title', { place })}</title>
        <link rel="stylesheet" href="/wegweiser/page.css" />
      </head>
      <body>
        <header>
          <h1>${say('title', { place })}</h1>
          <p>${say('lead')} ${say('inGerman')}</p>
          <nav aria-label="${say('languages')}">
            <ul>
              ${clientLanguages.map((one) => languageLink(view, one))}
            </ul>
          </nav>
          ${searchForm(view)}
        </header>
        <main>
          <p>
            ${say('found', { count: String(offers.length) })}
            ${q === '' ? '' : html` · <a href="${addressOf({ ...view, q: '' }, language)}">${say('all')}</a>`}
          </p>
          ${offers.length === 0 && q === '' ? html`<p class="nothing">${say('nothing')}</p>` : ''}
          ${shown.length > 1 ? contents(shown, say) : ''} ${shown.map((theme) => section(view, theme, groups.get(theme) ?? []))}
        </main>
        <footer>
          <p>${say('note')}</p>
          ${language === 'de' || language === 'en' ? '' : html`<p>${clientTexts.unreviewed[language]}</p>`}
          <p>${writtenDay(view.today, language)}</p>
        </footer>
      </body>
    </html>`;
}

/** Plain German is German to a browser. */
const htmlLang = (language: ClientLanguage): string => (language === 'de-einfach' ? 'de' : language);

const languageLink = (view: WegweiserView, one: ClientLanguage): Html =>
  html`<li>
    <a href="${addressOf(view, one)}" lang="${htmlLang(one)}" dir="auto" ${raw(one === view.language ? 'aria-current="page"' : '')}
      >${ownName(one)}</a
    >
  </li>`;

function searchForm({ region, language, q }: WegweiserView): Html {
  const say = sayIn(language);
  return html`<search>
    <form action="/wegweiser/${region}" method="get">
      <input type="hidden" name="lang" value="${language}" />
      <label for="q">${say('search')}</label>
      <input id="q" name="q" type="search" value="${q}" maxlength="200" lang="de" dir="auto" />
      <button>${say('find')}</button>
    </form>
  </search>`;
}

const contents = (shown: readonly Theme[], say: ReturnType<typeof sayIn>): Html =>
  html`<nav class="contents">
    <ul>
      ${shown.map((theme) => html`<li><a href="#${theme}">${say(theme)}</a></li>`)}
    </ul>
  </nav>`;

const section = (view: WegweiserView, theme: Theme, offers: readonly PublicOffer[]): Html =>
  html`<section aria-labelledby="${theme}">
    <h2 id="${theme}">${sayIn(view.language)(theme)}</h2>
    <ul class="offers">
      ${offers.map((one) => offerItem(view, one))}
    </ul>
  </section>`;

function offerItem({ language, today }: WegweiserView, { offer, body, trust }: PublicOffer): Html {
  const say = sayIn(language);
  const start = nextStart(offer, today);
  const { place, contact, verified } = offer;
  const facts = [
    start !== null && say('begins', { day: writtenDay(start.on, language) }),
    offer.cost.cents === 0 && say('free'),
    offer.childcare === 'yes' && say('childcare'),
    offer.accessible === 'yes' && say('accessible'),
  ].filter((one) => one !== false);
  return html`<li>
    <h3 lang="de" dir="ltr">${offer.title}</h3>
    ${trust === 'overdue' ? html`<p class="ask-first">${say('askFirst')}</p>` : ''}
    ${offer.about === null ? '' : html`<p lang="de" dir="ltr">${offer.about}</p>`}
    ${facts.length === 0 ? '' : html`<p>${facts.join(' · ')}</p>`}
    ${offer.languages.length === 0 ? '' : html`<p>${say('spoken')}: ${offer.languages.map(languageNameIn(language === 'en' ? 'en' : 'de')).join(', ')}</p>`}
    <p lang="de" dir="ltr">
      ${[body.name, place?.street, [place?.postcode, place?.town].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
    </p>
    ${contactLine(isEmpty(contact) ? body.contact : contact)}
    ${verified === null ? '' : html`<p class="verified">${say('verified', { day: writtenDay(verified.on, language) })}</p>`}
  </li>`;
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
