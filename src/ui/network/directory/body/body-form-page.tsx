// Changing a body. What was typed is kept until it is saved.
import { useNavigate, useParams } from '@tanstack/react-router';
import { useBody } from '../../../parts/api/directory.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryPage } from '../entry-page.tsx';
import { BodyForm } from './body-form.tsx';
import { texts } from './texts.ts';

export function BodyFormPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/directory/bodies/$id/edit' });
  const navigate = useNavigate();
  return (
    <EntryPage read={useBody(id)} unknown={{ title: t.unknownTitle, lead: t.unknownNext }}>
      {(view) => (
        <>
          <PageHead title={t.changeTitle} lead={view.body.name} />
          <BodyForm key={id} view={view} onDone={() => void navigate({ to: '/directory/bodies/$id', params: { id } })} />
        </>
      )}
    </EntryPage>
  );
}
