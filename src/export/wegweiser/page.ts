// The public page of a region (Internetwegweiser): what somebody has verified, by what people look for. A page without a script, so that it
// opens on any telephone and prints as it stands. Nothing about a case is ever near it.
import { html, raw } from 'hono/html';
import type { Day } from '../../../machines/day.ts';
import { clientLanguages, type ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { clientTexts } from '../../language/client-texts.ts';
import { writtenDay } from '../../language/written-day.ts';
import { directionOf } from '../agreement/direction.ts';
import { offerItem, type Html, type PublicOffer } from './offer-item.ts';
import { htmlLang, ownName, sayIn, type Say } from './say.ts';
import { themeOf, themes, type Theme } from './themes.ts';

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

const addressOf = ({ region, q }: Pick<WegweiserView, 'region' | 'q'>, language: ClientLanguage): string =>
  `/wegweiser/${region}?${new URLSearchParams({ lang: language, ...(q !== '' && { q }) }).toString()}`;

/** A whole page of HTML. Every word of an offer is escaped. */
export function wegweiserPage(view: WegweiserView): Html {
  const { language, place, q, offers } = view;
  const say = sayIn(language);
  const groups = Map.groupBy(offers, ({ body }) => themeOf[body.kind]);
  // What was searched for keeps the order of the search: the theme with the best of it stands first.
  const shown = q === '' ? themes.filter((theme) => groups.has(theme)) : [...groups.keys()];
  return html`${headOf(language, say('title', { place }))}
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
            ${q === '' || offers.length === 0 ? '' : html` · <a href="${addressOf({ ...view, q: '' }, language)}">${say('all')}</a>`}
          </p>
          ${offers.length === 0 && q === '' ? html`<p class="nothing">${say('nothing')}</p>` : ''}
          ${offers.length === 0 && q !== '' ? nothingFound(view) : ''} ${shown.length > 1 ? contents(shown, say) : ''} ${shown.map((theme) => section(view, theme, groups.get(theme) ?? []))}
        </main>
        <footer>
          <p>${say('note')}</p>
          ${language === 'de' || language === 'en' ? '' : html`<p>${clientTexts.unreviewed[language]}</p>`}
          <p>${writtenDay(view.today, language)}</p>
        </footer>
      </body>
    </html>`;
}

const headOf = (language: ClientLanguage, title: string): Html =>
  html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/wegweiser/page.css" />
      </head>
    </html>`;

/** Of a region nobody knows: those there are. What was asked for is not repeated. */
export function noSuchRegionPage(language: ClientLanguage, regions: readonly { readonly code: string; readonly name: string }[]): Html {
  const say = sayIn(language);
  return html`${headOf(language, say('guide'))}
      <body>
        <header>
          <h1>${say('guide')}</h1>
          <p>${say('unknownRegion')}</p>
        </header>
        <main>
          <nav aria-label="${say('regions')}">
            <ul>
              ${regions.map(({ code, name }) => html`<li><a href="${addressOf({ region: code, q: '' }, language)}" lang="de" dir="ltr">${name}</a></li>`)}
            </ul>
          </nav>
        </main>
      </body>
    </html>`;
}

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

const nothingFound = (view: WegweiserView): Html =>
  html`<p class="nothing">${sayIn(view.language)('nothingFound')}</p>
    <p><a href="${addressOf({ ...view, q: '' }, view.language)}">${sayIn(view.language)('all')}</a></p>`;

const contents = (shown: readonly Theme[], say: Say): Html =>
  html`<nav class="contents">
    <ul>
      ${shown.map((theme) => html`<li><a href="#${theme}">${say(theme)}</a></li>`)}
    </ul>
  </nav>`;

const section = (view: WegweiserView, theme: Theme, offers: readonly PublicOffer[]): Html =>
  html`<section aria-labelledby="${theme}">
    <h2 id="${theme}">${sayIn(view.language)(theme)}</h2>
    <ul class="offers">
      ${offers.map((one) => offerItem(view.language, view.today, one))}
    </ul>
  </section>`;
