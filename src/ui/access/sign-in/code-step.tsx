// The second step of signing in: the code of the second factor, or one of the backup codes.
import { useEffect, useRef, useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { useSecondFactorCode, type SignInStep } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { CodeField, codeIn } from '../fields/code-field.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { useProblemWords } from '../fields/problem-words.ts';
import { texts } from './texts.ts';

export type StepProps = { readonly onGoOn: (step: SignInStep) => void };

export function CodeStep({ onGoOn, onBack }: StepProps & { readonly onBack: () => void }) {
  const { t } = useLanguage(texts);
  const [code, setCode] = useState('');
  const [isTried, tryOnce] = useState(false);
  const giving = useSecondFactorCode();
  const words = useProblemWords();
  const place = useRef<HTMLDivElement>(null);
  // The question has changed in its place: the keyboard goes on in the new field.
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const send = () => {
    tryOnce(true);
    if (codeIn(code).length < 6 || giving.isPending) return;
    giving.mutate(codeIn(code), { onSuccess: onGoOn });
  };
  // Too long between the two steps: the first one has to be done again.
  const isOver = codeOf(giving.error) === 'signInRefused' || codeOf(giving.error) === 'notSignedIn';
  return (
    <div ref={place}>
      <GivenForm onSend={send} error={isOver ? t.stepOver : words(giving.error)}>
        <CodeField
          value={code}
          onChange={setCode}
          // What was said of the other kind of code does not hold for this one.
          onTurn={() => {
            giving.reset();
            tryOnce(false);
          }}
          error={isTried && codeIn(code).length < 6 ? t.codeMissing : undefined}
        />
        <div className="row">
          <Button kind="primary" submits busy={giving.isPending}>
            {t.goOn}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t.back}
          </Button>
        </div>
      </GivenForm>
    </div>
  );
}
