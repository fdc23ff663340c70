// What the chart knows here and the rules do not allow now, each with its reasons; and what there is nothing yet to do it with.
import { useState } from 'react';
import { texts as caseTexts } from '../../counselling/case/texts.ts';
import type { OfferHere } from '../../parts/event-form/lacking.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { Reasons } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

export function NotNow({ waiting }: { readonly waiting: readonly OfferHere[] }) {
  const { say, t } = useLanguage(texts);
  const { t: ofCase } = useLanguage(caseTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold level={2} title={t.notNow} note={t.count(waiting.length)} isOpen={isOpen} onOpen={setOpen}>
      <ul className="training-not-now">
        {waiting.map(({ offer: { type, refusals }, lack }) => (
          <li key={type}>
            <strong>{say.event(type)}</strong>
            {lack !== null && <p className="small">{ofCase.nothingYet[lack.noun]}</p>}
            <Reasons refusals={refusals} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
