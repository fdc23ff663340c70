// The second factor of whoever has the choice, or has one already.
import { useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { useEndSecondFactor, useNewBackupCodes } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { FactorDone } from './factor-missing.tsx';
import { FactorSetup } from './factor-setup.tsx';
import { PasswordConfirm } from './password-confirm.tsx';
import { texts } from './texts.ts';

type Doing = 'nothing' | 'setUp' | 'codes' | 'end' | 'done' | 'ended';

type FactorPanelProps = {
  readonly state: 'on' | 'off';
  /** It belongs to one of their roles and cannot be switched off. */
  readonly isKept: boolean;
};

export function FactorPanel({ state, isKept }: FactorPanelProps) {
  const { t } = useLanguage(texts);
  const [doing, start] = useState<Doing>('nothing');
  const rest = () => start('nothing');
  const isOpen = doing === 'setUp' || doing === 'codes' || doing === 'end';
  return (
    <Panel title={t.factorTitle}>
      <p className="soft">
        {state === 'on' ? t.factorOn : t.factorOff}
        {state === 'on' && isKept && ` ${t.factorKept}`}
      </p>
      {doing === 'done' && <FactorDone />}
      {doing === 'ended' && (
        <Notice tone="good">
          <p>{t.ended}</p>
        </Notice>
      )}
      {doing === 'setUp' && <FactorSetup onDone={() => start('done')} onCancel={rest} />}
      {doing === 'codes' && <NewCodes onCancel={rest} />}
      {doing === 'end' && <End onDone={() => start('ended')} onCancel={rest} />}
      {!isOpen && <Ways state={state} isKept={isKept} start={start} />}
    </Panel>
  );
}

function Ways({ state, isKept, start }: FactorPanelProps & { readonly start: (doing: Doing) => void }) {
  const { t } = useLanguage(texts);
  if (state === 'off')
    return (
      <div className="row">
        <Button onPress={() => start('setUp')}>{t.factorBegin}</Button>
      </div>
    );
  return (
    <div className="row">
      <Button onPress={() => start('codes')}>{t.factorCodes}</Button>
      <Button onPress={() => start('setUp')}>{t.factorAgain}</Button>
      {!isKept && (
        <Button kind="quiet" onPress={() => start('end')}>
          {t.factorEnd}
        </Button>
      )}
    </div>
  );
}

function NewCodes({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useLanguage(texts);
  const making = useNewBackupCodes();
  if (making.data === undefined)
    return (
      <PasswordConfirm
        error={making.error}
        isBusy={making.isPending}
        onConfirm={(password) => making.mutate(password)}
        onCancel={onCancel}
      />
    );
  return (
    <div className="stack">
      <Notice tone="attention">
        <p>{t.codesNew}</p>
      </Notice>
      <BackupCodes codes={making.data.backupCodes} />
      <div className="row">
        <Button kind="primary" onPress={onCancel}>
          {t.kept}
        </Button>
      </div>
    </div>
  );
}

function End({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const { t } = useLanguage(texts);
  const ending = useEndSecondFactor();
  if (codeOf(ending.error) === 'secondFactorKept')
    return (
      <div className="stack">
        <Notice tone="info">
          <p>{t.factorKept}</p>
        </Notice>
        <div className="row">
          <Button onPress={onCancel}>{t.goOn}</Button>
        </div>
      </div>
    );
  return (
    <PasswordConfirm
      error={ending.error}
      isBusy={ending.isPending}
      onConfirm={(password) => ending.mutate(password, { onSuccess: onDone })}
      onCancel={onCancel}
    />
  );
}
