// Over the page, which cannot be read meanwhile and stays as it is: the same person goes on where they were, somebody else begins anew.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { keepAnswer } from '../../parts/api/keep-answer.ts';
import { sessionQuery } from '../../parts/api/queries.ts';
import { useSignInWays, whoIsSignedIn } from '../../parts/api/sign-in.ts';
import { goOn, useSignedIn } from '../../parts/api/signed-in.ts';
import { giveUpWindow } from '../../parts/draft/left-words.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { SignInSteps } from '../sign-in/sign-in-steps.tsx';
import { texts } from './texts.ts';
import '../access.css';

export function SignInAgain() {
  const { t } = useLanguage(texts);
  const id = useId();
  const dialog = useDialog();
  const person = useSignedIn((state) => state.person);
  const { data: ways } = useSignInWays();
  const { look, isUnknown } = useLook();
  const [opened, setOpened] = useState(false);
  const another = (email: string) => (person !== null && email !== '' && email.toLowerCase() !== person.toLowerCase() ? t.another : null);
  return (
    <dialog ref={dialog} className="curtain" aria-labelledby={id} onCancel={(event) => event.preventDefault()}>
      <div className="curtain-card">
        <div>
          <h2 id={id} className="page-title">
            {t.title}
          </h2>
          <p className="page-lead">{t.lead}</p>
        </div>
        <SignInSteps
          email={person ?? ''}
          provider={ways?.identityProvider ?? null}
          // In another window: this one holds what was typed.
          onProvider={(address) => {
            setOpened(true);
            window.open(address, '_blank', 'noopener');
          }}
          onSignedIn={() => void look()}
          noteOn={another}
        />
        {opened && <p className="soft">{t.elsewhere}</p>}
        {isUnknown && <p className="field-error">{t.unknown}</p>}
      </div>
    </dialog>
  );
}

/** Everything else on the page is out of reach as long as it is open; the browser sees to that. */
function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const left = document.activeElement;
    dialog.current?.showModal();
    // The address is there already.
    dialog.current?.querySelector<HTMLInputElement>('input[type="password"]')?.focus();
    return () => {
      if (left instanceof HTMLElement && left.isConnected) left.focus();
    };
  }, []);
  return dialog;
}

/** Who is signed in now, here or in another window of this browser. */
function useLook() {
  const client = useQueryClient();
  const [isUnknown, say] = useState(false);
  const look = useCallback(async () => {
    try {
      const session = await whoIsSignedIn();
      if (session.signedIn?.email !== useSignedIn.getState().person) return giveUpWindow(client, '/');
      await keepAnswer(client, sessionQuery.queryKey, session);
      goOn();
    } catch {
      say(true);
    }
  }, [client]);
  useEffect(() => {
    // Somebody comes back to this window: perhaps they have signed in in another one.
    const lookQuietly = () => void look().then(() => say(false));
    addEventListener('focus', lookQuietly);
    return () => removeEventListener('focus', lookQuietly);
  }, [look]);
  return { look, isUnknown };
}
