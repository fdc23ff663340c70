// The start page: not a menu but a worklist of what is due, most pressing first (triage).
import { Link } from '@tanstack/react-router';
import { EmergencyNews } from '../../access/emergency/emergency-news.tsx';
import { useCases, useSession } from '../../parts/api/queries.ts';
import { useActor, useSignedInRole } from '../../parts/api/use-actor.ts';
import { weekdayName } from '../../parts/words/day-words.ts';
import { seesNames } from '../../parts/words/call-name.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { mayEnter } from '../../parts/shell/rooms.ts';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { CaseList } from './case-list.tsx';
import { CaseloadTools } from './caseload-tools.tsx';
import { addressOf, everything, useFilter, useKeptFilter } from './filter.ts';
import { Found } from './found.tsx';
import { GroupRail } from './group-rail.tsx';
import { StandInNews } from './stand-in-news.tsx';
import { texts } from './texts.ts';

export function CaseloadPage() {
  const { lang, say, t } = useLanguage(texts);
  const filter = useFilter();
  const { role } = useActor();
  const mayBegin = mayEnter(useSignedInRole(), 'newCase');
  useKeptFilter(filter);
  const { data: session } = useSession();
  const cases = useCases(filter);
  const newest = cases.data?.pages.at(-1);
  const isSearched = filter.words.trim() !== '';
  const isFiltered = filter.group !== null || filter.site !== null || isSearched;
  // Only a caseload that is really empty is greeted; one that a filter empties says so below.
  if (newest?.total === 0 && newest.damaged.length === 0 && !isFiltered && !cases.isPlaceholderData) {
    return <NoCases isOfOne={filter.whose === 'mine' && role === 'counsellor'} />;
  }
  return (
    <div className="page caseload">
      <PageHead title={t.title} {...(session && { lead: <Lead day={t.lead(weekdayName(session.today, lang), say.day(session.today))} /> })}>
        {mayBegin && <Begin />}
      </PageHead>
      <CaseloadTools filter={filter} sites={session?.sites ?? []} />
      <GroupRail filter={filter} counts={newest?.counts} />
      <div className="caseload-found">
        <StandInNews />
        <EmergencyNews />
        {cases.error !== null && <TroubleNotice error={cases.error} onRetry={() => void cases.refetch()} />}
        <Found total={cases.isPlaceholderData ? undefined : newest?.total} isFiltered={isFiltered} isSearched={isSearched} />
        {cases.data === undefined ? (
          cases.error === null && <p className="soft">{t.loading}</p>
        ) : (
          <CaseList
            pages={cases.data.pages}
            sites={session?.sites ?? []}
            isOld={cases.isPlaceholderData}
            isLoadingMore={cases.isFetchingNextPage}
            onMore={() => void cases.fetchNextPage()}
          />
        )}
      </div>
    </div>
  );
}

/** The papers stand beside the day: the row of the tools has no room left. */
function Lead({ day }: { readonly day: string }) {
  const { t } = useLanguage(texts);
  return (
    <>
      {day}{' '}
      {mayEnter(useSignedInRole(), 'daySheets') && (
        <Link to="/caseload/print" className="link">
          {t.daySheets}
        </Link>
      )}
    </>
  );
}

/** Whoever comes with one question needs no case for it. */
function Begin() {
  const { t } = useLanguage(texts);
  return (
    <div className="row">
      <Link to="/advice" className="button button-plain">
        {t.shortAdvice}
      </Link>
      <NewCase />
    </div>
  );
}

function NewCase() {
  const { t } = useLanguage(texts);
  return (
    <Link to="/new" className="button button-primary">
      {t.newCase}
    </Link>
  );
}

/** `isOfOne`: others may have some. */
function NoCases({ isOfOne }: { readonly isOfOne: boolean }) {
  const { t } = useLanguage(texts);
  const role = useSignedInRole();
  const mayBegin = mayEnter(role, 'newCase');
  // Whoever has none of their own may have had some: no word of a first one.
  const beginning = isOfOne ? t.emptyMine : t.empty;
  const words = mayBegin ? beginning : seesNames(role) ? t.emptyOthers : t.emptyNameless;
  return (
    <div className="page">
      <PageHead title={t.title} />
      <StandInNews />
      <EmergencyNews />
      <div className="empty">
        <h2>{isOfOne ? t.noneMineTitle : t.emptyTitle}</h2>
        <p>{words}</p>
        <div className="row">
          {mayBegin && <NewCase />}
          {isOfOne && (
            <Link {...addressOf(everything)} className="button button-plain">
              {t.all}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}
