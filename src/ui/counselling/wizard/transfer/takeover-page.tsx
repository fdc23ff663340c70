// Taking a case over with the days it brings (T17): review clock and cap run on from them.
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField } from '../frame/fields.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { texts } from './texts.ts';
import { inheritedDue, startTakeover, takeOver } from './takeover.ts';

export function TakeoverPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startTakeover);
  const due = inheritedDue(view, work.draft);
  const of = 'case.takenOver';
  return (
    <>
      <Points points={t.takeoverPoints} />
      <SendForm work={work} sending={takeOver(work.draft)} words={t.takeover}>
        <DayOfField work={work} of={of} name="decidedOn" />
        <DayOfField work={work} of={of} name="lastHeldOn" hint={t.eitherHint} />
        {work.draft.lastHeldOn === null && <DayOfField work={work} of={of} name="firstReviewFrom" hint={t.firstHint} />}
        <CheckField label={t.capExtended} checked={work.draft.capExtended} onChange={(capExtended) => work.set({ capExtended })} />
        {due !== null && <p className="wizard-latest">{t.inherited(say.day(due.on), say.dueReason(due.rule))}</p>}
      </SendForm>
    </>
  );
}
