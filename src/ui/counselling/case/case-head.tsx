// Who the case is about, where it stands, what is due next and by which rule (R8).
import { lateWork } from '../../../engine/outlook/triage.ts';
import { clockOf } from '../../../engine/state/next-review.ts';
import { placeIn, stageOf } from '../../../engine/state/state-path.ts';
import { Link } from '@tanstack/react-router';
import { hasViolenceFlag } from '../../../../machines/case/context/read.ts';
import { lastDayBefore } from '../../../../machines/case/deadlines/deadlines.ts';
import { nameOf } from '../../../record/words/person.ts';
import { sightIn } from '../../parts/api/sight-in.ts';
import { useSession } from '../../parts/api/queries.ts';
import { useActor, useSignedInRole } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { useWayBack } from '../caseload/filter.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { callName } from '../../parts/words/call-name.ts';
import { useResponsible } from '../../parts/words/use-responsible.ts';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { SafeWayLink } from '../wizard/frame/safe-way-link.tsx';
import { BesideTabs } from './beside/beside-case.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { Household } from './household.tsx';
import { marksToClear } from './marks-to-clear.ts';
import { PersonStrip } from './strip/person-strip.tsx';
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

/** One row, so that the question below it begins in the upper half of any screen: who, where the case stands, its pages. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const { lang, say, t } = useLanguage(texts);
  const wayBack = useWayBack();
  const calls = callName(lang, useSignedInRole());
  // Whoever does not counsel in it sees days and steps: there is nobody to be shown, and no page for words.
  const isBeside = sightIn(view) !== 'content';
  return (
    <header className="case-head">
      {/* The address is enough for the browser's history; no name of a person belongs there. */}
      <title>{`${say.state(stageOf(view.state))} · Etappe`}</title>
      <div className="case-bar">
        <Link {...wayBack} className="case-back" aria-label={t.back} title={t.back}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
        </Link>
        <h1 className="case-name">{isBeside ? calls(nameOf(view.dossier), view.id) : (nameOf(view.dossier) ?? t.nameless)}</h1>
        <Stages marks={stageMarksOf(view.state)} />
        {isBeside ? <BesideTabs view={view} /> : <CaseTabs view={view} />}
      </div>
      {isBeside ? (
        <div className="strip-row">
          <Responsible view={view} />
          <NextDue view={view} />
          <Tags view={view} />
        </div>
      ) : (
        <PersonStrip view={view}>
          <NextDue view={view} />
          <Tags view={view} />
        </PersonStrip>
      )}
      {hasViolenceFlag(view.state.context) && (
        <p className="soft small">
          {t.silentWhat} {!isBeside && <SafeWayLink view={view} />}
        </p>
      )}
      {!isBeside && <Household view={view} />}
    </header>
  );
}

/** For whoever does not counsel in it. */
function Responsible({ view }: { readonly view: CaseView }) {
  const words = useResponsible()(view.state.context.file.counsellor);
  return words === null ? null : <p className="case-responsible">{words}</p>;
}

/** Where the case stands, and what beside its stage has to be known on every page. */
function Tags({ view }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const presence = placeIn(view.state, 'presence');
  const clock = clockOf(view.state);
  return (
    <div className="case-states">
      <StandsIn view={view} />
      <span className="tag case-stage tone-inProgress">{say.state(stageOf(view.state))}</span>
      {/* The talk stands beside the stage: it can be open in any of them. */}
      {view.state.context.clock.open !== null && <span className="tag tone-inProgress">{t.talkOpen}</span>}
      {presence !== null && presence !== 'reachable' && <span className="tag tone-due">{say.state(presence)}</span>}
      {placeIn(view.state, 'handover') === 'offered' && <span className="tag tone-inProgress">{t.handoverOffered}</span>}
      {/* Worded so that it gives nothing away to whoever looks over the shoulder (vocabulary: Schutzhinweis). */}
      {hasViolenceFlag(view.state.context) && <span className="tag case-quiet">{t.silent}</span>}
      <ToClear view={view} />
      {clock in tones && <span className={`tag case-clock ${tones[clock]}`}>{say.state(clock)}</span>}
    </div>
  );
}

/** Whoever looks into a case of somebody else knows why they may. */
function StandsIn({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const standIn = session?.signedIn?.standsInFor.find(({ person }) => person === view.state.context.file.counsellor);
  return standIn === undefined ? null : <span className="tag tone-due">{t.standIn(standIn.name)}</span>;
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

/** The review first: it is what the centre owes; then work whose day has passed, and only then what is still to come. */
function NextDue({ view: { state, due, next, today } }: { readonly view: CaseView }) {
  const { lang, say, t } = useLanguage(texts);
  if (due !== null) {
    return (
      <p className="case-due">
        <strong>{(due.on < today ? t.reviewWasDue : t.reviewDue)(say.day(due.on))}</strong>{' '}
        <span className="soft">({relativeDay(due.on, today, lang)})</span>
      </p>
    );
  }
  const late = lateWork(state, today);
  if (late !== null) {
    const last = lastDayBefore(late.deadline, late.day);
    return (
      <p className="case-due">
        <strong>{t.wasUntil(say.day(last), say.task(late.deadline) ?? say.deadline(late.deadline))}</strong>{' '}
        <span className="soft">({relativeDay(last, today, lang)})</span>
      </p>
    );
  }
  if (next === null) return <p className="case-due soft">{t.nothingDue}</p>;
  const { type } = next.event;
  const task = say.task(type);
  // What is still to be done is said by its last day; most deadlines are raised on the day after it.
  if (task !== null) {
    const last = lastDayBefore(type, next.on);
    return (
      <p className="case-due">
        <strong>{t.until(say.day(last), task)}</strong> <span className="soft">({relativeDay(last, today, lang)})</span>
      </p>
    );
  }
  return (
    <p className="case-due">
      {t.next(say.day(next.on), say.deadline(type))} <span className="soft">({relativeDay(next.on, today, lang)})</span>
    </p>
  );
}
