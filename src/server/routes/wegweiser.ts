// GET /wegweiser/{region}: the public page of a region's offers, in any language of the standard, and its style sheet. Read-only; nobody
// signs in. It may be cached: an answer holds until the directory or the day changes.
import { readFileSync } from 'node:fs';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { languageFor } from '../../language/client-language.ts';
import type { PublicOffer } from '../../export/wegweiser/offer-item.ts';
import { noSuchRegionPage, wegweiserPage } from '../../export/wegweiser/page.ts';
import { Region } from '../../network/directory/offer.ts';
import { reaches } from '../../network/directory/reaches.ts';
import { regionName, regions } from '../../network/directory/regions.ts';
import { trustOn } from '../../network/directory/trust.ts';
import type { StandingDirectory } from '../directory/read-directory.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';

const styles = ['../../export/design/tokens.css', '../../export/wegweiser/page.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** Seconds a cache may answer by itself: an offer that is closed is not named much longer. */
const freshFor = 300;

export function addWegweiser(app: OpenAPIHono<Env>, parts: RouteParts): void {
  app.get('/wegweiser/page.css', (c) =>
    c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': `public, max-age=${freshFor}` }),
  );
  app.get('/wegweiser/:region', (c) => getPage(parts, c, c.req.param('region')));
}

const names = new Intl.Collator('de');
const regionsByName = regions.toSorted((a, b) => names.compare(a.name, b.name));

/** Only what somebody has looked at; what is overdue is marked on the page. */
function publicOffers({ offers, bodies, find }: StandingDirectory, region: Region, q: string, today: string): PublicOffer[] {
  const found =
    q === ''
      ? [...offers.values()].toSorted((a, b) => names.compare(a.entry.title, b.entry.title))
      : find(q).flatMap((id) => offers.get(id) ?? []);
  return found.flatMap(({ entry: offer }) => {
    const body = bodies.get(offer.body)?.entry;
    const trust = trustOn(offer, today);
    return body !== undefined && reaches(offer, region) && (trust === 'verified' || trust === 'overdue') ? [{ offer, body, trust }] : [];
  });
}

async function getPage({ readDirectory, clock }: RouteParts, c: Context<Env>, asked: string): Promise<Response> {
  const region = Region.safeParse(asked);
  const language = languageFor(c.req.query('lang') ?? 'de');
  // A page, not a problem in JSON: people come here from a note or an old address.
  if (!region.success) return c.html(await noSuchRegionPage(language, regionsByName), 404);
  const q = (c.req.query('q') ?? '').trim().slice(0, 200);
  const today = clock.today();
  const standing = await readDirectory();
  const etag = `"${standing.number}-${today}-${language}"`;
  const caching = { etag, 'cache-control': `public, max-age=${freshFor}` };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, caching);
  const place = regionName(region.data);
  const page = await wegweiserPage({
    region: region.data,
    place,
    language,
    q,
    offers: publicOffers(standing, region.data, q, today),
    today,
  });
  return c.html(page, 200, caching);
}
