// Everything the standard provides for at this point, beyond the pages of the wizard; what is not possible says why.
import { useState } from 'react';
import { Fold } from '../kit/fold.tsx';
import { Panel } from '../kit/panel.tsx';
import { useLanguage } from '../language.tsx';
import { coveredByWizard } from './covered-by-wizard.ts';
import { groupSteps } from './step-groups.ts';
import { Step } from './step.tsx';
import { texts } from './texts.ts';
import { useOpenAct } from './use-open-act.ts';
import { useView } from './use-view.ts';

export function StepsPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const [act] = useOpenAct(view.id);
  const covered = coveredByWizard(view);
  const beside = view.offers.filter(({ type }) => !covered.has(type));
  const alsoThere = view.offers.filter(({ type }) => covered.has(type));
  const [isOpen, setOpen] = useState(() => act !== undefined && covered.has(act));
  return (
    <Panel title={t.stepsTitle}>
      <p className="soft">{view.offers.length === 0 ? t.noSteps : t.stepsLead}</p>
      {groupSteps(beside).map(({ name, offers }) => (
        <section key={name} className="steps-group" aria-label={t.stepGroups[name]}>
          <h3 className="steps-title">{t.stepGroups[name]}</h3>
          <div className="folds">
            {offers.map((offer) => (
              <Step key={offer.type} offer={offer} view={view} />
            ))}
          </div>
        </section>
      ))}
      {alsoThere.length > 0 && (
        <Fold level={3} title={t.stepsCovered} note={t.stepsCoveredNote(alsoThere.length)} isOpen={isOpen} onOpen={setOpen}>
          <div className="folds">
            {groupSteps(alsoThere).flatMap(({ offers }) => offers.map((offer) => <Step key={offer.type} offer={offer} view={view} />))}
          </div>
        </Fold>
      )}
    </Panel>
  );
}
