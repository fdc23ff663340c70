// The form with which a case is closed, early or after the final balance: one main reason, a note if it helps.
import { closingReasons } from '../../../../../machines/case/checks/ending.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { close, type ClosingDraft } from '../page/closing.ts';
import { useWizard } from './wizard-context.ts';
import type { Scene } from '../page/scene.ts';
import { texts } from '../words/texts.ts';
import { OptionField, WordsField } from './fields.tsx';
import { SendForm } from './page-form.tsx';
import { usePage } from './use-page.ts';

/** Offers the reasons that the law admits where the case stands, in the order in which they are read out. */
export function ClosingForm({ start }: { readonly start: (scene: Scene) => ClosingDraft }) {
  const { t } = useLanguage(texts);
  const reasons = closingReasons(useWizard().view.state.context);
  const work = usePage(start);
  return (
    <SendForm work={work} sending={close(work.draft)} words={t.closeCase}>
      <OptionField work={work} of="case.closed" name="reason" values={reasons} />
      <WordsField work={work} of="case.closed" name="note" multiline />
    </SendForm>
  );
}
