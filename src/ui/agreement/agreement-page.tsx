// The address of one version of an agreement: finds its text and checks that it is the one that was offered.
import { Link, useParams } from '@tanstack/react-router';
import type { Version } from '../../../machines/case/context.ts';
import { hashOf, readDocument } from '../../export/agreement/document.ts';
import { useCase } from '../api/queries.ts';
import type { CaseView } from '../api/views.ts';
import { Notice } from '../kit/notice.tsx';
import { useLanguage } from '../language.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { texts } from './texts.ts';
import { VersionView } from './version-view.tsx';

export function AgreementPage() {
  const { id, version } = useParams({ from: '/cases/$id/agreement/$version' });
  const { t } = useLanguage();
  const { data: view, error, refetch } = useCase(id);
  if (view === undefined) {
    return error === null ? <p className="page soft">{t.loading}</p> : <Trouble error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="page agreement-page">
      <BackToCase view={view} />
      <Found key={version} view={view} number={version} />
    </div>
  );
}

function BackToCase({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  return (
    <Link to="/cases/$id" params={{ id: view.id }} className="case-back">
      ← {t.back(view.dossier['inquiry']?.['name'] ?? null)}
    </Link>
  );
}

function Found({ view, number }: { readonly view: CaseView; readonly number: string }) {
  const { t } = useLanguage(texts);
  const version = view.state.context.agreement.versions.find((candidate) => String(candidate.number) === number);
  return version === undefined ? <Notice tone="problem" title={t.unknownVersion(number)} /> : <Checked view={view} version={version} />;
}

function Checked({ view, version }: { readonly view: CaseView; readonly version: Version }) {
  const { t } = useLanguage(texts);
  const text = textOf(view, version);
  if (text === null) {
    return (
      <Notice tone="info" title={t.title(version.number)}>
        <p>{t.wordsGone}</p>
      </Notice>
    );
  }
  const document = readDocument(text);
  if (document === null) return <Notice tone="problem" title={t.unreadable} />;
  return <VersionView view={view} version={version} document={document} isIntact={hashOf(text) === version.hash} />;
}

const textOf = ({ dossier }: CaseView, { number }: Version): string | null => dossier[`version.${number}`]?.['document'] ?? null;
