// The first set-up of an installation, in one page: who you are, where, and a password. The link to it works once.
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { useFirstRun, useFirstRunLink, useSignInWays, type SignInStep } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { NewPasswordField } from '../fields/new-password-field.tsx';
import { passwordRefusal } from '../fields/password-refusal.ts';
import { useProblemWords } from '../fields/problem-words.ts';
import { keepJustGiven } from '../just-given.ts';
import { LinkGone } from '../link-gone.tsx';
import { useArrival } from '../use-arrival.ts';
import { centreOptions, siteOptions } from '../places.ts';
import { beginning, firstRunIn, type Typed } from './typed.ts';
import { texts } from './texts.ts';
import '../access.css';

export function FirstRunPage() {
  const { t } = useLanguage(texts);
  const token = useLocation({ select: ({ hash }) => hash });
  const { data: isWhole, error, refetch } = useFirstRunLink(token);
  const { data: ways } = useSignInWays();
  const code = codeOf(error);
  if (code === 'alreadySetUp') return <LinkGone title={t.doneTitle} words={t.done} />;
  if (code === 'linkSpent') return <LinkGone title={t.spentTitle} words={t.spent} isFirstRun />;
  if (token === '' || code === 'malformed') {
    // The server tells its link no more once somebody has used it.
    if (ways?.isFirstRun === false) return <LinkGone title={t.doneTitle} words={t.done} />;
    return <LinkGone title={t.cutTitle} words={t.cut} isFirstRun />;
  }
  if (error !== null)
    return (
      <div className="page outside">
        <TroubleNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isWhole === undefined) return <p className="page outside soft">{t.loading}</p>;
  return <FirstRunForm token={token} />;
}

function FirstRunForm({ token }: { readonly token: string }) {
  const { t } = useLanguage(texts);
  const { typed, type, faults, send, setting, place } = useFirstRunForm(token);
  const words = useProblemWords();
  const code = codeOf(setting.error);
  if (code === 'alreadySetUp') return <LinkGone title={t.doneTitle} words={t.done} />;
  if (code === 'linkSpent') return <LinkGone title={t.spentTitle} words={t.spent} isFirstRun />;
  const refusal = passwordRefusal(setting.error, setting.variables?.password);
  const fault: PartProps['fault'] = (name) => (faults.has(name) ? { error: t.missing[name] } : {});
  return (
    <div className="page outside is-wide">
      <PageHead title={t.title} lead={t.lead} />
      <GivenForm place={place} onSend={send} error={refusal === null ? words(setting.error) : null}>
        <Who typed={typed} type={type} fault={fault} />
        <Where typed={typed} type={type} fault={fault} />
        <section className="panel" aria-labelledby="first-run-password">
          <h2 id="first-run-password" className="panel-title">
            {t.password}
          </h2>
          <NewPasswordField
            label={t.passwordLabel}
            value={typed.password}
            onChange={(password) => type({ password })}
            isTried={faults.has('password')}
            refusal={refusal}
          />
        </section>
        <div className="stack">
          <p className="soft">{t.next}</p>
          <Button kind="primary" submits busy={setting.isPending}>
            {t.send}
          </Button>
        </div>
      </GivenForm>
    </div>
  );
}

type PartProps = {
  readonly typed: Typed;
  readonly type: (change: Partial<Typed>) => void;
  readonly fault: (name: keyof typeof texts.de.missing) => { readonly error?: string };
};

function Who({ typed, type, fault }: PartProps) {
  const { t } = useLanguage(texts);
  return (
    <section className="panel" aria-labelledby="first-run-who">
      <h2 id="first-run-who" className="panel-title">
        {t.who}
      </h2>
      <TextField label={t.name} fillsIn="name" value={typed.name} onChange={(name) => type({ name })} {...fault('name')} />
      <TextField
        label={t.email}
        type="email"
        fillsIn="username"
        hint={t.emailHint}
        value={typed.email}
        onChange={(email) => type({ email })}
        {...fault('email')}
      />
    </section>
  );
}

function Where({ typed, type, fault }: PartProps) {
  const { t } = useLanguage(texts);
  return (
    <section className="panel" aria-labelledby="first-run-where">
      <h2 id="first-run-where" className="panel-title">
        {t.where}
      </h2>
      <SelectField
        label={t.site}
        hint={t.siteHint}
        options={siteOptions}
        value={typed.site}
        onChange={(site) => type({ site, centre: null })}
        {...fault('site')}
      />
      <CheckField label={t.counsels} hint={t.counselsHint} checked={typed.counsels} onChange={(counsels) => type({ counsels })} />
      {typed.site !== null && typed.counsels && (
        <SelectField
          label={t.centre}
          options={centreOptions(typed.site)}
          value={typed.centre}
          onChange={(centre) => type({ centre })}
          {...fault('centre')}
        />
      )}
    </section>
  );
}

function useFirstRunForm(token: string) {
  const [typed, setTyped] = useState(beginning);
  const [tries, setTries] = useState(0);
  const setting = useFirstRun();
  const arrive = useArrival();
  const [place, setPlace] = useState<HTMLFormElement | null>(null);
  const { given, faults } = firstRunIn(typed, token);
  const goOn = (step: SignInStep) => {
    keepJustGiven(typed.password);
    arrive(step);
  };
  const send = () => {
    setTries(tries + 1);
    if (given !== null && !setting.isPending) setting.mutate(given, { onSuccess: goOn });
    else requestAnimationFrame(() => focusFirstFault(place));
  };
  return {
    typed,
    type: (change: Partial<Typed>) => setTyped({ ...typed, ...change }),
    faults: tries > 0 ? faults : new Set<keyof Typed>(),
    send,
    setting,
    place: setPlace,
  };
}
