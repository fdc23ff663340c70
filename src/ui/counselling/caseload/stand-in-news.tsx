// On the start page: for whom somebody stands in, and for how long, because the cases of others stand in a list of their own.
import { Link } from '@tanstack/react-router';
import { useSession } from '../../parts/api/queries.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { addressOf, everything } from './filter.ts';
import { texts } from './texts.ts';

export function StandInNews() {
  const { say, t } = useLanguage(texts);
  const { data: session } = useSession();
  const standIns = session?.signedIn?.standsInFor ?? [];
  if (standIns.length === 0) return null;
  return (
    <Notice tone="info" title={t.standInTitle}>
      <ul>
        {standIns.map(({ person, name, until }) => (
          <li key={person}>{t.standIn(name ?? t.somebody, say.day(until))}</li>
        ))}
      </ul>
      {session?.signedIn?.role === 'counsellor' && (
        <p>
          <Link {...addressOf(everything)} className="link">
            {t.toTheirCases}
          </Link>
        </p>
      )}
    </Notice>
  );
}
