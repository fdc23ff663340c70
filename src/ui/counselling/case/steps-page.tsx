// Everything the standard provides for at this point, beyond the pages of the wizard; what is not possible says why. It is read off
// the chart, so an act without a page of its own is never out of reach.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Offer } from '../../../engine/state/explain.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { ToRights } from '../../access/rights/to-rights.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { coveredActs } from '../wizard/map/covered-acts.ts';
import { groupSteps } from './step-groups.ts';
import { markedNow, marksToClear } from './marks-to-clear.ts';
import { Step, type OnSaved } from './step.tsx';
import { texts } from './texts.ts';
import { useOpenAct } from './use-open-act.ts';
import { useView } from './use-view.ts';

type StepsProps = { readonly offers: readonly Offer[]; readonly view: CaseView; readonly onSaved: OnSaved };
/** What was recorded, and which entries were marked already before it. */
type Saved = { readonly type: ProposalType; readonly known: ReadonlySet<string> };

export function StepsPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  // A step that was taken may be on the list no longer: what was recorded is said apart from it.
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const latest = saved.at(-1);
  const onSaved: OnSaved = (type, before) => setSaved([...saved, { type, known: markedNow(before.state.context) }]);
  const covered = coveredActs(view);
  const beside = view.offers.filter(({ type }) => !covered.has(type));
  const alsoThere = view.offers.filter(({ type }) => covered.has(type));
  return (
    <Panel title={t.stepsTitle}>
      <p className="soft">{view.offers.length === 0 ? t.noSteps : t.stepsLead}</p>
      {latest !== undefined && <Recorded key={saved.length} saved={latest} view={view} />}
      <GroupedSteps offers={beside} view={view} onSaved={onSaved} />
      <ToRights id={view.id} />
      {alsoThere.length > 0 && <CoveredSteps offers={alsoThere} view={view} onSaved={onSaved} />}
    </Panel>
  );
}

/** The button that was pressed may be gone with its step: the focus goes to what came of it. */
function Recorded({ saved: { type, known }, view }: { readonly saved: Saved; readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const { role } = useActor();
  const marked = marksToClear(view.state.context, role, known);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="good" title={t.stepSaved(say.event(type))}>
        {marked.open > 0 && (
          <p>
            {t.marked(marked.open)}{' '}
            <Link to="/cases/$id/history" params={{ id: view.id }} search={marked.search} className="link">
              {t.toHistory}
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}

function GroupedSteps({ offers, ...shared }: StepsProps) {
  const { t } = useLanguage(texts);
  return groupSteps(offers).map((group) => (
    <section key={group.name} className="steps-group" aria-label={t.stepGroups[group.name]}>
      <h3 className="steps-title">{t.stepGroups[group.name]}</h3>
      <Steps offers={group.offers} {...shared} />
    </section>
  ));
}

/** Closed at first: the wizard asks these better, one page for one thing. A link that leads to one of them opens it. */
function CoveredSteps({ offers, ...shared }: StepsProps) {
  const { t } = useLanguage(texts);
  const [act] = useOpenAct(shared.view.id);
  const isLedTo = offers.some(({ type }) => type === act);
  const [isOpen, setOpen] = useState(isLedTo);
  const [seen, setSeen] = useState(act);
  // Once for each link, so that it can be closed again, and stays open when the step in it is closed.
  if (act !== seen) {
    setSeen(act);
    if (isLedTo) setOpen(true);
  }
  return (
    <Fold level={3} title={t.stepsCovered} note={t.stepsCoveredNote(offers.length)} isOpen={isOpen} onOpen={setOpen}>
      <Steps offers={groupSteps(offers).flatMap((group) => group.offers)} {...shared} />
    </Fold>
  );
}

function Steps({ offers, ...shared }: StepsProps) {
  return (
    <div className="folds">
      {offers.map((offer) => (
        <Step key={offer.type} offer={offer} {...shared} />
      ))}
    </div>
  );
}
