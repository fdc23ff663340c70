// Talking the text through, and handing over the copy (T5).
import { Notice } from '../../../parts/kit/notice.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { OptionField } from '../frame/fields.tsx';
import { InterpreterFields } from '../frame/interpreter-fields.tsx';
import { PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { CopyField } from '../frame/copy-field.tsx';
import { handOverCopy, isCopyHandedOver, startCopy } from '../page/copy.ts';
import { explainVersion, startExplain } from './signing.ts';
import { texts } from './texts.ts';

export function ExplainPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startExplain);
  const isNeeded = view.state.context.client.interpreterNeeded;
  const of = 'version.explained';
  return (
    <>
      <PromisesView text="offered" whole />
      {isNeeded && <Notice tone="info" title={t.interpreterNeeded} />}
      <SaveForm work={work} sending={explainVersion(work.draft, view)} words={t.explained}>
        <OptionField work={work} of={of} name="language" values={languageTags} many />
        <InterpreterFields work={work} of={of} isNeeded={isNeeded} />
      </SaveForm>
    </>
  );
}

export function CopyPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startCopy);
  return (
    <>
      {isCopyHandedOver(view) ? (
        <Notice tone="good" title={t.isHandedOver} />
      ) : (
        <div className="form">
          <CopyField work={work} />
        </div>
      )}
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={handOverCopy(work.draft)}>
          {t.handOver}
        </SaveAndGoOn>
      </PageFoot>
    </>
  );
}
