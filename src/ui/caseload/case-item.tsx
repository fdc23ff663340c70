// One case in the list: who, where it stands, what is due and why.
import { Link } from '@tanstack/react-router';
import type { CaseRow, Session } from '../api/views.ts';
import { useLanguage } from '../language.tsx';
import { relativeDay } from '../relative-day.ts';
import { texts as shared } from '../texts.ts';
import { texts } from './texts.ts';

type CaseItemProps = { readonly row: CaseRow; readonly session?: Session };

export function CaseItem({ row, session }: CaseItemProps) {
  const { lang, say } = useLanguage();
  const { id, name, stage, presence, language, site, service } = row;
  const place = session === undefined || session.sites.length < 2 ? null : session.sites.find(({ code }) => code === site)?.name;
  const about = [language && say.option('language', language), place].filter(Boolean).join(' · ');
  const whereMet = presence === null || presence === 'reachable' ? null : say.state(presence);
  return (
    <li className="triage-row">
      <div>
        <Link to="/cases/$id" params={{ id }} className={name === null ? 'triage-name triage-nameless' : 'triage-name'}>
          {name ?? shared[lang].nameless}
        </Link>
        <span className="triage-more">{about}</span>
      </div>
      <div>
        {say.state(stage)}
        <span className="triage-more">{[whereMet, say.option('service', service)].filter(Boolean).join(' · ')}</span>
      </div>
      <Due row={row} {...(session && { today: session.today })} />
    </li>
  );
}

function Due({ row: { due, next, planned, lastOn, closedOn }, today }: { readonly row: CaseRow; readonly today?: string }) {
  const { lang, say, t } = useLanguage(texts);
  if (closedOn !== null) return <div className="triage-due soft">{t.closedOn(say.day(closedOn))}</div>;
  if (due === null && next !== null) {
    return (
      <div className="triage-due">
        {t.next(say.day(next.on))}
        {today !== undefined && <span className="soft"> · {relativeDay(next.on, today, lang)}</span>}
        <span className="triage-more">{say.deadline(next.deadline)}</span>
      </div>
    );
  }
  if (due === null) return <div className="triage-due soft">{lastOn === null ? t.nothing : t.lastOn(say.day(lastOn))}</div>;
  return (
    <div className="triage-due">
      <strong>{(today !== undefined && due.on < today ? t.reviewWasDue : t.reviewDue)(say.day(due.on))}</strong>
      {today !== undefined && <span className="soft"> · {relativeDay(due.on, today, lang)}</span>}
      <span className="triage-more">
        {planned !== null && <>{(today !== undefined && planned < today ? t.plannedBefore : t.planned)(say.day(planned))} · </>}
        {say.rule(due.rule)}
      </span>
    </div>
  );
}
