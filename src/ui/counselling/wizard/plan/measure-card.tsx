// One measure of a goal, and what can be done with it: change it, remove it, check its offer.
import type { Measure } from '../../../../../machines/case/context/context.ts';
import { isNextStep } from '../../../../export/agreement/drafted-items.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, WordsField, YesNoField } from '../frame/fields.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { CancelButton } from '../frame/cancel-button.tsx';
import { subWork } from '../frame/sub-work.ts';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { send } from '../page/sending.ts';
import { texts as shared } from '../words/texts.ts';
import { checkOffer } from './measure.ts';
import { MeasureFields } from './measure-fields.tsx';
import { onlyTicked, openMeasure, openOffer, withoutMeasure, type MeasuresDraft } from './measures.ts';
import { texts } from './texts.ts';

type CardProps = { readonly id: string; readonly measure: Measure; readonly work: Work<MeasuresDraft> };

export function MeasureCard({ id, measure, work }: CardProps) {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const wording = wordsOn(view, `measure.${id}`, 'wording') || around.unworded;
  if (work.draft.open === id) {
    return (
      <li className="wizard-card">
        <MeasureFields work={work} goal={measure.goal} measure={id} />
      </li>
    );
  }
  return (
    <li className="wizard-card">
      <div className="wizard-card-head">
        <p className="wizard-card-title">{wording}</p>
        <SendButton
          work={work}
          sending={send({ type: 'measure.dropped', measure: id })}
          kind="quiet"
          after={{ to: 'stay', rest: withoutMeasure(work.draft, id) }}
          label={`${t.dropMeasure}: ${wording}`}
          removes
        >
          {t.dropMeasure}
        </SendButton>
      </div>
      <MeasureFacts measure={measure} />
      {!isNextStep(measure) && <p className="small wizard-left-out">{t.notInText(say.itemState('measure', measure.state))}</p>}
      <div className="row">
        <Button kind="quiet" label={`${t.editGoal}: ${wording}`} onPress={() => work.set(openMeasure(view, id))}>
          {t.editGoal}
        </Button>
        {/* It stays while the offer is checked: whatever moved up would lie under the pointer. An offer behind a measure is checked for eligibility and expiry before the text is offered (T4). */}
        {measure.needsOffer && (
          <Button
            kind="quiet"
            label={`${t.checkOffer}: ${wording}`}
            onPress={() => (work.draft.checking === id ? undefined : work.set(openOffer(view, id)))}
          >
            {t.checkOffer}
          </Button>
        )}
      </div>
      {work.draft.checking === id && <OfferFields id={id} work={work} />}
    </li>
  );
}

function MeasureFacts({ measure: { responsible, agency, dueOn, needsOffer, offer } }: Pick<CardProps, 'measure'>) {
  const { t, say } = useLanguage(texts);
  const who = responsible === 'agency' ? say.option('agency', agency) : say.option('responsible', responsible);
  const offerState = offer === null ? t.offerOpen : offer.eligible ? t.offerFits : t.offerFitsNot;
  return (
    <p className="soft small">
      {who} · {t.until(say.day(dueOn))}
      {needsOffer && (
        <>
          {' · '}
          <span className={offer?.eligible === true ? 'tag wizard-tag-good' : 'tag wizard-tag-attention'}>{offerState}</span>
        </>
      )}
    </p>
  );
}

function OfferFields({ id, work }: Omit<CardProps, 'measure'>) {
  const { t } = useLanguage(texts);
  const part = subWork(work, 'offer');
  return (
    <section className="wizard-part" aria-label={t.checkOffer}>
      <WordsField work={part} of="offer.checked" name="offer" hint={t.offerHint} />
      <YesNoField work={part} of="offer.checked" name="eligible" />
      <DayOfField work={part} of="offer.checked" name="openUntil" hint={t.openUntilHint} />
      <SendButton work={work} sending={checkOffer(part.draft, id)} kind="plain" after={{ to: 'stay', rest: onlyTicked(work.draft) }}>
        {t.keepOffer}
      </SendButton>
      <CancelButton work={work} />
    </section>
  );
}
