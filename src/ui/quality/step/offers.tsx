// The list of what could be done on a past day, asked why it showed what it showed.
import type { Offer } from '../../../engine/state/explain.ts';
import { ReasonLines } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type OffersProps = { readonly offers: readonly Offer[]; readonly day: string };

export function Offers({ offers, day }: OffersProps) {
  const { say, t } = useLanguage(texts);
  const open = offers.filter(({ refusals }) => refusals.length === 0);
  const shut = offers.filter(({ refusals }) => refusals.length > 0);
  return (
    <>
      <p className="small soft">{t.offersOn(say.day(day))}</p>
      <div className="step-part">
        <h4>{t.possible}</h4>
        <ul className="offer-list">
          {open.map(({ type, rule }) => (
            <li key={type}>
              {say.event(type)} <span className="small soft">{paragraphOf(rule)}</span>
            </li>
          ))}
        </ul>
      </div>
      {shut.length > 0 && (
        <div className="step-part">
          <h4>{t.impossible}</h4>
          <ul className="offer-list">
            {shut.map(({ type, rule, refusals }) => (
              <li key={type}>
                {say.event(type)} <span className="small soft">{paragraphOf(rule)}</span>
                <ul className="reasons">
                  <ReasonLines refusals={refusals} goThere="" />
                </ul>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Steps that come from no single paragraph carry none. */
const paragraphOf = (rule: string): string => (/^[TR]\d/u.test(rule) ? rule : '');
