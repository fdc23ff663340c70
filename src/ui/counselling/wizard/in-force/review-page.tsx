// A review is begun (T8): on its regular day, or because something has happened (R6); recorded late if it was held before.
import { ReviewOccasion } from '../../../../../machines/case/events/review.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field, OptionField } from '../frame/fields.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { occasionsToName, openReview, startReview, windowOpensOn, type AlsoAbout as Occasion, type ReviewDraft } from './opening.ts';
import { texts } from './texts.ts';

export function ReviewPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startReview);
  const opens = windowOpensOn(view);
  return (
    <>
      {opens !== null && opens > view.today && <p>{t.opens(say.day(opens))}</p>}
      <SendForm work={work} sending={openReview(work.draft)} words={t.begin}>
        <OptionField work={work} of="review.opened" name="occasion" values={ReviewOccasion.options} />
        <AlsoAbout work={work} />
        <TalkDay work={work} />
      </SendForm>
    </>
  );
}

/** What is still owed stands open, everything else folded: each occasion is owed until a talk names it (R6). */
function AlsoAbout({ work: { draft, set } }: { readonly work: Work<ReviewDraft> }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { owed, other } = occasionsToName(view, draft);
  const { also } = draft;
  const name = (occasion: Occasion, isNamed: boolean) =>
    set({ also: isNamed ? [...also, occasion] : also.filter((one) => one !== occasion) });
  const field = (occasion: Occasion) => (
    <CheckField
      key={occasion}
      label={say.option('occasion', occasion)}
      checked={also.includes(occasion)}
      onChange={(isNamed) => name(occasion, isNamed)}
    />
  );
  return (
    <>
      {owed.length > 0 && (
        <fieldset className="wizard-fieldset">
          <legend className="wizard-legend">{t.alsoAbout}</legend>
          {owed.map(field)}
        </fieldset>
      )}
      <div className="folds">
        <Fold title={owed.length > 0 ? t.otherOccasions : t.alsoAbout}>
          <div className="choice-options">{other.map(field)}</div>
        </Fold>
      </div>
    </>
  );
}

/** A talk nobody could record on its day is recorded now and counts from the day it was held. */
function TalkDay({ work: { typed, set } }: { readonly work: Work<ReviewDraft> }) {
  const { t } = useLanguage(texts);
  const { late } = typed;
  return (
    <>
      <CheckField
        label={t.talkWasEarlier}
        hint={t.talkWasEarlierHint}
        checked={late !== null}
        onChange={(is) => set({ late: is ? { on: null, reason: '' } : null })}
      />
      {late !== null && (
        <>
          <Field name="effectiveOn">
            <DayField label={t.talkDay} value={late.on} onChange={(on) => set({ late: { ...late, on } })} />
          </Field>
          <Field name="lateReason">
            <TextField label={t.talkLateReason} value={late.reason} onChange={(reason) => set({ late: { ...late, reason } })} />
          </Field>
        </>
      )}
    </>
  );
}
