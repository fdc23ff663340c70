// The list of what could be done on a past day, asked why it showed what it showed.
import { texts as caseTexts } from '../../counselling/case/texts.ts';
import { isPossible, type OfferHere } from '../../parts/event-form/lacking.ts';
import { ReasonLines } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type OffersProps = { readonly offers: readonly OfferHere[]; readonly day: string };

export function Offers({ offers, day }: OffersProps) {
  const { say, t } = useLanguage(texts);
  const { t: ofCase } = useLanguage(caseTexts);
  const open = offers.filter(isPossible);
  const shut = offers.filter((one) => !isPossible(one));
  return (
    <>
      <p className="small soft">{t.offersOn(say.day(day))}</p>
      <div className="step-part">
        <h4>{t.possible}</h4>
        <ul className="offer-list">
          {open.map(({ offer: { type, rule } }) => (
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
            {shut.map(({ offer: { type, rule, refusals }, lack }) => (
              <li key={type}>
                {say.event(type)} <span className="small soft">{paragraphOf(rule)}</span>
                <ul className="reasons">
                  {lack !== null && <li>{ofCase.nothingYet[lack.noun]}</li>}
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
