// The certificate of an erased case: on the screen, to print, and as a file. It says what was looked for, and so whether it is complete.
import { useEffect, useRef } from 'react';
import { useCertificate, type ErasureCertificate } from '../../parts/api/erasure.ts';
import { whenOf } from '../../parts/draft/when.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Fact } from '../../parts/kit/fact.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { PaperButton } from '../../parts/shell/paper-button.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** `takesFocus`: it was erased on this very page, and the button that was pressed is gone. */
export function Certificate({ id, takesFocus }: { readonly id: string; readonly takesFocus: boolean }) {
  const { t } = useLanguage(texts);
  const { data: certificate, error, refetch } = useCertificate(id);
  const place = useRef<HTMLDivElement>(null);
  const isThere = certificate !== undefined;
  useEffect(() => {
    if (takesFocus && isThere) place.current?.focus();
  }, [takesFocus, isThere]);
  return (
    <div ref={place} tabIndex={-1} className="erasure-certificate">
      <Panel title={t.certificateTitle}>
        {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
        {!isThere && error === null && <p className="soft">{t.loading}</p>}
        {isThere && <Attested certificate={certificate} />}
      </Panel>
    </div>
  );
}

function Attested({ certificate }: { readonly certificate: ErasureCertificate }) {
  const { t } = useLanguage(texts);
  const { case: id, isComplete } = certificate;
  const name = `${t.fileName}-${id}`;
  return (
    <>
      {isComplete ? (
        <Notice tone="good" title={t.complete} />
      ) : (
        <Notice tone="problem" title={t.incomplete}>
          <p>{t.incompleteMore}</p>
        </Notice>
      )}
      <Facts certificate={certificate} />
      <div className="row">
        <PaperButton kind="plain" caseId={id} path="erasure/certificate/pdf" fileName={`${name}.pdf`}>
          {t.pdf}
        </PaperButton>
        <PaperButton kind="plain" caseId={id} path="erasure/certificate" fileName={`${name}.json`}>
          {t.json}
        </PaperButton>
        <Button onPress={() => globalThis.print()}>{t.print}</Button>
      </div>
    </>
  );
}

function Facts({ certificate }: { readonly certificate: ErasureCertificate }) {
  const { lang, say, t } = useLanguage(texts);
  const { case: id, erasedAt, approvedBy, erasedBy, destroyed, left, kept, head } = certificate;
  const remains = (Object.entries(left) as [keyof typeof left, number][]).filter(([, count]) => count > 0);
  const found = [...remains.map(([kind, count]) => `${count} ${t.left[kind]}`), ...(destroyed.key ? [] : [t.keyLeft])];
  const gone = [t.destroyedWords(destroyed.words), ...(destroyed.key ? [t.destroyedKey] : [])];
  const personOf = ({ role, person, on }: ErasureCertificate['erasedBy']) => t.person(say.role(role), person, say.day(on));
  return (
    <dl className="erasure-attested">
      <Fact term={t.caseNumber}>
        <span className="erasure-code">{id}</span>
      </Fact>
      <Fact term={t.erasedOn}>
        {/* With its day always: it is printed, and read on another day. */ whenOf(erasedAt, undefined, lang, say.day)}
      </Fact>
      <Fact term={t.approvedBy2}>{personOf(approvedBy)}</Fact>
      <Fact term={t.erasedBy}>{personOf(erasedBy)}</Fact>
      <Fact term={t.destroyed}>{gone.join(', ')}</Fact>
      <Fact term={t.found}>{found.length === 0 ? t.nothingLeft : found.join(', ')}</Fact>
      <Fact term={t.stayed}>{t.stayedCounts(kept.entries, kept.accesses)}</Fact>
      <Fact term={t.before}>
        <span className="erasure-code">{head.before}</span>
      </Fact>
      <Fact term={t.after}>
        <span className="erasure-code">{head.after}</span>
      </Fact>
    </dl>
  );
}
