// The action list of the steering group (Programmbeirat): what is to be done, who is asked, how far it is; what is late comes first.
import { Link, useSearch } from '@tanstack/react-router';
import { useActions } from '../../parts/api/actions.ts';
import { Button } from '../../parts/kit/button.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useIsOpen } from '../use-kept-form.ts';
import { useActionDrafts } from './action-drafts.ts';
import { ActionForm } from './action-form.tsx';
import { ActionItem } from './action-item.tsx';
import { texts } from './texts.ts';
import { beginsWith } from './typed-action.ts';
import './actions.css';

export function ActionsPage() {
  const { t } = useLanguage(texts);
  const { data, error, refetch } = useActions();
  const search = useSearch({ from: '/actions' });
  // Whoever comes from a hurdle begins with it.
  const [isAdding, add] = useIsOpen(
    useActionDrafts,
    null,
    Object.values(search).some((value) => value !== undefined),
  );
  return (
    <div className="page actions">
      <PageHead title={t.title} lead={t.lead}>
        <div className="row">
          <Link to="/figures" search={{ indicator: 'hurdles', by: 'cause' }} className="button button-plain">
            {t.toHurdles}
          </Link>
          {data?.mayWrite === true && !isAdding && (
            <Button kind="primary" onPress={() => add(true)}>
              {t.add}
            </Button>
          )}
        </div>
      </PageHead>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <p className="soft">{t.loading}</p>}
      {isAdding && data?.mayWrite === true && <ActionForm standing={null} begin={beginsWith(search)} onDone={() => add(false)} />}
      {data?.actions.length === 0 && !isAdding && (
        <div className="empty">
          <h2>{t.none}</h2>
          <p>{t.noneNext}</p>
        </div>
      )}
      <ul className="actions-list">
        {data?.actions.map((row) => (
          <ActionItem key={row.action.id} row={row} mayWrite={data.mayWrite} />
        ))}
      </ul>
    </div>
  );
}
