// The end of a review talk with its next date (T9), a longer interval where both want it (R4), and the waiver of an overdue review.
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { isCopyHandedOver } from '../page/copy.ts';
import { CopyField } from '../frame/copy-field.tsx';
import {
  agreeInterval,
  dueAfterWaiver,
  earliestNext,
  holdReview,
  isLate,
  latestNext,
  startHold,
  startInterval,
  startWaive,
  waive,
  type HoldDraft,
} from './holding.ts';
import { texts } from './texts.ts';

const lateReasons = ['client', 'centre', 'illness', 'noInterpreter', 'other'] as const;

export function HoldPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startHold);
  const latest = latestNext(view);
  const of = 'review.held';
  return (
    <>
      <PromisesView text="inForce" />
      {latest !== null && <p className="wizard-latest">{t.latest(say.day(latest.on), say.dueReason(latest.rule))}</p>}
      <LongerInterval />
      <SendForm work={work} sending={holdReview(work.draft, view)} words={t.hold}>
        {isLate(view) && <WhyLate work={work} />}
        <DayOfField work={work} of={of} name="next" hint={t.earliest(say.day(earliestNext(view)))} />
        <WordsField work={work} of={of} name="summary" multiline />
        {!isCopyHandedOver(view) && <CopyField work={work} />}
      </SendForm>
    </>
  );
}

function WhyLate({ work }: { readonly work: Work<HoldDraft> }) {
  const { t } = useLanguage(texts);
  return (
    <>
      <Notice tone="info" title={t.lateTitle}>
        <p>{t.lateWhy}</p>
      </Notice>
      <OptionField work={work} of="review.held" name="lateBecause" values={lateReasons} />
    </>
  );
}

function LongerInterval() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  if (view.state.context.clock.open?.longInterval) return <p className="soft">{t.intervalAgreed}</p>;
  return (
    <p>
      <PageLink pageRef={pageRef('interval')}>{t.toInterval}</PageLink>
    </p>
  );
}

export function IntervalPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startInterval);
  // Agreed on in the open talk, it holds for the interval that begins with it (decision 19).
  const isAgreed = view.state.context.clock.open?.longInterval === true;
  return (
    <>
      <PromisesView text="inForce" />
      {isAgreed ? (
        <Notice tone="good" title={t.intervalAgreed} />
      ) : (
        <div className="form">
          <p className="soft">{t.intervalNeeds}</p>
          <WordsField work={work} of="interval.agreed" name="reason" multiline />
        </div>
      )}
      <PageFoot work={work}>
        {isAgreed ? (
          <GoOnButton />
        ) : (
          <SendButton work={work} sending={agreeInterval(work.draft)} after={{ to: pageRef('hold') }}>
            {t.agreeInterval}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}

const waiverReasons = ['longAbsence', 'equivalentTalk', 'other'] as const;

export function WaivePage() {
  const { t, say } = useLanguage(texts);
  const { by, view } = useWizard();
  const work = usePage(startWaive);
  const next = dueAfterWaiver(view);
  return (
    <>
      <p className="wizard-latest">{next !== null && t.waiverDue(say.day(next.on))}</p>
      {/* Only the team lead may waive. */}
      {by.role !== 'teamLead' && <p className="soft">{t.notTeamLead}</p>}
      <SendForm work={work} sending={waive(work.draft)} words={t.waive}>
        <OptionField work={work} of="review.waived" name="because" values={waiverReasons} />
        <WordsField work={work} of="review.waived" name="reason" multiline />
      </SendForm>
    </>
  );
}
