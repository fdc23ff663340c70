// Accepts an invitation, or a renewed access: who is meant, in which role, and a password.
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { useAcceptInvitation, useInvitation, useProvider, type Invitation, type SignInStep } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRoleName } from '../../parts/words/role-words.ts';
import { GivenForm } from '../fields/given-form.tsx';
import { hasPasswordLength, NewPasswordField } from '../fields/new-password-field.tsx';
import { passwordRefusal } from '../fields/password-refusal.ts';
import { useProblemWords } from '../fields/problem-words.ts';
import { keepJustGiven } from '../just-given.ts';
import { LinkGone } from '../link-gone.tsx';
import { CodeStep } from '../sign-in/code-step.tsx';
import { useArrival } from '../use-arrival.ts';
import { texts } from './texts.ts';
import '../access.css';

export function InvitationPage() {
  const { t } = useLanguage(texts);
  const token = useLocation({ select: ({ hash }) => hash });
  const { data: invitation, error, refetch } = useInvitation(token);
  if (codeOf(error) === 'linkSpent') return <LinkGone title={t.spentTitle} words={t.spent} />;
  // Cut off by the mail program, or while it was copied.
  if (token === '' || codeOf(error) === 'malformed') return <LinkGone title={t.cutTitle} words={t.cut} />;
  if (error !== null)
    return (
      <div className="page outside">
        <TroubleNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (invitation === undefined) return <p className="page outside soft">{t.loading}</p>;
  return <Accept token={token} invitation={invitation} />;
}

function Accept({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  const [password, setPassword] = useState('');
  const [isTried, tryOnce] = useState(false);
  const accepting = useAcceptInvitation();
  const words = useProblemWords();
  const arrive = useArrival();
  const code = codeOf(accepting.error);
  if (code === 'linkSpent') return <LinkGone title={t.spentTitle} words={t.spent} />;
  const refusal = passwordRefusal(accepting.error, accepting.variables?.password);
  const goOn = (step: SignInStep) => {
    keepJustGiven(password);
    arrive(step);
  };
  const send = () => {
    tryOnce(true);
    if (hasPasswordLength(password) && !accepting.isPending)
      accepting.mutate({ token, password }, { onSuccess: (step) => step.step === 'signedIn' && goOn(step) });
  };
  const { name, email, roles, identityProvider, isRenewal, keepsSecondFactor } = invitation;
  if (accepting.data?.step === 'secondFactor') return <Code onArrived={arrive} />;
  return (
    <div className="page outside">
      <PageHead
        title={t.title(name)}
        lead={isRenewal ? (keepsSecondFactor ? t.renewalWithCode : t.renewal) : t.lead(roles.map(roleName))}
      />
      {identityProvider !== null && <WithProvider name={identityProvider} />}
      <div className="panel">
        <GivenForm onSend={send} error={refusal === null ? words(accepting.error) : null}>
          {/* Not to be changed, and there for the browser that keeps passwords. */}
          <label className="field">
            <span className="field-label">{t.email}</span>
            <input className="input" type="email" autoComplete="username" value={email} readOnly />
          </label>
          <NewPasswordField
            label={isRenewal ? t.newPassword : t.password}
            value={password}
            onChange={setPassword}
            isTried={isTried}
            refusal={refusal}
          />
          <Button kind="primary" submits busy={accepting.isPending}>
            {isRenewal ? t.renew : t.accept}
          </Button>
        </GivenForm>
      </div>
      <p className="soft small">{keepsSecondFactor ? t.factorLost : t.next}</p>
    </div>
  );
}

/** Whoever has kept their second factor gives its code in the same place; the link has done its work. */
function Code({ onArrived }: { readonly onArrived: (step: SignInStep) => void }) {
  const { t } = useLanguage(texts);
  return (
    <div className="page outside">
      <PageHead title={t.codeTitle} lead={t.codeLead} />
      <div className="panel">
        <CodeStep onGoOn={onArrived} onBack={() => onArrived({ step: 'secondFactor' })} />
      </div>
      <p className="soft small">{t.factorLost}</p>
    </div>
  );
}

/** Whoever signs in at their organisation needs no password here. */
function WithProvider({ name }: { readonly name: string }) {
  const { t } = useLanguage(texts);
  const asking = useProvider();
  const words = useProblemWords();
  const error = words(asking.error);
  return (
    <div className="stack">
      <Button
        kind="primary"
        busy={asking.isPending}
        onPress={() => asking.mutate(undefined, { onSuccess: ({ url }) => location.assign(url) })}
      >
        {t.withProvider(name)}
      </Button>
      {error !== null && <p className="field-error">{error}</p>}
      <p className="soft">{t.orPassword}</p>
    </div>
  );
}
