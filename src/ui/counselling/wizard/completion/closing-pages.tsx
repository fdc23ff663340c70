// The final balance (T19): open referrals, the erasure explained, aftercare, and closing with one main reason.
import { parametersFor } from '../../../../../machines/case/context/read.ts';
import { plus } from '../../../../../machines/day.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ClosingForm } from '../frame/closing-form.tsx';
import { ConsentView } from '../client-view/views.tsx';
import { WordsField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { texts as shared } from '../words/texts.ts';
import {
  consentToAftercare,
  explainDeletion,
  nameReferrals,
  openReferrals,
  startClose,
  startReferrals,
  withdrawAftercare,
} from './ending.ts';
import { texts } from './texts.ts';

export function ReferralsPage() {
  const { say } = useLanguage();
  const { view } = useWizard();
  const work = usePage(startReferrals);
  const { referrals } = view.state.context.network;
  const open = openReferrals(view).flatMap((id) => referrals[id] ?? []);
  return (
    <>
      <Points points={open.map(({ to, state }) => `${say.option('to', to)}: ${say.itemState('referral', state)}`)} />
      <SaveForm work={work} sending={nameReferrals(work.draft)}>
        <WordsField work={work} of="referrals.named" name="open" multiline />
      </SaveForm>
    </>
  );
}

export function DeletionPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const { context } = view.state;
  // A forecast: retention counts from closing, which is not today yet.
  const erasedOn = plus(view.today, parametersFor(context).periods.retention);
  return (
    <>
      <Points points={[t.erasedOn(say.day(erasedOn)), t.remains]} />
      {context.ending.deletionExplained && <Notice tone="good" title={t.isExplained} />}
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={explainDeletion()}>
          {t.explained}
        </SaveAndGoOn>
      </PageFoot>
    </>
  );
}

/** A consent of its own, for one contact (T20). Going on without it records nothing. */
export function AftercarePage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const work = useAct();
  const isGiven = view.state.context.ending.aftercare !== 'none';
  return (
    <>
      <ConsentView asked="aftercare" means="aftercareMeans" />
      {isGiven ? <Notice tone="good" title={t.aftercareGiven} /> : <p className="wizard-question">{t.aftercareQuestion}</p>}
      <PageFoot work={work}>
        {!isGiven && (
          <SendButton work={work} sending={consentToAftercare()} kind="plain" label={`${t.aftercareYes}: ${around.pages.aftercare.title}`}>
            {t.aftercareYes}
          </SendButton>
        )}
        <GoOnButton kind={isGiven ? 'primary' : 'plain'} />
        {isGiven && (
          <SendButton work={work} sending={withdrawAftercare()} kind="quiet" after={{ to: 'stay' }}>
            {t.withdrawAftercare}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}

export const ClosePage = () => <ClosingForm start={startClose} />;
