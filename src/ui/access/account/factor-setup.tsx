// Sets up the second factor: who it is, the picture for the app, the backup codes, and a code as a proof that it works.
import { useEffect, useRef, useState } from 'react';
import { useBeginSecondFactor, useConfirmSecondFactor, type SecondFactor } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { CodeField, codeIn } from '../fields/code-field.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { useProblemWords } from '../fields/problem-words.ts';
import { hasJustGiven, takeJustGiven } from '../just-given.ts';
import { BackupCodes } from './backup-codes.tsx';
import { Copy } from '../fields/copy.tsx';
import { PasswordConfirm } from './password-confirm.tsx';
import { QrCode } from './qr-code.tsx';
import { texts } from './texts.ts';

type FactorSetupProps = { readonly onDone: () => void; readonly onCancel?: () => void };

export function FactorSetup({ onDone, onCancel }: FactorSetupProps) {
  const { t } = useLanguage(texts);
  const beginning = useBeginSecondFactor();
  const { mutate } = beginning;
  // Whoever has chosen their password on the page before is not asked for it again.
  const [isKnown] = useState(hasJustGiven);
  useEffect(() => {
    const password = takeJustGiven();
    if (password !== null) mutate(password);
  }, [mutate]);
  if (beginning.data !== undefined) return <Steps factor={beginning.data} onDone={onDone} />;
  if (isKnown && beginning.error === null) return <p className="soft">{t.loading}</p>;
  return (
    <PasswordConfirm
      error={beginning.error}
      isBusy={beginning.isPending}
      onConfirm={(password) => beginning.mutate(password)}
      {...(onCancel && { onCancel })}
    />
  );
}

function Steps({ factor, onDone }: { readonly factor: SecondFactor; readonly onDone: () => void }) {
  const { t } = useLanguage(texts);
  const place = useRef<HTMLDivElement>(null);
  // The form before is gone with its button: the keyboard goes on here.
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="factor-steps" ref={place} tabIndex={-1}>
      <section aria-labelledby="factor-scan" className="stack">
        <h3 id="factor-scan">{t.scanTitle}</h3>
        <p>{t.scan}</p>
        <div className="factor-scan">
          <QrCode text={factor.uri} label={t.qr} />
          <div className="stack-tight">
            <p className="small">{t.secret}</p>
            <p className="factor-secret">{inFours(factor.secret)}</p>
            <Copy text={factor.secret} />
          </div>
        </div>
      </section>
      <section aria-labelledby="factor-codes" className="stack">
        <h3 id="factor-codes">{t.codesTitle}</h3>
        <p>{t.codes}</p>
        <BackupCodes codes={factor.backupCodes} />
      </section>
      <section aria-labelledby="factor-confirm" className="stack">
        <h3 id="factor-confirm">{t.confirmTitle}</h3>
        <Confirm onDone={onDone} />
      </section>
    </div>
  );
}

/** Easier to type; the app does not mind the blanks. */
const inFours = (secret: string): string => secret.match(/.{1,4}/gu)?.join(' ') ?? secret;

function Confirm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage(texts);
  const [code, setCode] = useState('');
  const [isTried, tryOnce] = useState(false);
  const confirming = useConfirmSecondFactor();
  const words = useProblemWords();
  const isShort = codeIn(code).length < 6;
  const send = () => {
    tryOnce(true);
    if (!isShort && !confirming.isPending) confirming.mutate(codeIn(code), { onSuccess: onDone });
  };
  return (
    <GivenForm onSend={send} error={words(confirming.error)}>
      <CodeField value={code} onChange={setCode} error={isTried && isShort ? t.codeMissing : undefined} />
      <Button kind="primary" submits busy={confirming.isPending}>
        {t.confirm}
      </Button>
    </GivenForm>
  );
}
