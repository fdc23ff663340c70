// Changes one's password. Whoever may have known the old one is signed out by it.
import { useState } from 'react';
import { useChangePassword } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { hasPasswordLength, NewPasswordField } from '../fields/new-password-field.tsx';
import { PasswordField } from '../fields/password-field.tsx';
import { passwordRefusal } from '../fields/password-refusal.ts';
import { useProblemWords } from '../fields/problem-words.ts';
import { texts } from './texts.ts';

export function PasswordPanel() {
  const { t } = useLanguage(texts);
  const [doing, start] = useState<'nothing' | 'changing' | 'changed'>('nothing');
  return (
    <Panel title={t.passwordTitle}>
      <p className="soft">{t.passwordLead}</p>
      {doing === 'changed' && (
        <Notice tone="good">
          <p>{t.changed}</p>
        </Notice>
      )}
      {doing === 'changing' ? (
        <Change onDone={() => start('changed')} onCancel={() => start('nothing')} />
      ) : (
        <div className="row">
          <Button onPress={() => start('changing')}>{t.passwordBegin}</Button>
        </div>
      )}
    </Panel>
  );
}

function Change({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const { t } = useLanguage(texts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isTried, tryOnce] = useState(false);
  const changing = useChangePassword();
  const words = useProblemWords(true);
  const refusal = passwordRefusal(changing.error, changing.variables?.next);
  const send = () => {
    tryOnce(true);
    if (current !== '' && hasPasswordLength(next) && !changing.isPending) changing.mutate({ current, next }, { onSuccess: onDone });
  };
  return (
    <GivenForm onSend={send} error={refusal === null ? words(changing.error) : null}>
      <PasswordField
        label={t.current}
        fillsIn="current-password"
        value={current}
        onChange={setCurrent}
        error={isTried && current === '' ? t.currentMissing : undefined}
      />
      <NewPasswordField label={t.next} value={next} onChange={setNext} isTried={isTried} refusal={refusal} />
      <div className="row">
        <Button kind="primary" submits busy={changing.isPending}>
          {t.change}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </GivenForm>
  );
}
