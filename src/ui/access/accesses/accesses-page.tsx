// Who has looked into a case: readable and printable for the client, whose list it is.
import { useParams } from '@tanstack/react-router';
import { useAccesses, type AccessRow } from '../../parts/api/case-access.ts';
import { useSession } from '../../parts/api/queries.ts';
import { whenOf } from '../../parts/draft/when.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useToday } from '../../parts/kit/today.ts';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRoleName } from '../../parts/words/role-words.ts';
import { texts } from './texts.ts';
import './accesses.css';

export function AccessesPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/cases/$id' });
  const { data: session } = useSession();
  if (session === undefined) return null;
  return (
    <Panel title={t.title}>
      {session.signedIn === null ? (
        <p>{t.notHere}</p>
      ) : (
        <>
          <p className="page-lead">{t.lead}</p>
          <Accesses id={id} />
        </>
      )}
    </Panel>
  );
}

function Accesses({ id }: { readonly id: string }) {
  const { say, t } = useLanguage(texts);
  const today = useToday();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAccesses(id);
  const rows = data?.pages.flatMap(({ accesses }) => accesses) ?? [];
  return (
    <>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <p className="soft">{t.loading}</p>}
      {data !== undefined && rows.length === 0 && <p>{t.none}</p>}
      {rows.length > 0 && <Table rows={rows} />}
      {today !== null && <p className="soft small">{t.printed(say.day(today))}</p>}
      <div className="row">
        {hasNextPage && (
          <Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t.more}
          </Button>
        )}
        <Button onPress={() => globalThis.print()}>{t.print}</Button>
      </div>
    </>
  );
}

function Table({ rows }: { readonly rows: readonly AccessRow[] }) {
  const { t } = useLanguage(texts);
  return (
    <table className="accesses">
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // One person may do the same twice in one instant.
          <Row key={`${row.at} ${index}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { at, kind, role, name, reason, isEmergency } }: { readonly row: AccessRow }) {
  const { lang, say, t } = useLanguage(texts);
  const roleName = useRoleName();
  const isSaid = kind === 'emergencyBegun' || kind === 'emergencyEnded';
  return (
    <tr className={isEmergency ? 'accesses-emergency' : ''}>
      {/* With its day always: the list is printed, and then read on another day. */}
      <td>{whenOf(at, undefined, lang, say.day)}</td>
      <td>
        {name ?? t.somebody}
        <span className="accesses-role">{roleName(role)}</span>
      </td>
      <td>
        {t.kinds[kind]}
        {isEmergency && !isSaid && `, ${t.inEmergency}`}
        {reason !== null && <span className="accesses-role">{t.reason(reason)}</span>}
      </td>
    </tr>
  );
}
