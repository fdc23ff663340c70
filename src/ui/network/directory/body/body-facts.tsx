// What is known of a body: what kind, where it works, whom to call, and what it offers.
import { Link } from '@tanstack/react-router';
import { regionName } from '../../../../network/directory/regions.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import type { BodyView } from '../../../parts/api/views.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ContactFacts } from '../contact-facts.tsx';
import { texts as shared } from '../texts.ts';
import { TrustTag } from '../trust-tag.tsx';
import { texts } from './texts.ts';

export function BodyFacts({ view: { body, offers } }: { readonly view: BodyView }) {
  const { lang, t } = useLanguage(texts);
  const { bodyKinds, reach } = networkWordsIn(lang);
  return (
    <div className="stack">
      <Panel title={t.facts}>
        <dl className="facts">
          <Fact term={t.kind}>{bodyKinds[body.kind]}</Fact>
          <Fact term={t.region}>{body.region === null ? t.severalRegions : regionName(body.region)}</Fact>
          <Fact term={t.reach}>{body.reach === null ? t.reachUnknown : reach[body.reach]}</Fact>
          {body.origins.length > 0 && (
            <Fact term={t.lists}>
              <Lists origins={body.origins} />
            </Fact>
          )}
        </dl>
      </Panel>
      <Panel title={t.offers}>
        {offers.length === 0 ? (
          <p className="soft">{t.noOffers}</p>
        ) : (
          <ul className="offer-list">
            {offers.map(({ id, title, trust }) => (
              <li key={id} className="offer-item row-target">
                <div className="offer-head">
                  <Link to="/directory/$id" params={{ id }} className="row-link">
                    {title}
                  </Link>
                  <TrustTag trust={trust} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <ContactFacts contacts={[body.contact]} />
    </div>
  );
}

function Lists({ origins }: Pick<BodyView['body'], 'origins'>) {
  const { lang, say, t } = useLanguage(texts);
  const { sources } = shared[lang];
  return (
    <ul>
      {origins.map(({ source, feed, importedOn, goneOn }) => (
        <li key={`${source} ${feed}`}>
          {goneOn === null ? t.listOf(sources[source], feed, say.day(importedOn)) : t.listLeft(sources[source], feed, say.day(goneOn))}
        </li>
      ))}
    </ul>
  );
}
