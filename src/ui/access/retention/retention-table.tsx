// Rows of the retention calendar: whose file, where, since when closed, from which day, and how it stands with erasing it.
import { Link } from '@tanstack/react-router';
import { siteName } from '../../../../machines/sites.ts';
import type { RetentionRow } from '../../parts/api/erasure.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { centreName } from '../../parts/words/place-words.ts';
import { shortId } from '../../parts/words/short-id.ts';
import { texts } from './texts.ts';

export function RetentionTable({ rows }: { readonly rows: readonly RetentionRow[] }) {
  const { t } = useLanguage(texts);
  return (
    <table className="retention">
      <thead>
        <tr>
          <th scope="col">{t.until}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.closedOn}</th>
          <th scope="col">{t.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.case} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: RetentionRow }) {
  const { say, t } = useLanguage(texts);
  const { case: id, name, site, centre, closedOn, until } = row;
  return (
    <tr className="row-target">
      <td className="retention-day">
        <span className="retention-term">{t.until} </span>
        {say.day(until)}
      </td>
      <th scope="row">
        <Link to="/cases/$id/erasure" params={{ id }} className="link row-link">
          {name ?? t.caseOf(shortId(id))}
        </Link>
        {name !== null && <span className="retention-more">{t.caseOf(shortId(id))}</span>}
      </th>
      <td>{centre === null ? siteName(site) : centreName(site, centre)}</td>
      <td>
        <span className="retention-term">{t.closedOn} </span>
        {say.day(closedOn)}
      </td>
      <td>
        <Standing row={row} />
      </td>
    </tr>
  );
}

/** A hold stands before everything else: while it applies the rest does not matter. */
function Standing({ row: { isOver, isOnHold, isApproved } }: { readonly row: RetentionRow }) {
  const { t } = useLanguage(texts);
  return (
    <span className="retention-tags">
      {isOnHold && <span className="tag tone-due">{t.held}</span>}
      {!isOnHold && isOver && <span className="tag tone-inProgress">{t.mayGo}</span>}
      {!isOnHold && !isOver && <span className="soft">{t.waits}</span>}
      {isApproved && <span className="tag tone-calm">{t.approved}</span>}
    </span>
  );
}
