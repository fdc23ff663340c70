// Lets the present version stand instead of negotiating further.
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { send } from '../page/sending.ts';
import { texts } from './texts.ts';

export function AbandonPage() {
  const { t } = useLanguage(texts);
  const work = useAct();
  return (
    <PageFoot work={work}>
      <SendButton work={work} sending={send({ type: 'renegotiation.abandoned' })}>
        {t.keepOld}
      </SendButton>
    </PageFoot>
  );
}
