// One version of an agreement as both sides have it in front of them: to read, to compare, to print.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Version } from '../../../../machines/case/context/context.ts';
import { AgreementLanguage, type AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { readDocument } from '../../../export/agreement/document.ts';
import { checkNumberOf, markOf } from '../../../export/agreement/marks.ts';
import { interpretedIn, signaturesOf } from '../../../export/agreement/signatures-of.ts';
import { voiceOf } from '../../../export/agreement/voice.ts';
import { noTranslations } from '../../../export/translations/client-texts.ts';
import { useTranslations } from '../../parts/api/translations.ts';
import { usePort } from '../../parts/api/use-port.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import type { Beside } from './clause-row.tsx';
import { Differences } from './differences.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetFiles } from './sheet-files.tsx';
import { Signatures } from './signatures.tsx';
import { texts } from './texts.ts';
import { usePageFoot } from './use-page-foot.ts';

type VersionViewProps = {
  readonly view: CaseView;
  readonly version: Version;
  readonly document: AgreementDocument;
  /** Whether the text fits its hash. */
  readonly isIntact: boolean;
};

/** What the client reads besides German; null when the version was offered in German only. */
const offeredBeside = ({ languages }: AgreementDocument): Beside => languages.find((language) => language !== 'de') ?? null;

const besides = (beside: Beside): string[] => (beside === null ? [] : [beside]);

export function VersionView({ view, version, document, isIntact }: VersionViewProps) {
  const { t } = useLanguage(texts);
  const [beside, setBeside] = useState<Beside>(offeredBeside(document));
  const before = agreedBefore(view, version);
  // While another language is on its way the German words stand in its place and say so.
  const translations = useTranslations(document.standard, besides(beside)) ?? noTranslations;
  usePageFoot(footOf(document, version));
  return (
    <>
      <PageHead title={t.title(version.number)} lead={t.lead}>
        <Button kind="primary" onPress={() => window.print()}>
          {t.print}
        </Button>
      </PageHead>
      {!isIntact && (
        <Notice tone="problem" title={t.textChanged}>
          <p>{t.textChangedNext}</p>
        </Notice>
      )}
      <div className="sheet-tools">
        <LanguageChoice document={document} beside={beside} onChange={setBeside} />
        <Versions view={view} current={version.number} />
      </div>
      <SheetFiles
        id={view.id}
        number={version.number}
        beside={beside}
        hash={version.hash}
        text={isIntact ? (view.dossier[`version.${version.number}`]?.['document'] ?? null) : null}
      />
      {before !== null && (
        <Differences before={before} after={document} context={view.state.context} beside={beside} translations={translations} />
      )}
      <AgreementSheet
        document={document}
        beside={beside}
        translations={translations}
        head={<SheetFacts document={document} version={version} beside={beside} />}
      >
        <Signatures
          document={document}
          beside={beside}
          translations={translations}
          signatures={signaturesOf(view, version, document)}
          interpretedIn={interpretedIn(version)}
        />
      </AgreementSheet>
    </>
  );
}

/** What stands on every printed page: a sheet that no longer applies says so wherever it is torn off. */
function footOf(document: AgreementDocument, { number, hash, state }: Version): string {
  const versionLine = voiceOf(document, 'de').sentence('versionLine', { number: () => String(number) }).de;
  const { tone, text } = markOf(state);
  return [versionLine, checkNumberOf(hash), ...(tone === 'past' ? [text.de] : [])].join(' · ');
}

/** The agreement this version replaces or would replace. */
function agreedBefore({ state, dossier }: CaseView, { number }: Version): AgreementDocument | null {
  const agreed = state.context.agreement.versions.findLast((version) => version.number < number && version.inForceOn !== null);
  const text = agreed === undefined ? undefined : dossier[`version.${agreed.number}`]?.['document'];
  return text === undefined ? null : readDocument(text);
}

type LanguageChoiceProps = {
  readonly document: AgreementDocument;
  readonly beside: Beside;
  readonly onChange: (beside: Beside) => void;
};

function LanguageChoice({ document, beside, onChange }: LanguageChoiceProps) {
  const { t, say } = useLanguage(texts);
  const { followsSwitch } = usePort();
  const languages = AgreementLanguage.options.filter((language) => language !== 'de');
  // A language that was not offered may help to read, but nobody signs it.
  const isAid = beside !== null && !document.languages.includes(beside);
  return (
    <div className="sheet-language">
      <SelectField
        label={t.beside}
        value={beside ?? 'none'}
        onChange={(value) => onChange(AgreementLanguage.safeParse(value).data ?? null)}
        options={[...languages.map((value) => ({ value, label: say.option('language', value) })), { value: 'none', label: t.germanOnly }]}
      />
      {isAid && <Notice tone="attention">{t.readingAid}</Notice>}
      {/* A room with made-up cases has no such address. */}
      {beside !== null && followsSwitch && (
        <Link to="/translations" search={{ language: beside }}>
          {t.translations}
        </Link>
      )}
    </div>
  );
}

function Versions({ view, current }: { readonly view: CaseView; readonly current: number }) {
  const { t, say } = useLanguage(texts);
  const { versions } = view.state.context.agreement;
  if (versions.length < 2) return null;
  return (
    <nav className="sheet-versions" aria-label={t.versions}>
      <ul>
        {versions.map(({ number, state }) => (
          <li key={number}>
            <Link
              to="/cases/$id/agreement/$version"
              params={{ id: view.id, version: String(number) }}
              aria-current={number === current ? 'page' : undefined}
            >
              {t.versionLink(number, say.itemState('version', state))}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
