// Changing a body. What was typed is kept until it is saved.
import { useNavigate, useParams } from '@tanstack/react-router';
import { useBody } from '../../../parts/api/directory.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { TroubleNotice } from '../../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { BodyForm } from './body-form.tsx';
import { texts } from './texts.ts';
import '../directory.css';

export function BodyFormPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/directory/bodies/$id/edit' });
  const { data, error, refetch } = useBody(id);
  const navigate = useNavigate();
  return (
    <div className="page directory">
      <PageHead title={t.changeTitle} lead={data?.body.name} />
      {data !== undefined ? (
        <BodyForm key={id} view={data} onDone={() => void navigate({ to: '/directory/bodies/$id', params: { id } })} />
      ) : error === null ? (
        <p className="soft">{t.loading}</p>
      ) : (
        <TroubleNotice error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
