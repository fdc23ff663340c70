// Restriction (Art. 18 GDPR): the standard knows none of a whole file. What comes near it, each with its way, where it is possible today.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  const ways = useWays(view);
  if (view.state.value === 'erased') return null;
  return (
    <RightsPart title={t.restrictTitle}>
      <p>{ways.length === 0 ? t.restrictElsewhere : t.restrict}</p>
      {ways.length > 0 && <ul className="rights-ways">{ways}</ul>}
    </RightsPart>
  );
}

function useWays(view: CaseView): readonly ReactNode[] {
  const { t } = useLanguage(texts);
  const isPossible = usePossible(view);
  const isGiven = Object.values(view.state.context.network.consents).some((consent) => consent.state === 'given');
  const link = { params: { id: view.id }, className: 'link' } as const;
  const ways = [
    sightIn(view) === 'content' && isGiven && (
      <Link key="consents" to="/cases/$id/referrals" {...link}>
        {t.toConsents}
      </Link>
    ),
    isPossible('evaluation.withdrawn') && (
      <Link key="evaluation" to="/cases/$id/steps" search={{ act: 'evaluation.withdrawn' }} {...link}>
        {t.toEvaluation}
      </Link>
    ),
    isPossible('addressLock.placed') && (
      <Link key="lock" to="/cases/$id/person" {...link}>
        {t.toLock}
      </Link>
    ),
    isPossible('hold.placed') && (
      <Link key="hold" to="/cases/$id/erasure" {...link}>
        {t.toHold}
      </Link>
    ),
    isPossible('processing.withdrawn') && (
      <Link key="processing" to="/cases/$id/steps" search={{ act: 'processing.withdrawn' }} {...link}>
        {t.toProcessing}
      </Link>
    ),
  ];
  return ways.flatMap((way) => (way === false ? [] : [<li key={way.key}>{way}</li>]));
}

/** By the rules today, by the role, and by what is seen of the case. */
function usePossible(view: CaseView): (act: ProposalType) => boolean {
  const { role } = useActor();
  return (act) =>
    mayPropose(sightIn(view), act) &&
    rolesOf(act).includes(role) &&
    view.offers.some(({ type, refusals }) => type === act && refusals.length === 0);
}
