// The address of one version of an agreement: finds its text and checks that it is the one that was offered.
import { useParams } from '@tanstack/react-router';
import type { Version } from '../../../machines/case/context.ts';
import { hashOf, readDocument } from '../../export/agreement/document.ts';
import type { CaseView } from '../api/views.ts';
import { useView } from '../case/use-view.ts';
import { Notice } from '../kit/notice.tsx';
import { useLanguage } from '../language.tsx';
import { texts } from './texts.ts';
import { VersionView } from './version-view.tsx';

export function AgreementPage() {
  const { version } = useParams({ from: '/cases/$id/agreement/$version' });
  const view = useView();
  return (
    <div className="agreement-page">
      <Found key={version} view={view} number={version} />
    </div>
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
