// Restriction (Art. 18 GDPR): the standard knows none of a whole file. What comes near it, each with its way, where it is possible today.
import { Link } from '@tanstack/react-router';
import { rolesOf } from '../../../../machines/case/checks/roles.ts';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { mayPropose } from '../../../organisation/sight.ts';
import { sightIn } from '../../parts/api/sight-in.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { RightsPart } from './rights-part.tsx';
import { texts } from './texts.ts';

export function RestrictPart({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const isPossible = usePossible(view);
  const { id, state } = view;
  const params = { id };
  const hasContent = sightIn(view) === 'content';
  const isGiven = Object.values(state.context.network.consents).some((consent) => consent.state === 'given');
  if (state.value === 'erased') return null;
  return (
    <RightsPart title={t.restrictTitle}>
      <p>{t.restrict}</p>
      <ul className="rights-ways">
        {hasContent && isGiven && (
          <li>
            <Link to="/cases/$id/referrals" params={params} className="link">
              {t.toConsents}
            </Link>
          </li>
        )}
        {isPossible('evaluation.withdrawn') && (
          <li>
            <Link to="/cases/$id/steps" params={params} search={{ act: 'evaluation.withdrawn' }} className="link">
              {t.toEvaluation}
            </Link>
          </li>
        )}
        {isPossible('addressLock.placed') && (
          <li>
            <Link to="/cases/$id/person" params={params} className="link">
              {t.toLock}
            </Link>
          </li>
        )}
        {isPossible('hold.placed') && (
          <li>
            <Link to="/cases/$id/erasure" params={params} className="link">
              {t.toHold}
            </Link>
          </li>
        )}
        {isPossible('processing.withdrawn') && (
          <li>
            <Link to="/cases/$id/steps" params={params} search={{ act: 'processing.withdrawn' }} className="link">
              {t.toProcessing}
            </Link>
          </li>
        )}
      </ul>
    </RightsPart>
  );
}

/** By the rules today, by the role, and by what is seen of the case. */
function usePossible(view: CaseView): (act: ProposalType) => boolean {
  const { role } = useActor();
  return (act) =>
    mayPropose(sightIn(view), act) &&
    rolesOf(act).includes(role) &&
    view.offers.some(({ type, refusals }) => type === act && refusals.length === 0);
}
