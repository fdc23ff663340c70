// The own file, to be taken along: for whoever counsels the person, because it holds words.
import { hasViolenceFlag } from '../../../../machines/case/context/read.ts';
import { sightIn } from '../../parts/api/sight-in.ts';
import { usePort } from '../../parts/api/use-port.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { PaperButton } from '../../parts/shell/paper-button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { RightsPart } from './rights-part.tsx';
import { texts } from './texts.ts';

export function OwnFilePart({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const { fetchPaper } = usePort();
  const { id } = view;
  if (sightIn(view) !== 'content')
    return (
      <RightsPart title={t.fileTitle}>
        <p>{t.fileElsewhere}</p>
      </RightsPart>
    );
  return (
    <RightsPart title={t.fileTitle}>
      <p>{t.file}</p>
      {/* Judged by a person, always (Art. 15 (4) GDPR); where somebody may be in danger it stands out. */}
      {hasViolenceFlag(view.state.context) ? (
        <Notice tone="attention" title={t.beforeTitle}>
          <Before />
        </Notice>
      ) : (
        <div className="soft">
          <p>{t.beforeTitle}:</p>
          <Before />
        </div>
      )}
      {fetchPaper === null && <p className="soft">{t.fileNowhere}</p>}
      <div className="row">
        <PaperButton kind="plain" caseId={id} path="own-file/pdf" fileName={`${t.fileName}-${id}.pdf`}>
          {t.filePdf}
        </PaperButton>
        <PaperButton kind="plain" caseId={id} path="own-file" fileName={`${t.fileName}-${id}.json`}>
          {t.fileJson}
        </PaperButton>
      </div>
    </RightsPart>
  );
}

function Before() {
  const { t } = useLanguage(texts);
  return (
    <ul className="rights-before">
      {t.before.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
