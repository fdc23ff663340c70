// Of age now, the client is offered what was signed together with a guardian. Both answers are fine.
import { versionInForce } from '../../../../../machines/case/context/read.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { answerConfirmation, isAnswered, offerConfirmation } from './confirming.ts';
import { texts } from './texts.ts';

export function ConfirmPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const version = versionInForce(view.state.context);
  const stay = { to: 'stay' } as const;
  return (
    <>
      <PromisesView text="inForce" whole />
      {isAnswered(version) && <Notice tone="good" title={version?.confirmation === 'confirmed' ? t.isConfirmed : t.isUnconfirmed} />}
      <PageFoot work={work}>
        {version?.confirmation === null && (
          <SendButton work={work} sending={offerConfirmation(view)} after={stay}>
            {t.offerConfirmation}
          </SendButton>
        )}
        {version?.confirmation === 'offered' && (
          <>
            <SendButton work={work} sending={answerConfirmation('confirmed', view)} after={stay}>
              {t.confirm}
            </SendButton>
            <SendButton work={work} sending={answerConfirmation('declined', view)} kind="plain" after={stay}>
              {t.doNotConfirm}
            </SendButton>
          </>
        )}
      </PageFoot>
    </>
  );
}
