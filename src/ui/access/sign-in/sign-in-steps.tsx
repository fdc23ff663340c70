// Signing in, one question after the other: address and password, then the code where there is a second factor.
import { useState } from 'react';
import { useProvider, useSignIn, type SignInStep } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { PasswordField } from '../fields/password-field.tsx';
import { useProblemWords } from '../fields/problem-words.ts';
import { CodeStep, type StepProps } from './code-step.tsx';
import { addressIn } from '../mail-address.ts';
import { texts } from './texts.ts';

export type SignInStepsProps = {
  /** Whose session it was. */
  readonly email?: string;
  /** What the sign-in of the organisation is called; null where there is none. */
  readonly provider: string | null;
  /** Where somebody wanted to go: they come back there from the provider. */
  readonly to?: string | undefined;
  /** Leads to the organisation's own sign-in. */
  readonly onProvider: (address: string) => void;
  readonly onSignedIn: () => void;
  /** Said below the address, about what was typed there. */
  readonly noteOn?: (email: string) => string | null;
};

export function SignInSteps({ email: begin = '', provider, to, onProvider, onSignedIn, noteOn }: SignInStepsProps) {
  const [isAskedForCode, askForCode] = useState(false);
  const goOn = ({ step }: SignInStep) => (step === 'signedIn' ? onSignedIn() : askForCode(true));
  if (isAskedForCode) return <CodeStep onGoOn={goOn} onBack={() => askForCode(false)} />;
  return (
    <div className="form">
      <PasswordStep begin={begin} onGoOn={goOn} noteOn={noteOn} />
      {provider !== null && <ProviderStep name={provider} to={to} onProvider={onProvider} />}
    </div>
  );
}

type PasswordStepProps = StepProps & { readonly begin: string; readonly noteOn: SignInStepsProps['noteOn'] };

function PasswordStep({ begin, onGoOn, noteOn }: PasswordStepProps) {
  const { t } = useLanguage(texts);
  const [email, setEmail] = useState(begin);
  const [password, setPassword] = useState('');
  const [isTried, tryOnce] = useState(false);
  const signingIn = useSignIn();
  const words = useProblemWords();
  const send = () => {
    tryOnce(true);
    if (email.trim() === '' || password === '' || signingIn.isPending) return;
    signingIn.mutate({ email: addressIn(email) ?? email.trim(), password }, { onSuccess: onGoOn });
  };
  const note = noteOn?.(email.trim()) ?? null;
  return (
    <GivenForm onSend={send} error={words(signingIn.error)}>
      <TextField
        label={t.email}
        type="email"
        fillsIn="username"
        value={email}
        onChange={setEmail}
        {...(isTried && email.trim() === '' && { error: t.emailMissing })}
        {...(note !== null && { hint: note })}
      />
      <PasswordField
        label={t.password}
        fillsIn="current-password"
        value={password}
        onChange={setPassword}
        {...(isTried && password === '' && { error: t.passwordMissing })}
      />
      <Button kind="primary" submits busy={signingIn.isPending}>
        {t.signIn}
      </Button>
    </GivenForm>
  );
}

type ProviderStepProps = Pick<SignInStepsProps, 'to' | 'onProvider'> & { readonly name: string };

function ProviderStep({ name, to, onProvider }: ProviderStepProps) {
  const { t } = useLanguage(texts);
  const asking = useProvider();
  const words = useProblemWords();
  const error = words(asking.error);
  return (
    <div className="provider">
      <p className="soft">{t.or}</p>
      <Button busy={asking.isPending} onPress={() => asking.mutate(to, { onSuccess: ({ url }) => onProvider(url) })}>
        {t.withProvider(name)}
      </Button>
      {error !== null && (
        <Notice tone="problem">
          <p>{error}</p>
        </Notice>
      )}
    </div>
  );
}
