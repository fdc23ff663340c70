// What is said once to whoever arrives (live regions): a new stage has begun, or the address led elsewhere.
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { StagePath } from '../../../../engine/state/state-path.ts';
import { texts } from '../words/texts.ts';
import { labelOf } from './names.ts';
import { useWizard } from './wizard-context.ts';

export function StageNotice({ stage }: { readonly stage: StagePath }) {
  const { t, say } = useLanguage(texts);
  if (stage === 'closed') return <Notice tone="good" title={t.caseClosed} />;
  return (
    <Notice tone="good" title={t.stageBegins(say.state(stage))}>
      <p>{t.stageBeganBecause}</p>
    </Notice>
  );
}

export function StrayNotice() {
  const { t, lang } = useLanguage(texts);
  const { here, view, go } = useWizard();
  return (
    <Notice tone="attention" title={t.strayTitle}>
      <Button kind="quiet" onPress={() => go(here)}>
        {t.strayGoOn(labelOf(here, view, t, lang))}
      </Button>
    </Notice>
  );
}
