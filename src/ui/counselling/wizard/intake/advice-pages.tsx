// Brief advice, the way on from it, and closing before there was an agreement (T2).
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ClosingForm } from '../frame/closing-form.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { GoOnOpen, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { texts as shared } from '../words/texts.ts';
import { startClosing } from '../page/closing.ts';
import { giveAdvice, startAdvice } from './advice.ts';
import { texts } from './texts.ts';
import { AssessmentWay, ClosingWay } from './ways.tsx';

export function AdvicePage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const count = view.state.context.intake.adviceGiven;
  const work = usePage(startAdvice);
  return (
    <>
      {count > 0 && <p>{t.adviceCount(count)}</p>}
      <div className="form">
        <OptionField work={work} of="advice.given" name="domain" label={t.whichDomain} values={domainCodes} many />
        <WordsField work={work} of="advice.given" name="advice" hint={t.adviceHint} multiline />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={giveAdvice(work.draft)} after={{ to: 'stay' }}>
          {t.keepAdvice}
        </SendButton>
        {count > 0 && <GoOnOpen work={work} kind="plain" />}
      </PageFoot>
    </>
  );
}

/** An assessment can begin at any time. */
export function OnwardPage() {
  const { t: around } = useLanguage(shared);
  const work = useAct();
  return (
    <>
      <div className="wizard-ways">
        <AssessmentWay work={work} />
        <ClosingWay title={around.closeCase} />
      </div>
      <PageFoot work={work} />
    </>
  );
}

/** Before an agreement the law admits fewer reasons than after the balance (T2, T19). */
export const LeavePage = () => <ClosingForm start={startClosing} />;
