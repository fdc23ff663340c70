// Whoever changes how they get in says once more that it is them: an open screen alone is not enough.
import { useState } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { PasswordField } from '../fields/password-field.tsx';
import { useProblemWords } from '../fields/problem-words.ts';
import { texts } from './texts.ts';

type PasswordConfirmProps = {
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onConfirm: (password: string) => void;
  readonly onCancel?: () => void;
};

export function PasswordConfirm({ error, isBusy, onConfirm, onCancel }: PasswordConfirmProps) {
  const { t } = useLanguage(texts);
  const [password, setPassword] = useState('');
  const [isTried, tryOnce] = useState(false);
  const words = useProblemWords(true);
  const send = () => {
    tryOnce(true);
    if (password !== '' && !isBusy) onConfirm(password);
  };
  return (
    <GivenForm onSend={send} error={words(error)}>
      <PasswordField
        label={t.password}
        hint={t.confirmBegin}
        fillsIn="current-password"
        value={password}
        onChange={setPassword}
        error={isTried && password === '' ? t.currentMissing : undefined}
      />
      <div className="row">
        <Button kind="primary" submits busy={isBusy}>
          {t.goOn}
        </Button>
        {onCancel !== undefined && (
          <Button kind="quiet" onPress={onCancel}>
            {t.cancel}
          </Button>
        )}
      </div>
    </GivenForm>
  );
}
