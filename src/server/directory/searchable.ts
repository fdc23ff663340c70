// What of an offer is searched: what is there, in the words it is shown in. What it has not, and what nobody knows, is in no word of it, or
// every offer would be found by `Kinderbetreuung`.
import type { Body } from '../../network/directory/body.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { regionsReached } from '../../network/directory/reaches.ts';
import { regionName } from '../../network/directory/regions.ts';
import { networkWordsIn } from '../../network/words/words.ts';
import { languageNameIn } from '../../language/names.ts';
import type { Searchable } from '../../network/search/directory-search.ts';

const languageName = languageNameIn('de');
const words = networkWordsIn('de');

const free = 'kostenlos';

/** German is spoken nearly everywhere: it tells nothing apart, and `Deutsch` is looked for by whoever wants to learn it. */
const languagesOf = ({ languages }: Offer): readonly string[] => languages.filter((tag) => tag !== 'de').map(languageName);

function there({ childcare, accessible, cost }: Offer): readonly string[] {
  return [
    ...(childcare === 'yes' || childcare === 'onRequest' ? [words.childcare[childcare]] : []),
    ...(accessible === 'yes' || accessible === 'partly' ? [words.accessible[accessible]] : []),
    ...(cost.cents === 0 ? [free] : []),
  ];
}

export function searchable(offer: Offer, body: Body | undefined): Searchable {
  const { id, title, about, conditions, travel, place, hours, cost, contact } = offer;
  const said = [about, conditions.note, travel, hours, cost.note, place?.street, place?.postcode, place?.town, contact.name];
  const ofBody = body === undefined ? [] : [body.name, words.bodyKinds[body.kind]];
  const rest = [...said, ...there(offer), ...languagesOf(offer), ...ofBody, regionName(offer.region)];
  const beyond = regionsReached(offer).filter((region) => region !== offer.region);
  return {
    id,
    title,
    rest: rest.filter((text) => text !== null && text !== undefined).join(' · '),
    around: beyond.map(regionName).join(' · '),
  };
}
