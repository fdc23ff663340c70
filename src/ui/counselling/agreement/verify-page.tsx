// /verify#<check sum>: whether a text is the one that was signed. The check sum stands behind the number sign, which no browser sends.
import { noTranslations } from '../../../export/translations/client-texts.ts';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { AgreementDocument } from '../../../export/agreement/agreement-document.ts';
import { checkText, readCheckSum, type Checked } from '../../../export/agreement/check-text.ts';
import { checkNumberOf } from '../../../export/agreement/marks.ts';
import type { Hash } from '../../../record/log/entry.ts';
import { FileButton } from '../../parts/kit/file-button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import { verifyTexts } from './verify-texts.ts';

/** What is checked: what was pasted, or a file by its name. */
type Given = { readonly text: string; readonly name: string | null };

export function VerifyPage() {
  const { t } = useLanguage(verifyTexts);
  const { hash } = useLocation();
  const [typed, setTyped] = useState(hash);
  const [given, setGiven] = useState<Given>({ text: '', name: null });
  const expected = readCheckSum(typed);
  const checked = useChecked(given.text, expected);
  const take = (file: File) => void file.text().then((text) => setGiven({ text, name: file.name }));
  return (
    <div className="page agreement-page">
      <PageHead title={t.title} lead={t.lead} />
      <TextField
        label={t.sum}
        hint={t.sumHint}
        value={typed}
        onChange={setTyped}
        {...(expected === null &&
          (typed.trim() !== '' || given.text.trim() !== '') && { error: typed.trim() === '' ? t.sumFirst : t.noSum })}
      />
      <div className="verify-file">
        <FileButton accept=".json,.jsonl,.txt,application/json,text/plain" onChoose={take}>
          {t.choose}
        </FileButton>
        <span className="soft small">{given.name === null ? t.chooseHint : t.chosen(given.name)}</span>
      </div>
      {given.name === null && (
        <TextField label={t.paste} multiline value={given.text} onChange={(text) => setGiven({ text, name: null })} />
      )}
      {checked !== null && expected !== null && <Verdict checked={checked} expected={expected} />}
    </div>
  );
}

/** Null while there is nothing to check, or nothing to check it against. */
function useChecked(text: string, expected: Hash | null): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const found = text.trim() === '' || expected === null ? Promise.resolve(null) : checkText(text, expected);
    void found.then((result) => isCurrent && setChecked(result));
    return () => {
      isCurrent = false;
    };
  }, [text, expected]);
  return checked;
}

function Verdict({ checked, expected }: { readonly checked: Checked; readonly expected: Hash }) {
  const { t, say } = useLanguage(verifyTexts);
  switch (checked.code) {
    case 'same':
      return (
        <>
          <Notice tone="good" title={t.same}>
            <p>{t.sameMore(checkNumberOf(expected))}</p>
          </Notice>
          {checked.document !== null && <Signed document={checked.document} />}
        </>
      );
    case 'other':
      return (
        <Notice tone="problem" title={t.other}>
          <p>{t.otherMore(checkNumberOf(checked.hash), checkNumberOf(expected))}</p>
        </Notice>
      );
    case 'recorded':
      return (
        <Notice tone="good" title={t.recorded}>
          <p>{t.recordedMore(checked.version, say.day(checked.offeredOn), checked.signatures)}</p>
        </Notice>
      );
    case 'notRecorded':
      return <Notice tone="problem" title={t.notRecorded} />;
    case 'damagedRecording':
      return <Notice tone="problem" title={t.damaged(checked.line)} />;
  }
}

function Signed({ document }: { readonly document: AgreementDocument }) {
  const { t } = useLanguage(verifyTexts);
  return (
    <section className="verify-found" aria-label={t.found}>
      <AgreementSheet
        document={document}
        beside={document.languages.find((language) => language !== 'de') ?? null}
        translations={noTranslations}
      />
    </section>
  );
}
