// The very text that is on offer, to read together on the screen or on paper.
import { Link } from '@tanstack/react-router';
import { readDocument } from '../../../export/agreement/document.ts';
import { AgreementSheet } from '../../agreement/agreement-sheet.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLanguage } from '../../language.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { useAct } from '../frame/use-act.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/case-view.ts';
import { versionIn } from './signing.ts';
import { texts } from './texts.ts';

export function ReadPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const { number } = versionIn(view);
  const document = readDocument(wordsOn(view, `version.${number}`, 'document'));
  return (
    <>
      <p>
        <Link className="button button-plain" to="/cases/$id/agreement/$version" params={{ id: view.id, version: String(number) }}>
          {t.openPrint}
        </Link>
      </p>
      {document === null ? (
        <Notice tone="attention" title={t.textGone} />
      ) : (
        <div className="wizard-sheet">
          <AgreementSheet document={document} beside={document.languages.find((language) => language !== 'de') ?? null} />
        </div>
      )}
      <PageFoot work={work}>
        <GoOnButton />
      </PageFoot>
    </>
  );
}
