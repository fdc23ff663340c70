// On the start page: who sees a case of mine in an emergency, as long as it lasts.
import { Link } from '@tanstack/react-router';
import { useEmergencies } from '../../parts/api/case-access.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useWhen } from '../use-when.ts';
import { shortId } from '../../parts/words/short-id.ts';
import { texts } from './texts.ts';

export function EmergencyNews() {
  const { t } = useLanguage(texts);
  const when = useWhen();
  const { data } = useEmergencies();
  const others = data?.emergencies.filter(({ isMine }) => !isMine) ?? [];
  if (others.length === 0) return null;
  return (
    <Notice tone="attention" title={t.startTitle(others.length)}>
      <ul>
        {others.map(({ id, case: of, name, endsAt, reason }) => (
          <li key={id}>
            {t.of(name ?? t.somebody, when(endsAt))}. {t.reasonOf(reason)}{' '}
            <Link to="/cases/$id" params={{ id: of }} className="link" aria-label={t.toCaseOf(shortId(of))}>
              {t.toCase}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
