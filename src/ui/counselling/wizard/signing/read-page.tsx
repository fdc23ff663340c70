// The very text that is on offer, to read together on the screen or on paper. Read from the recorded document, never built anew.
import { Link } from '@tanstack/react-router';
import type { CaseContext } from '../../../../../machines/case/context/context.ts';
import { versionInForce } from '../../../../../machines/case/context/read.ts';
import type { AgreementDocument } from '../../../../export/agreement/agreement-document.ts';
import { noTranslations } from '../../../../export/translations/client-texts.ts';
import { readDocument } from '../../../../export/agreement/document.ts';
import { useTranslations } from '../../../parts/api/translations.ts';
import { AgreementSheet } from '../../agreement/agreement-sheet.tsx';
import { Differences } from '../../agreement/differences.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { useAct } from '../frame/use-act.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { versionIn } from './signing.ts';
import { texts } from './texts.ts';

export function ReadPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const { number } = versionIn(view);
  const documentOf = (version: number) => readDocument(wordsOn(view, `version.${version}`, 'document'));
  const document = documentOf(number);
  const before = versionInForce(view.state.context);
  return (
    <>
      <PromisesView text="offered" whole />
      <p>
        <Link className="button button-plain" to="/cases/$id/agreement/$version" params={{ id: view.id, version: String(number) }}>
          {t.openPrint}
        </Link>
      </p>
      {document === null ? (
        <Notice tone="attention" title={t.textGone} />
      ) : (
        <Text document={document} context={view.state.context} before={before === null ? null : documentOf(before.number)} />
      )}
      <PageFoot work={work}>
        <GoOnButton />
      </PageFoot>
    </>
  );
}

type TextProps = {
  readonly document: AgreementDocument;
  readonly before: AgreementDocument | null;
  readonly context: CaseContext;
};

/** While a version stands, what the new one says differently comes first. */
function Text({ document, before, context }: TextProps) {
  // German always applies; the second language is the one the text was offered in.
  const beside = document.languages.find((language) => language !== 'de') ?? null;
  // While its words are on their way the German ones stand in their place and say so.
  const translations = useTranslations(document.standard, beside === null ? [] : [beside]) ?? noTranslations;
  return (
    <>
      {before !== null && <Differences before={before} after={document} context={context} beside={beside} translations={translations} />}
      <div className="wizard-sheet">
        <AgreementSheet document={document} beside={beside} translations={translations} />
      </div>
    </>
  );
}
