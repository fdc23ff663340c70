// One page of one person: what the strip on every page of the case says, with what is still to be done, and room to write.
import { isToBeDone } from '../../../../machines/case/context/read.ts';
import { stageOf } from '../../../engine/state/state-path.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import { callName } from '../../parts/words/call-name.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import type { CaseView } from '../../parts/api/views.ts';
import { PersonAtHand } from '../case/strip/person-at-hand.tsx';
import type { Coming } from './day-list.tsx';
import { texts } from './texts.ts';

export function PersonSheet({ item, view }: Coming) {
  const { lang, say, t } = useLanguage(texts);
  const called = callName(lang, useSignedInRole())(item.name, item.case);
  return (
    <section className="day-page" aria-labelledby={`sheet-${view.id}`}>
      <h2 id={`sheet-${view.id}`} className="part-title">
        <bdi>{called}</bdi>
      </h2>
      <p className="soft">{[t.kinds[item.kind], say.state(stageOf(view.state)), t.caseNumber(view.id)].join(' · ')}</p>
      <PersonAtHand view={view} />
      <Measures view={view} />
      <div className="day-notes">
        <h3>{t.notes}</h3>
      </div>
    </section>
  );
}

function Measures({ view: { state, dossier } }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const open = Object.entries(state.context.plan.measures).filter(([, measure]) => isToBeDone(measure));
  return (
    <div className="day-measures">
      <h3>{t.measures}</h3>
      {open.length === 0 && <p className="soft">{t.noMeasures}</p>}
      <ul>
        {open.map(([id, { responsible, dueOn }]) => (
          <li key={id}>
            {dossier[`measure.${id}`]?.['wording'] ?? t.unworded}{' '}
            <span className="soft">{t.measureBy(say.option('responsible', responsible), say.day(dueOn))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
