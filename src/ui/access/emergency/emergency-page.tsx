// Emergency access to a case of somebody else: what follows is said before, and what is running can be ended.
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessRole } from '../../../organisation/access-role.ts';
import { useBeginEmergency, type Emergencies } from '../../parts/api/case-access.ts';
import type { Problem } from '../../parts/api/problem.ts';
import { useSession } from '../../parts/api/queries.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { NobodySignsIn } from '../sign-in/nobody-signs-in.tsx';
import { Running } from './running.tsx';
import { texts } from './texts.ts';
import './emergency.css';

export function EmergencyPage() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  if (session === undefined) return null;
  if (session.signedIn === null) return <NobodySignsIn />;
  const mayOpen = session.signedIn.mayOpenInEmergency;
  return (
    <div className="page emergency-page">
      <PageHead title={t.title} lead={t.lead} />
      {mayOpen ? (
        <Panel title={t.formTitle}>
          <Before />
          <OpenForm />
        </Panel>
      ) : (
        <Notice tone="info">
          <p>{canOpen(session.signedIn.role) ? t.notHere : t.watching}</p>
        </Notice>
      )}
      <Running />
    </div>
  );
}

/** Others are told of what is running, and open nothing. */
const canOpen = (role: AccessRole | null): boolean => role === 'counsellor' || role === 'deputy';

/** Said before anybody presses. */
function Before() {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="attention" title={t.beforeTitle}>
      <ul className="emergency-before">
        <li>{t.told}</li>
        <li>{t.logged}</li>
        <li>{t.ends}</li>
      </ul>
    </Notice>
  );
}

/** The one that was opened just now. */
const newestOf = ({ emergencies }: Emergencies) =>
  emergencies.filter(({ isMine }) => isMine).toSorted((a, b) => b.begunAt.localeCompare(a.begunAt))[0];

/** As the server counts them: a name and a reason. */
const least = { name: 3, reason: 10 } as const;

function OpenForm() {
  const { t } = useLanguage(texts);
  const router = useRouter();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, tryOnce] = useState(false);
  const beginning = useBeginEmergency();
  const isNamed = name.trim().length >= least.name;
  const isReasoned = reason.trim().length >= least.reason;
  const words = useWords();
  const send = () => {
    tryOnce(true);
    if (!isNamed || !isReasoned || beginning.isPending) return;
    const lead = (emergencies: Emergencies) => {
      const opened = newestOf(emergencies);
      if (opened !== undefined) void router.navigate({ to: '/cases/$id', params: { id: opened.case } });
    };
    beginning.mutate({ name: name.trim(), reason: reason.trim() }, { onSuccess: lead });
  };
  return (
    <GivenForm onSend={send} error={words(beginning.error)}>
      <TextField
        label={t.name}
        hint={t.nameHint}
        fillsIn="off"
        value={name}
        onChange={setName}
        {...(isTried && !isNamed && { error: t.nameMissing })}
      />
      <TextField
        label={t.reason}
        hint={t.reasonHint}
        multiline
        value={reason}
        onChange={setReason}
        {...(isTried && !isReasoned && { error: t.reasonMissing })}
      />
      <Button kind="primary" submits busy={beginning.isPending}>
        {t.open}
      </Button>
    </GivenForm>
  );
}

function useWords(): (error: Problem | null) => string | null {
  const { t } = useLanguage(texts);
  return (error) => {
    if (error === null) return null;
    if (error.kind === 'unknown') return t.unknownName;
    if (error.kind === 'closed') return t.notForRole;
    return error.kind === 'offline' ? t.offline : t.other;
  };
}
