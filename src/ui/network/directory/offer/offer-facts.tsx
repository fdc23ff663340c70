// What is known of an offer, in the order people ask: what, for whom, where and when, what it costs, whom to call.
import type { OfferView } from '../../../parts/api/views.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ContactFacts } from '../contact-facts.tsx';
import { texts } from '../texts.ts';
import { useOfferWords } from '../use-offer-words.ts';
import { ConditionFacts } from './condition-facts.tsx';

export function OfferFacts({ view: { offer, body } }: { readonly view: OfferView }) {
  const { lang, say, t } = useLanguage(texts);
  const words = useOfferWords();
  const { reach, childcare, accessible, bodyKinds } = networkWordsIn(lang);
  return (
    <div className="stack">
      <Panel title={t.facts}>
        {offer.about !== null && <p className="offer-about">{offer.about}</p>}
        <dl className="facts">
          {body !== null && <Fact term={t.kind}>{bodyKinds[body.kind]}</Fact>}
          <Fact term={t.place}>{words.place(offer)}</Fact>
          <Fact term={t.reach}>{reach[offer.reach]}</Fact>
          {offer.travel !== null && <Fact term={t.travel}>{offer.travel}</Fact>}
          {offer.hours !== null && <Fact term={t.hours}>{offer.hours}</Fact>}
          <Fact term={t.starts}>{offer.starts.length === 0 ? t.ongoing : <Starts starts={offer.starts} />}</Fact>
          {offer.participantsMin !== null && <Fact term={t.participants}>{t.participantsOf(offer.participantsMin)}</Fact>}
          <Fact term={t.cost}>{words.cost(offer)}</Fact>
          <Fact term={t.around}>{`${childcare[offer.childcare]} · ${accessible[offer.accessible]}`}</Fact>
          {offer.languages.length > 0 && (
            <Fact term={t.languages}>{offer.languages.map((tag) => say.option('language', tag)).join(', ')}</Fact>
          )}
          {offer.validUntil !== null && <Fact term={t.validUntil}>{say.day(offer.validUntil)}</Fact>}
          {offer.origin !== null && (
            <Fact term={t.origin}>{t.originOf(t.sources[offer.origin.source], say.day(offer.origin.importedOn))}</Fact>
          )}
        </dl>
      </Panel>
      <ConditionFacts conditions={offer.conditions} />
      <ContactFacts contacts={body === null ? [offer.contact] : [offer.contact, body.contact]} />
    </div>
  );
}

function Starts({ starts }: Pick<OfferView['offer'], 'starts'>) {
  const words = useOfferWords();
  return (
    <ul>
      {starts.map((start) => (
        <li key={`${start.on} ${start.until}`}>{words.start(start)}</li>
      ))}
    </ul>
  );
}
