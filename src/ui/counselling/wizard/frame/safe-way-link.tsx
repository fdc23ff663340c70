// While somebody is in danger: that no way is agreed on yet, and where it is agreed. Its words give nothing away.
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

export function SafeWayLink({ view: { id, state } }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  if (state.context.client.safeWay !== null) return null;
  return (
    <>
      {t.noWayYet}{' '}
      <Link to="/cases/$id/person" params={{ id }} search={{ change: 'safeWay' }} className="link">
        {t.agreeWay}
      </Link>
    </>
  );
}
