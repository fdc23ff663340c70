// The form with which a case is closed, early or after the final balance: one main reason, a note if it helps.
import type { ClosingReason } from '../../../../../machines/case/events/codes.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { close, type ClosingDraft } from '../page/closing.ts';
import type { Scene } from '../page/case-view.ts';
import { texts } from '../words/texts.ts';
import { OptionField, WordsField } from './fields.tsx';
import { SendForm } from './page-form.tsx';
import { usePage } from './use-page.ts';

type ClosingFormProps = { readonly start: (scene: Scene) => ClosingDraft; readonly reasons: readonly ClosingReason[] };

export function ClosingForm({ start, reasons }: ClosingFormProps) {
  const { t } = useLanguage(texts);
  const work = usePage(start);
  return (
    <SendForm work={work} sending={close(work.draft)} words={t.closeCase}>
      <OptionField work={work} of="case.closed" name="reason" values={reasons} />
      <WordsField work={work} of="case.closed" name="note" multiline />
    </SendForm>
  );
}
