// Says place, dates, cost and what families ask for of an offer, the same in the list and on its page.
import { networkWordsIn } from '../../../network/words/words.ts';
import type { OfferRow } from '../../parts/api/views.ts';
import { localeOf, useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Offer = OfferRow['offer'];
type Start = Offer['starts'][number];

export function useOfferWords() {
  const { lang, say, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const money = new Intl.NumberFormat(localeOf[lang], { style: 'currency', currency: 'EUR' });
  return {
    place: ({ place }: Offer): string => (place === null ? t.noPlace : [place.street, place.town].filter(Boolean).join(', ')),
    start: ({ on, until, registerBy, places }: Start): string =>
      [
        t.begins(say.day(on)),
        until !== null && t.until(say.day(until)),
        registerBy !== null && t.registerBy(say.day(registerBy)),
        places !== null && t.places(places),
      ]
        .filter(Boolean)
        .join(', '),
    cost: ({ cost: { cents, note } }: Offer): string =>
      cents === null ? (note ?? t.costUnknown) : [cents === 0 ? t.free0 : money.format(cents / 100), note].filter(Boolean).join(', '),
    childcare: ({ childcare }: Offer): string | null => (childcare === 'unknown' ? null : words.childcare[childcare]),
  };
}
