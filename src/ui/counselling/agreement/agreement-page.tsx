// The address of one version of an agreement: finds its text and checks by its content hash that it is the one that was offered.
import { Link, useParams } from '@tanstack/react-router';
import type { Version } from '../../../../machines/case/context/context.ts';
import { hashOf, readDocument } from '../../../export/agreement/document.ts';
import { nameOf } from '../../../record/words/person.ts';
import { sightIn } from '../../parts/api/sight-in.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { WithCase } from '../../parts/shell/with-case.tsx';
import { texts } from './texts.ts';
import { VersionView } from './version-view.tsx';

export function AgreementPage() {
  const { id, version } = useParams({ from: '/cases/$id/agreement/$version' });
  return (
    <WithCase id={id}>
      {(view) => (
        <div className="page agreement-page">
          <BackToCase view={view} />
          {/* Another version, another state of the page: the chosen language belongs to the one that was open. */}
          {sightIn(view) === 'content' ? <Found key={version} view={view} number={version} /> : <NoWords number={version} />}
        </div>
      )}
    </WithCase>
  );
}

/** What was agreed stands in words. */
function NoWords({ number }: { readonly number: string }) {
  const { t } = useLanguage(texts);
  return <PageHead title={t.title(number)} lead={t.wordsElsewhere} />;
}

function BackToCase({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  return (
    <Link to="/cases/$id" params={{ id: view.id }} className="case-back">
      ← {t.back(nameOf(view.dossier))}
    </Link>
  );
}

function Found({ view, number }: { readonly view: CaseView; readonly number: string }) {
  const { t } = useLanguage(texts);
  const version = view.state.context.agreement.versions.find((candidate) => String(candidate.number) === number);
  if (version !== undefined) return <Checked view={view} version={version} />;
  return (
    <>
      <PageHead title={t.title(number)} />
      <Notice tone="problem" title={t.unknownVersion(number)} />
    </>
  );
}

/** No text: the words of the case were erased. A text that does not fit its hash is shown all the same, with the warning above it. */
function Checked({ view, version }: { readonly view: CaseView; readonly version: Version }) {
  const { t } = useLanguage(texts);
  const text = textOf(view, version);
  const document = text === null ? null : readDocument(text);
  if (text !== null && document !== null) {
    return <VersionView view={view} version={version} document={document} isIntact={hashOf(text) === version.hash} />;
  }
  return (
    <>
      <PageHead title={t.title(version.number)} />
      {text === null ? <Notice tone="info">{t.wordsGone}</Notice> : <Notice tone="problem" title={t.unreadable} />}
    </>
  );
}

const textOf = ({ dossier }: CaseView, { number }: Version): string | null => dossier[`version.${number}`]?.['document'] ?? null;
