// Where somebody is signed in, since when, and how to end it there or everywhere.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEndSession, useSessions, useSignOutEverywhere, type OpenSessions } from '../../parts/api/sign-in.ts';
import { giveUpWindow } from '../../parts/draft/left-words.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useWhen } from '../use-when.ts';
import { browserIn } from './browser-name.ts';
import { texts } from './texts.ts';

export function SessionsPanel() {
  const { t } = useLanguage(texts);
  const { data, error, refetch } = useSessions();
  const client = useQueryClient();
  const ending = useEndSession();
  const everywhere = useSignOutEverywhere();
  const failed = error ?? ending.error ?? everywhere.error;
  return (
    <Panel title={t.sessionsTitle}>
      <p className="soft">{t.sessionsLead}</p>
      {failed !== null && <TroubleNotice error={failed} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <p className="soft">{t.loading}</p>
      ) : (
        <ul className="rows">
          {data.sessions.map((one) => (
            <SessionRow key={one.id} session={one} isBusy={ending.isPending} onEnd={() => ending.mutate(one.id)} />
          ))}
        </ul>
      )}
      <p aria-live="polite" className="unseen">
        {ending.isSuccess && t.sessionEnded}
      </p>
      <Everywhere
        isBusy={everywhere.isPending}
        onSignOut={() => everywhere.mutate(undefined, { onSuccess: () => giveUpWindow(client, '/anmelden?abgemeldet=true') })}
      />
    </Panel>
  );
}

/** Asked once more, in its place: the first press ends nothing. */
function Everywhere({ isBusy, onSignOut }: { readonly isBusy: boolean; readonly onSignOut: () => void }) {
  const { t } = useLanguage(texts);
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <div>
        <Button onPress={() => ask(true)}>{t.everywhere}</Button>
      </div>
    );
  return (
    <div className="in-place stack">
      <p>{t.everywhereSure}</p>
      <div className="row">
        <Button busy={isBusy} onPress={onSignOut}>
          {t.everywhere}
        </Button>
        <Button kind="quiet" onPress={() => ask(false)}>
          {t.keepSessions}
        </Button>
      </div>
    </div>
  );
}

type SessionRowProps = { readonly session: OpenSessions['sessions'][number]; readonly isBusy: boolean; readonly onEnd: () => void };

function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const { t } = useLanguage(texts);
  const when = useWhen();
  const { browser, system } = browserIn(session.browser);
  const name = browser === null ? t.unknownBrowser : system === null ? browser : t.browserOn(browser, system);
  return (
    <li className="rows-item">
      <div>
        <p className="rows-name">{name}</p>
        <p className="soft small">
          {t.begun(when(session.begunAt))} · {t.seen(when(session.seenAt))}
        </p>
      </div>
      {session.isThisOne ? (
        <span className="tag tone-calm">{t.thisOne}</span>
      ) : (
        <Button busy={isBusy} label={t.endLabel(name, when(session.begunAt))} onPress={onEnd}>
          {t.end}
        </Button>
      )}
    </li>
  );
}
