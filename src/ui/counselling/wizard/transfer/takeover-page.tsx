// Taking a case over with the days it brings (T17): review clock, cap and open occasions go on from them.
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField } from '../frame/fields.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { OccasionRows } from './occasion-rows.tsx';
import { TakeoverFile } from './takeover-file.tsx';
import { inheritedDue, startTakeover, takeOver, type TakeoverDraft } from './takeover.ts';
import { texts } from './texts.ts';

const of = 'case.takenOver';
type Part = { readonly work: Work<TakeoverDraft> };

export function TakeoverPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startTakeover);
  const { lastHeldOn, firstReviewFrom, capExtended } = work.draft;
  return (
    <>
      <Points points={t.takeoverPoints} />
      <TakeoverFile work={work} />
      <SendForm work={work} sending={takeOver(work.draft)} words={t.takeover}>
        <DayOfField work={work} of={of} name="decidedOn" />
        <CheckField label={t.capExtended} checked={capExtended} onChange={(is) => work.set({ capExtended: is })} />
        <DayOfField work={work} of={of} name="lastHeldOn" hint={t.eitherHint} />
        {/* What is sent is in sight: a day that was typed or filled in stays there, also once the other one is known. */}
        {(lastHeldOn === null || firstReviewFrom !== null) && <DayOfField work={work} of={of} name="firstReviewFrom" hint={t.firstHint} />}
        <DayOfField work={work} of={of} name="dueBy" hint={t.dueByHint} />
        <OccasionRows work={work} />
        <Inherited work={work} />
      </SendForm>
    </>
  );
}

/** What follows here from the days above. */
function Inherited({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const due = inheritedDue(view, work.draft);
  if (due === null) return null;
  return <p className="wizard-latest">{t.inherited(say.day(due.on), say.dueReason(due.rule))}</p>;
}
