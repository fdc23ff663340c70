// Two ways on that both the first talk and brief advice lead to (T2): a needs assessment, or the end.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { SendButton } from '../frame/send-button.tsx';
import type { Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { send, type Sending } from '../page/sending.ts';
import { texts } from './texts.ts';

type AssessmentWayProps<D> = {
  readonly work: Work<D>;
  /** With what was typed before it. */
  readonly sending?: Sending;
};

export function AssessmentWay<D>({ work, sending = send({ type: 'assessment.begun' }) }: AssessmentWayProps<D>) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.assessTitle} hint={t.assessHint}>
      <SendButton work={work} sending={sending} kind="plain">
        {t.assessTitle}
      </SendButton>
    </Way>
  );
}

/** Leads to the page that closes the case: its reason is asked there. */
export function ClosingWay({ title }: { readonly title: string }) {
  const { t } = useLanguage(texts);
  const { go } = useWizard();
  return (
    <Way title={title} hint={t.otherHint}>
      <Button onPress={() => go(pageRef('leave'))}>{t.toClosing}</Button>
    </Way>
  );
}
