// One goal in the review (T9): both views, what becomes of it, and the cause of whatever was not reached.
import { planInForce } from '../../../../../machines/case/context/read.ts';
import { Cause, Evidence } from '../../../../../machines/case/events/codes.ts';
import { Assessment } from '../../../../../machines/case/events/review.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { turning } from '../client-view/turning.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import type { Scene } from '../page/scene.ts';
import { assess, assessedBefore, isCauseAsked, outcomesFor, startAssess } from './assessing.ts';
import { texts } from './texts.ts';

const ClientAssess = turning(async () => (await import('./client-assess.tsx')).ClientAssess);

const of = 'goal.assessed';

export function AssessPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const work = usePage(startAssess);
  const { draft } = work;
  return (
    <>
      <ClientAssess work={work} goal={here.item} />
      <Before goal={here.item} view={view} />
      <SaveForm work={work} sending={assess(draft, here.item)}>
        <div className="wizard-sides">
          <OptionField work={work} of={of} name="client" label={t.clientView} values={Assessment.options} />
          <OptionField work={work} of={of} name="counsellor" label={t.counsellorView} values={Assessment.options} />
        </div>
        <OptionField work={work} of={of} name="outcome" label={t.outcome} values={outcomesFor(view)} />
        {/* Both views stand apart and may differ; whether that was talked about is all the screen asks. */}
        {draft.client === 'notReached' && draft.outcome === 'reached' && <Notice tone="attention" title={t.notAsSeen} />}
        {isCauseAsked(draft.outcome) && (
          <OptionField work={work} of={of} name="cause" label={t.why} hint={t.whyHint} values={Cause.options} />
        )}
        <OptionField work={work} of={of} name="evidence" values={Evidence.options} />
        <WordsField work={work} of={of} name="note" multiline />
      </SaveForm>
    </>
  );
}

/** What was agreed, and what both sides said last time. */
function Before({ goal, view }: { readonly goal: string; readonly view: Scene }) {
  const { t, say } = useLanguage(texts);
  const agreed = planInForce(view.state.context).goals[goal];
  if (agreed === undefined) return null;
  const before = assessedBefore(view, goal);
  return (
    <p className="soft">
      {t.agreedFor(say.day(agreed.dueOn))}{' '}
      {before !== null && t.before(say.option('client', before.client), say.option('counsellor', before.counsellor))}
    </p>
  );
}
