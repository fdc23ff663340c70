// A hold on erasing: placed by whoever is told first, lifted by data protection.
import { rolesOf } from '../../../../machines/case/checks/roles.ts';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { EventForm } from '../../parts/event-form/event-form.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function HoldPart({ view }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const { role } = useActor();
  const act: ProposalType = view.state.context.ending.held ? 'hold.lifted' : 'hold.placed';
  const isOffered = view.offers.some(({ type, refusals }) => type === act && refusals.length === 0);
  if (!isOffered) return null;
  return (
    <Panel title={t.holdTitle}>
      <p className="soft">{act === 'hold.placed' ? t.holdLead : t.held}</p>
      {rolesOf(act).includes(role) ? (
        // Placed and lifted are two acts: the form of one does not stay open for the other.
        <Fold key={act} level={3} title={say.event(act)}>
          <EventForm type={act} view={view} />
        </Fold>
      ) : (
        act === 'hold.lifted' && <p>{t.holdOthers}</p>
      )}
    </Panel>
  );
}
