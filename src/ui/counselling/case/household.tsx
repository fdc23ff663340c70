// Who else of the household is counselled here. Nobody is named any more once they live apart or somebody is in danger (decision 14).
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { householdQuery } from '../../parts/api/queries.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function Household({ view: { id, version, state } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  // Asked of the state on the screen, not only of the server: the names are gone with the very entry that parts them.
  const isShared = state.context.client.household !== null;
  const { data } = useQuery({ ...householdQuery(id, version), enabled: isShared });
  if (!isShared || data === undefined || data.cases.length === 0) return null;
  return (
    <p className="soft">
      {t.household}{' '}
      {data.cases.map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <Link className="link" to="/cases/$id" params={{ id: other.id }}>
            {other.name ?? t.nameless}
          </Link>
        </span>
      ))}
    </p>
  );
}
