// The first talk on one page: what brings the person here, whether a file is wanted, whom it is about, and how it goes on (T2).
import { useLanguage } from '../../../parts/words/language.tsx';
import { turning } from '../client-view/turning.tsx';
import { Field } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { Points } from '../frame/points.tsx';
import { Segments } from '../frame/segments.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { subWork } from '../frame/sub-work.ts';
import { usePage, type Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { texts as shared } from '../words/texts.ts';
import { beginAdvice, beginAssessment, saveParts, startClarify, type ClarifyDraft } from './clarify.ts';
import { NeedAnswers, NeedWords, PersonFields } from './clarification-pages.tsx';
import { texts } from './texts.ts';
import { AssessmentWay, ClosingWay } from './ways.tsx';

const ClientFiling = turning(async () => (await import('./client-filing.tsx')).ClientFiling);

type Part = { readonly work: Work<ClarifyDraft> };

export function ClarifyPage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const work = usePage(startClarify);
  const { draft } = work;
  const ready = saveParts(view, draft);
  return (
    <>
      <ClientFiling work={work} />
      <div className="form">
        {draft.filing !== 'refused' && <NeedWords work={subWork(work, 'need')} />}
        <NeedAnswers work={subWork(work, 'need')} />
        <Filing work={work} />
        {draft.filing !== 'refused' && <PersonFields work={subWork(work, 'person')} />}
      </div>
      <h3>{t.howOn}</h3>
      <div className="wizard-ways">
        <AssessmentWay work={work} sending={beginAssessment(view, draft)} />
        <Way title={t.adviceTitle} hint={t.adviceHint}>
          <SendButton work={work} sending={beginAdvice(view, draft)} kind="plain">
            {t.adviceTitle}
          </SendButton>
        </Way>
        <ClosingWay title={t.otherTitle} />
      </div>
      <PageFoot work={work}>
        {ready.proposals.length > 0 && (
          <SendButton work={work} sending={ready} kind="plain" after={{ to: 'stay', rest: draft }}>
            {around.save}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}

/** Without this consent there is no file, only advice that is counted (T2). No is an answer like yes, and no obstacle. */
function Filing({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { filingConsentedOn, filingRefusedOn } = useWizard().view.state.context.intake;
  const { filing } = work.draft;
  // What was consented to is withdrawn elsewhere, with everything that follows from it; whoever refused can still change their mind.
  const answers = filingConsentedOn === null ? (['consented', 'refused'] as const) : (['consented'] as const);
  return (
    <div className="wizard-part">
      <Points points={t.consentPoints} />
      <Field name="filing">
        <Segments
          label={t.filing}
          options={answers.map((value) => ({ value, label: t.filingAnswers[value] }))}
          value={filing}
          onChange={(answer) => work.set({ filing: answer as ClarifyDraft['filing'] })}
        />
      </Field>
      {filing === 'refused' && <p className="soft">{filingRefusedOn === null ? t.noFileHint : t.refusedOn(say.day(filingRefusedOn))}</p>}
      {filingConsentedOn !== null && <p className="soft">{t.consentedOn(say.day(filingConsentedOn))}</p>}
    </div>
  );
}
