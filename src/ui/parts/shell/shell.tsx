// What stands around every page: where one is, who acts, in which language, on which day.
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useSession } from '../api/queries.ts';
import { worksHere } from '../api/signed-in.ts';
import type { Session } from '../api/views.ts';
import { isSomebodys, welcome } from '../draft/left-words.ts';
import { TodayProvider } from '../kit/today.ts';
import { useLanguage } from '../words/language.tsx';
import { Areas } from './areas.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { DayBanner } from './day-banner.tsx';
import { Entry } from './entry.tsx';
import { MissingPart } from './missing-part.tsx';
import { Settings } from './settings.tsx';
import { texts } from './texts.ts';
import { ThemeOfPage } from './theme.tsx';
import { Trouble } from './trouble.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

export function Shell() {
  const { t } = useLanguage(texts);
  const session = useSession();
  const router = useRouter();
  const content = useFocusOnArrival();
  useFocusKept(content);
  // In the training room it is the day of the made-up case: a second today above it would only be taken for that one.
  const hasOwnDay = useLocation({ select: ({ pathname }) => pathname === '/training' || pathname.startsWith('/training/') });
  useNewDay(session.data?.today);
  const isWelcome = useWelcome(session.data);
  return (
    <>
      <ThemeOfPage />
      {/* Past the head in one press (WCAG 2.4.1); the target can take the focus only because it has a tabIndex. */}
      <a className="skip" href="#content" onClick={skipToQuestion}>
        {t.skip}
      </a>
      <header className="shell-head">
        <Link to="/" className="shell-home" aria-label={t.home}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M6 23.5h7v-7h6.5v-7H26" />
          </svg>
          <span>Etappe</span>
        </Link>
        <Areas />
        <Settings session={session.data} />
      </header>
      {session.data?.setDay === true && !hasOwnDay && <DayBanner today={session.data.today} />}
      {session.data?.clock !== undefined && <ClockNotice clock={session.data.clock} />}
      {session.data !== undefined && session.error !== null && <output className="day-banner">{t.stale}</output>}
      <MissingPart />
      <main id="content" tabIndex={-1} ref={content}>
        {/* A session that cannot be renewed is no reason to take away a page somebody is typing in. */}
        {session.data !== undefined || session.error === null ? (
          <TodayProvider value={session.data?.today ?? null}>
            {isWelcome && session.data !== undefined && (
              <Entry someone={session.data.signedIn}>
                <Outlet />
              </Entry>
            )}
          </TodayProvider>
        ) : (
          <Trouble error={session.error} onRetry={() => void session.refetch().then(() => router.invalidate())} />
        )}
      </main>
    </>
  );
}

/** Where a page asks one thing at a time, past everything that stands around the question too. Elsewhere the link leads where it says. */
function skipToQuestion(event: MouseEvent): void {
  const question = document.getElementById('question');
  if (question === null) return;
  event.preventDefault();
  question.scrollIntoView({ block: 'start' });
  question.focus({ preventScroll: true });
}

/** Periods run on: when the server's day changes, everything it derived from the old one is read again. The first day is no change. */
function useNewDay(today: Day | undefined): void {
  const client = useQueryClient();
  const known = useRef(today);
  useEffect(() => {
    if (today === undefined || today === known.current) return;
    const isNew = known.current !== undefined;
    known.current = today;
    if (isNew) void client.invalidateQueries();
  }, [client, today]);
}

/** In a tab somebody has signed in to before nothing is drawn before it is known who is there: what they left there is theirs. */
function useWelcome(session: Session | undefined): boolean {
  const client = useQueryClient();
  const [isWelcome, setWelcome] = useState(() => !isSomebodys(client));
  const person = session === undefined ? undefined : (session.signedIn?.email ?? null);
  useEffect(() => {
    if (person === undefined) return;
    worksHere(person);
    void welcome(client, person).then(() => setWelcome(true));
  }, [client, person]);
  return isWelcome;
}
