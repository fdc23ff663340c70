// Who the case is about, where it stands, what is due next and by which rule (R8).
import { clockOf } from '../../../engine/state/next-review.ts';
import { placeIn, stageOf } from '../../../engine/state/state-path.ts';
import { Link } from '@tanstack/react-router';
import { hasViolenceFlag } from '../../../../machines/case/context/read.ts';
import { nameOf } from '../../../record/words/person.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { useWayBack } from '../caseload/filter.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { SafeWayLink } from '../wizard/frame/safe-way-link.tsx';
import { Household } from './household.tsx';
import { marksToClear } from './marks-to-clear.ts';
import { Stages } from './stages.tsx';
import { texts } from './texts.ts';
import { stageMarksOf } from './stage-marks.ts';

/** What the clock says only when it says something. */
const tones: Readonly<Record<string, string>> = {
  windowOpen: 'tone-windowOpen',
  due: 'tone-due',
  overdue: 'tone-overdue',
  escalated: 'tone-overdue',
};

export function CaseHead({ view }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const stage = stageOf(view.state);
  const presence = placeIn(view.state, 'presence');
  const clock = clockOf(view.state);
  const wayBack = useWayBack();
  return (
    <header className="case-head">
      <Link {...wayBack} className="case-back">
        ← {t.back}
      </Link>
      {/* The address is enough for the browser's history; no name of a person belongs there. */}
      <title>{`${say.state(stage)} · Etappe`}</title>
      <div className="case-name">
        <h1 className="page-title">{nameOf(view.dossier) ?? t.nameless}</h1>
        <div className="case-states">
          <span className="tag tone-inProgress">{say.state(stage)}</span>
          {/* The talk stands beside the stage: it can be open in any of them. */}
          {view.state.context.clock.open !== null && <span className="tag tone-inProgress">{t.talkOpen}</span>}
          {presence !== null && presence !== 'reachable' && <span className="tag tone-due">{say.state(presence)}</span>}
          {placeIn(view.state, 'handover') === 'offered' && <span className="tag tone-inProgress">{t.handoverOffered}</span>}
          {/* Worded so that it gives nothing away to whoever looks over the shoulder (vocabulary: Schutzhinweis). */}
          {hasViolenceFlag(view.state.context) && <span className="tag case-quiet">{t.silent}</span>}
          <ToClear view={view} />
          {clock in tones && <span className={`tag ${tones[clock]}`}>{say.state(clock)}</span>}
        </div>
      </div>
      {hasViolenceFlag(view.state.context) && (
        <p className="soft small">
          {t.silentWhat} <SafeWayLink view={view} />
        </p>
      )}
      <NextDue view={view} />
      <Household view={view} />
      <Stages marks={stageMarksOf(view.state)} />
    </header>
  );
}

/** Seen by everybody, also by those who have to ask somebody else to clear it. */
function ToClear({ view: { id, state } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const { role } = useActor();
  const { open, mine, search } = marksToClear(state.context, role);
  if (open === 0) return null;
  return (
    <Link to="/cases/$id/history" params={{ id }} search={search} className="tag tone-due">
      {mine === 0 ? t.marksOpen(open) : t.toClear(mine)}
    </Link>
  );
}

/** The review first: it is what the centre owes. Any other deadline only where no review is due. */
function NextDue({ view: { due, next, today } }: { readonly view: CaseView }) {
  const { lang, say, t } = useLanguage(texts);
  if (due !== null) {
    return (
      <p className="case-due">
        <strong>{(due.on < today ? t.reviewWasDue : t.reviewDue)(say.day(due.on))}</strong> ({relativeDay(due.on, today, lang)}),{' '}
        {say.dueReason(due.rule)}
      </p>
    );
  }
  if (next === null) return <p className="case-due soft">{t.nothingDue}</p>;
  return (
    <p className="case-due">
      {t.next(say.day(next.on), say.deadline(next.event.type))} <span className="soft">({relativeDay(next.on, today, lang)})</span>
    </p>
  );
}
