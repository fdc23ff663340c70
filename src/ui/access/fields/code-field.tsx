// The code of the second factor: six digits of an app, or one of the backup codes.
import { useState } from 'react';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type CodeFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** Told when somebody turns to the other kind of code; without it no backup code is taken. */
  readonly onTurn?: () => void;
};

/** The blanks apps put between the digits are nothing that has to be typed. */
export const codeIn = (typed: string): string => typed.replaceAll(/\s/gu, '');

export function CodeField({ value, onChange, error, onTurn }: CodeFieldProps) {
  const { t } = useLanguage(texts);
  const [isBackup, setBackup] = useState(false);
  return (
    <div className="stack-tight">
      <TextField
        // Another keyboard on a telephone: the browser asks for it when the field comes.
        key={String(isBackup)}
        label={isBackup ? t.backupCode : t.appCode}
        hint={isBackup ? t.backupCodeHint : t.appCodeHint}
        value={value}
        onChange={onChange}
        isNumber={!isBackup}
        fillsIn={isBackup ? 'off' : 'one-time-code'}
        {...(error !== undefined && { error })}
      />
      {onTurn !== undefined && (
        <div>
          <button
            type="button"
            className="link"
            onClick={() => {
              setBackup(!isBackup);
              onTurn();
            }}
          >
            {isBackup ? t.withApp : t.withBackupCode}
          </button>
        </div>
      )}
    </div>
  );
}
