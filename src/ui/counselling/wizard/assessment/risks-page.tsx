// Urgent risks (T3): what was noted, what was done at once, and a new one. Open from the first talk on, in every stage.
import { RiskAction, RiskKind } from '../../../../../machines/case/events/assessment.ts';
import { hasViolenceFlag } from '../../../../../machines/case/context/read.ts';
import type { Risk } from '../../../../../machines/case/context/context.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field, OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { SafeWayLink } from '../frame/safe-way-link.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { askedAt } from '../page/sending.ts';
import { answerOf, answerRisk, liftRisk, noteRisk, recordRisks, startRisks, type RiskDraft } from './risks.ts';
import { texts } from './texts.ts';

export function RisksPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startRisks);
  const risks = Object.entries(view.state.context.assessment.risks);
  return (
    <>
      {hasViolenceFlag(view.state.context) && (
        <p>
          {t.silentWhat} <SafeWayLink view={view} />
        </p>
      )}
      {risks.length === 0 && <p className="soft">{t.risksNone}</p>}
      {risks.map(([id, risk]) => (
        <RiskPart key={id} id={id} risk={risk} work={work} />
      ))}
      <section className="wizard-part" aria-label={t.addRisk}>
        <OptionField work={work} of="risk.noted" name="kind" values={RiskKind.options} />
        <WordsField work={work} of="risk.noted" name="note" multiline />
        <SendButton
          work={work}
          sending={noteRisk(work.draft, view)}
          kind="plain"
          after={{ to: 'stay', rest: { ...work.draft, kind: null, note: '' } }}
        >
          {t.addRisk}
        </SendButton>
      </section>
      <PageFoot work={work}>
        <RecordAndGoOn work={work} chosen={recordRisks(work.draft, view)} />
      </PageFoot>
    </>
  );
}

type RiskPartProps = { readonly id: string; readonly risk: Risk; readonly work: Work<RiskDraft> };

function RiskPart({ id, risk, work }: RiskPartProps) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const words = wordsOn(view, `risk.${id}`, 'action');
  return (
    <section className="wizard-part" aria-label={say.option('kind', risk.kind)}>
      <h3>{say.option('kind', risk.kind)}</h3>
      <p className="soft">{wordsOn(view, `risk.${id}`, 'note')}</p>
      {risk.action === null ? (
        <AnswerFields id={id} work={work} />
      ) : (
        <p>
          <span className="tag wizard-tag-good">{t.riskAnswered}</span> {say.option('action', risk.action)}
          {words !== '' && `: ${words}`}
        </p>
      )}
      {risk.lifted ? <p className="tag">{t.riskOver}</p> : <LiftFields id={id} work={work} kind={risk.kind} />}
    </section>
  );
}

/** Closed at first: most days nothing has changed about it. */
function LiftFields({ id, work, kind }: Omit<RiskPartProps, 'risk'> & { readonly kind: Risk['kind'] }) {
  const { t, say } = useLanguage(texts);
  const { [id]: reason = '', ...others } = work.draft.over;
  return (
    <Fold title={t.liftRisk} {...(kind === 'violence' && { note: t.silent })}>
      <div className="form">
        <Field name="reason">
          <TextField
            label={say.word('reason', 'risk.lifted')}
            value={reason}
            onChange={(text) => work.set({ over: { ...work.draft.over, [id]: text } })}
            multiline
          />
        </Field>
        <SendButton
          work={work}
          sending={liftRisk(work.draft, id)}
          kind="plain"
          after={{ to: 'stay', rest: { ...work.draft, over: others } }}
        >
          {t.keepLift}
        </SendButton>
      </div>
    </Fold>
  );
}

function AnswerFields({ id, work }: Omit<RiskPartProps, 'risk'>) {
  const { t, say } = useLanguage(texts);
  const answer = answerOf(work.draft, id);
  const set = (change: Partial<typeof answer>) => work.set({ answers: { ...work.draft.answers, [id]: { ...answer, ...change } } });
  // What is sent leaves the draft, what is typed about other risks stays.
  const { [id]: _sent, ...others } = work.draft.answers;
  return (
    <>
      <Field name={`action-${id}`}>
        <Choice
          label={say.field('action', 'risk.answered')}
          options={RiskAction.options.map((value) => ({ value, label: say.option('action', value) }))}
          value={answer.action}
          onChange={(action) => set({ action: action as typeof answer.action })}
        />
      </Field>
      <TextField label={say.word('action', 'risk.answered')} value={answer.words} onChange={(words) => set({ words })} multiline />
      <SendButton
        work={work}
        sending={askedAt(answerRisk(work.draft, id), id)}
        after={{ to: 'stay', rest: { ...work.draft, answers: others } }}
      >
        {t.answerRisk}
      </SendButton>
    </>
  );
}
