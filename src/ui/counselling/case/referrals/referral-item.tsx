// One referral in the list: where to, how it stands in a sentence, and what comes next.
import { useRef } from 'react';
import type { ReferralRow } from '../../../../network/referrals/referral-rows.ts';
import { usePort } from '../../../parts/api/use-port.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { NextStep } from './next-step.tsx';
import { OfferLine } from './offer-line.tsx';
import { texts } from './texts.ts';
import { blockingOf, useOfferStanding } from './use-offer-standing.ts';

type ReferralItemProps = { readonly view: CaseView; readonly row: ReferralRow };

export function ReferralItem({ view, row }: ReferralItemProps) {
  const { say, t } = useLanguage(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useReferralName()(row);
  const stands = useStands(view);
  const { hasDirectory } = usePort();
  const offer = hasDirectory && row.next !== null ? row.offer : undefined;
  const note = view.dossier[`referral.${row.id}`]?.['note'];
  const shared = { view, row, name, onSaved: () => heading.current?.focus() };
  return (
    <li className={row.next === null ? 'referral referral-past' : 'referral'}>
      <div className="referral-head">
        {/* What was pressed may be gone with its step: the focus goes to what came of it. */}
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <span className="row">
          {row.askSince !== null && <span className="tag referral-ask">{t.toAsk}</span>}
          <span className="tag">{say.itemState('referral', row.state)}</span>
        </span>
      </div>
      {note !== undefined && note !== '' && <p className="soft small">{note}</p>}
      {offer !== undefined && <OfferLine id={offer} />}
      <p>{stands(row)}</p>
      {row.next !== null && (offer === undefined ? <NextStep {...shared} isBlocked={false} /> : <NextAtOffer {...shared} offer={offer} />)}
    </li>
  );
}

function NextAtOffer({ offer, ...shared }: Omit<Parameters<typeof NextStep>[0], 'isBlocked'> & { readonly offer: string }) {
  const { standing } = useOfferStanding(offer);
  // Nobody sends while it is still being asked whether the offer is there.
  return standing === null ? null : <NextStep {...shared} isBlocked={blockingOf(standing) !== null} />;
}

export function useReferralName(): (row: Pick<ReferralRow, 'to' | 'domain'>) => string {
  const { say } = useLanguage();
  return ({ to, domain }) => `${say.option('to', to)} · ${say.option('domain', domain)}`;
}

/** One sentence: what is missing, or what is waited for. */
function useStands({ state }: CaseView): (row: ReferralRow) => string {
  const { say, t } = useLanguage(texts);
  const until = (consent: string | null) => state.context.network.consents[consent ?? '']?.until;
  return ({ lack, next, consent, prepared, askSince, way, state: at }) => {
    if (lack !== null) return t.lacks[lack];
    if (askSince !== null) return t.silent(say.day(askSince));
    if (next === 'send') return prepared === null ? t.ready(say.day(until(consent) ?? '')) : t.preparedFor(say.day(prepared.for));
    if (next === 'answer') return way === 'carried' ? t.carriedOut : t.sentOut;
    return at === 'confirmed' || at === 'arrived' || at === 'declined' ? t[at] : t.ended;
  };
}
