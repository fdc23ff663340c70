// Everything the standard provides for at this point, beyond the pages of the wizard; what is not possible says why.
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Refusal } from '../../../machines/case/requirements/refusal.ts';
import type { Offer } from '../../engine/explain.ts';
import { EventForm } from '../event-form/event-form.tsx';
import { Fold } from '../kit/fold.tsx';
import { Panel } from '../kit/panel.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { useLanguage } from '../language.tsx';
import type { CaseView } from '../api/views.ts';
import { coveredByWizard } from './covered-by-wizard.ts';
import { mendingOf } from './mend.ts';
import { texts } from './texts.ts';
import { useView } from './use-view.ts';

export function StepsPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const covered = coveredByWizard(view);
  const beside = view.offers.filter(({ type }) => !covered.has(type));
  const alsoThere = view.offers.filter(({ type }) => covered.has(type));
  return (
    <Panel title={t.stepsTitle}>
      <p className="soft">{view.offers.length === 0 ? t.noSteps : t.stepsLead}</p>
      <StepsGroup title={t.stepsOther} offers={beside} view={view} />
      <StepsGroup title={t.stepsCovered} offers={alsoThere} view={view} />
    </Panel>
  );
}

type StepsGroupProps = { readonly title: string; readonly offers: readonly Offer[]; readonly view: CaseView };

/** What is possible comes first. */
const inOrder = (offers: readonly Offer[]) => offers.toSorted((a, b) => Number(a.refusals.length > 0) - Number(b.refusals.length > 0));

function StepsGroup({ title, offers, view }: StepsGroupProps) {
  if (offers.length === 0) return null;
  return (
    <section className="steps-group" aria-label={title}>
      <h3 className="steps-title">{title}</h3>
      <div className="folds">
        {inOrder(offers).map((offer) => (
          <Step key={offer.type} offer={offer} view={view} />
        ))}
      </div>
    </section>
  );
}

function Step({ offer: { type, rule, refusals }, view }: { readonly offer: Offer; readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const { act } = useSearch({ from: '/cases/$id/steps' });
  const navigate = useNavigate();
  const open = (isOpen: boolean) =>
    void navigate({ to: '/cases/$id/steps', params: { id: view.id }, search: isOpen ? { act: type } : {}, resetScroll: false });
  const go = (refusal: Refusal) => {
    const mending = mendingOf(refusal, view);
    if (mending === null) return;
    if ('page' in mending) void navigate({ to: '/cases/$id', params: { id: view.id }, search: mending });
    else void navigate({ to: '/cases/$id/steps', params: { id: view.id }, search: mending });
  };
  return (
    <Fold level={4} title={say.event(type)} note={refusals.length === 0 ? t.possible : t.notYet} isOpen={act === type} onOpen={open}>
      <p className="soft small">{say.rule(rule)}</p>
      {refusals.length === 0 ? (
        <EventForm type={type} view={view} onGo={go} />
      ) : (
        <Reasons refusals={refusals} onGo={go} leads={(refusal) => mendingOf(refusal, view) !== null} />
      )}
    </Fold>
  );
}
