// On the start page: who sees a case of mine in an emergency, as long as it lasts.
import { Link } from '@tanstack/react-router';
import { useEmergencies } from '../../parts/api/case-access.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useWhen } from '../use-when.ts';
import { texts } from './texts.ts';
import { useCaseName } from './use-case-name.ts';

export function EmergencyNews() {
  const { t } = useLanguage(texts);
  const when = useWhen();
  const role = useSignedInRole();
  const caseName = useCaseName();
  const { data } = useEmergencies();
  const others = data?.emergencies.filter(({ isMine }) => !isMine) ?? [];
  if (others.length === 0) return null;
  return (
    // Whoever counsels hears of their own; a team lead and data protection of all they oversee.
    <Notice tone="attention" title={role === 'counsellor' ? t.startTitle(others.length) : t.startTitleOthers(others.length)}>
      <ul>
        {others.map((emergency) => (
          <li key={emergency.id}>
            <Link to="/cases/$id" params={{ id: emergency.case }} className="link" aria-label={t.toCaseOf(caseName(emergency))}>
              {caseName(emergency)}
            </Link>
            : {t.of(emergency.name ?? t.somebody, when(emergency.endsAt))}. {t.reasonOf(emergency.reason)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
