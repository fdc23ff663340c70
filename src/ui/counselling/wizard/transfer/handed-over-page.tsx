// What has travelled with a handover, once the case is closed as handed over.
import { useHandoverFile } from '../../../parts/api/queries.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { useAct } from '../frame/use-act.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { FileTrouble } from './file-trouble.tsx';
import { handoverFile } from './handover.ts';
import { HandoverSheet } from './handover-sheet.tsx';
import { texts } from './texts.ts';

export function HandedOverPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const saving = useHandoverFile(view.id);
  const file = handoverFile(view);
  return (
    <>
      {saving.error !== null && <FileTrouble error={saving.error} />}
      {file !== null && <HandoverSheet file={file} title={t.travelled} saving={saving} />}
      <PageFoot work={work} />
    </>
  );
}
