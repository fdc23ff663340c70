// What is said once to whoever arrives (live regions): a stage or a talk has begun, a talk has ended, or the address led elsewhere.
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Arrival } from '../page/arrival.ts';
import { texts } from '../words/texts.ts';
import { labelOf } from './names.ts';
import { useWizard } from './wizard-context.ts';

export function ArrivalNotice({ arrival: { in: into, stage } }: { readonly arrival: Arrival }) {
  const { t, say } = useLanguage(texts);
  if (stage === 'closed') return <Notice tone="good" title={t.caseClosed} />;
  if (into !== 'stage') {
    return (
      <Notice tone="good" title={into === 'talk' ? t.talkBegins : t.talkEnded}>
        <p>{into === 'talk' ? t.stageStays(say.state(stage)) : t.goesOnIn(say.state(stage))}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={t.stageBegins(say.state(stage))}>
      <p>{t.stageBeganBecause}</p>
    </Notice>
  );
}

export function StrayNotice() {
  const { t } = useLanguage(texts);
  const { here, view, go } = useWizard();
  return (
    <Notice tone="attention" title={t.strayTitle}>
      <Button kind="quiet" onPress={() => go(here)}>
        {t.strayGoOn(labelOf(here, view, t))}
      </Button>
    </Notice>
  );
}
