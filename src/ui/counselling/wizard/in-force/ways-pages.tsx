// The ways on from here, each a page of its own: review, new negotiation, end, final balance, goals again.
import { ReviewOccasion } from '../../../../../machines/case/events/review.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field, OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { ActFoot, SendForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { send } from '../page/sending.ts';
import { openReview, startReview, windowOpensOn, type ReviewDraft } from './planning.ts';
import { complete, depart, endAgreement, renegotiate, startComplete, startEnd, startRenegotiate, startStay, stay } from './ways-on.ts';
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
        <TalkDay work={work} />
      </SendForm>
    </>
  );
}

/** A talk nobody could record on its day is told now, and counts from the day it was held. */
function TalkDay({ work: { draft, set } }: { readonly work: Work<ReviewDraft> }) {
  const { t } = useLanguage(texts);
  const { late } = draft;
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

const changes = ['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice'] as const;

export function RenegotiatePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startRenegotiate);
  return (
    <SendForm work={work} sending={renegotiate(work.draft)} words={t.renegotiate}>
      <OptionField work={work} of="renegotiation.begun" name="because" label={t.whatChanges} values={changes} />
    </SendForm>
  );
}

export function EndPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startEnd);
  return (
    <SendForm work={work} sending={endAgreement(work.draft)} words={t.endAgreement}>
      <OptionField work={work} of="agreement.ended" name="side" values={['both', 'client']} />
      <WordsField work={work} of="agreement.ended" name="note" multiline />
    </SendForm>
  );
}

export function CompletePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startComplete);
  return (
    <SendForm work={work} sending={complete(work.draft)} words={t.complete}>
      <OptionField work={work} of="completion.begun" name="because" values={['goalsDone', 'clientWish', 'cap']} />
    </SendForm>
  );
}

export function ResumePage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'goals.resumed' })} words={t.resume} />;
}

/** The client moves away: short, and with thanks. */
export function DeparturePage() {
  const { t } = useLanguage(texts);
  const { view, go } = useWizard();
  const work = useAct();
  return (
    <>
      <Points points={t.departurePoints} />
      <PageFoot work={work}>
        <SendButton work={work} sending={depart(view)}>
          {t.departure}
        </SendButton>
        <Button onPress={() => go(pageRef('handover'))}>{t.toHandover}</Button>
      </PageFoot>
    </>
  );
}

export function StayPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startStay);
  return (
    <SendForm work={work} sending={stay(work.draft)} words={t.stay}>
      <WordsField work={work} of="completion.abandoned" name="note" multiline />
    </SendForm>
  );
}
