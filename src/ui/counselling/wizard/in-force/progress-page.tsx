// How the measures stand: each with its status, and the cause of whatever did not work out.
import { Cause } from '../../../../../machines/case/events/codes.ts';
import { planInForce } from '../../../../../machines/case/context/read.ts';
import type { Measure } from '../../../../../machines/case/context/context.ts';
import { nextItemState, type ItemState } from '../../../../../machines/item-life.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field } from '../frame/fields.tsx';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { askedAt } from '../page/sending.ts';
import { texts as shared } from '../words/texts.ts';
import { needsCause, report, reportAll, reportOf, startProgress, type ProgressDraft, type ReportDraft } from './progress.ts';
import { texts } from './texts.ts';

const statuses: readonly ItemState<'measure'>[] = ['open', 'running', 'done', 'stopped', 'impossible', 'blockedByConsent'];

export function ProgressPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startProgress);
  // While a new version is drafted, reports are about the plan both have signed.
  const measures = Object.entries(planInForce(view.state.context).measures);
  return (
    <>
      {measures.length === 0 && <p className="soft">{t.noMeasures}</p>}
      <ul className="wizard-cards">
        {measures.map(([id, measure]) => (
          <MeasureStatus key={id} id={id} measure={measure} work={work} />
        ))}
      </ul>
      <PageFoot work={work}>
        <RecordAndGoOn work={work} chosen={reportAll(work.draft)} />
      </PageFoot>
    </>
  );
}

type StatusProps = { readonly id: string; readonly measure: Measure; readonly work: Work<ProgressDraft> };

function MeasureStatus({ id, measure, work }: StatusProps) {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  // Only what the lifecycle of a measure allows from where it is: a button never leads to a refusal.
  const possible = statuses.filter((status) => nextItemState('measure', measure.state, status) !== null);
  const who = measure.responsible === 'agency' ? say.option('agency', measure.agency) : say.option('responsible', measure.responsible);
  return (
    <li className="wizard-card">
      <p className="wizard-card-title">{wordsOn(view, `measure.${id}`, 'wording') || around.unworded}</p>
      <p className="soft small">
        {who} · {say.day(measure.dueOn)} · {t.measureStands(say.itemState('measure', measure.state))}
      </p>
      {possible.length > 0 && <ReportFields id={id} possible={possible} work={work} />}
    </li>
  );
}

type ReportProps = Omit<StatusProps, 'measure'> & { readonly possible: readonly ItemState<'measure'>[] };

function ReportFields({ id, possible, work }: ReportProps) {
  const { t, say } = useLanguage(texts);
  const draft = reportOf(work.draft, id);
  const set = (change: Partial<ReportDraft>) => work.set({ [id]: { ...draft, ...change } });
  const { [id]: _sent, ...others } = work.draft;
  const choose = (name: 'status' | 'cause', values: readonly string[]) => (
    <Field name={`${name}-${id}`}>
      <Choice
        label={say.field(name, 'measure.reported')}
        options={values.map((value) => ({ value, label: say.option(name, value) }))}
        value={draft[name]}
        onChange={(value) => set({ [name]: value } as Partial<ReportDraft>)}
      />
    </Field>
  );
  return (
    <>
      {choose('status', possible)}
      {needsCause(draft.status) && choose('cause', Cause.options)}
      {draft.status !== null && (
        <>
          <TextField label={say.word('note', 'measure.reported')} value={draft.note} onChange={(note) => set({ note })} multiline />
          <SendButton
            work={work}
            sending={askedAt(report(work.draft, id), id)}
            kind="plain"
            after={{ to: 'stay', rest: others as ProgressDraft }}
          >
            {t.saveStatus}
          </SendButton>
        </>
      )}
    </>
  );
}
