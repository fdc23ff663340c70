// A case without its words: what can be done in it from beside the room, and what belongs into it.
import { useState } from 'react';
import { rolesOf } from '../../../../../machines/case/checks/roles.ts';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import { mayPropose } from '../../../../organisation/sight.ts';
import { sightIn } from '../../../parts/api/sight-in.ts';
import { useActor } from '../../../parts/api/use-actor.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { groupSteps } from '../step-groups.ts';
import { Step } from '../step.tsx';
import { texts as ofCase } from '../texts.ts';
import { texts } from './texts.ts';

export function BesidePage({ view }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const { t: ofSteps } = useLanguage(ofCase);
  const { role } = useActor();
  const [saved, setSaved] = useState<ProposalType | null>(null);
  const isMine = ({ type }: CaseView['offers'][number]) => mayPropose(sightIn(view), type) && rolesOf(type).includes(role);
  const mine = view.offers.filter(isMine);
  const others = view.offers.filter((offer) => !isMine(offer));
  return (
    <Panel title={t.stepsTitle}>
      {saved !== null && (
        <Notice tone="good">
          <p>{ofSteps.stepSaved(say.event(saved))}</p>
        </Notice>
      )}
      {mine.length === 0 ? (
        <p className="soft">{t.noSteps}</p>
      ) : (
        groupSteps(mine).map(({ name, offers }) => (
          <section key={name} className="steps-group" aria-label={ofSteps.stepGroups[name]}>
            <h3 className="steps-title">{ofSteps.stepGroups[name]}</h3>
            <div className="folds">
              {offers.map((offer) => (
                <Step key={offer.type} offer={offer} view={view} onSaved={setSaved} />
              ))}
            </div>
          </section>
        ))
      )}
      {others.length > 0 && (
        <div className="folds">
          <Fold level={3} title={t.othersTitle} note={t.othersNote(others.length)}>
            <p className="soft">{t.others}</p>
            <ul className="beside-others">
              {others.map(({ type }) => (
                <li key={type}>{say.event(type)}</li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </Panel>
  );
}
