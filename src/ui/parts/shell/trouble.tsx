// What happened and what to do, instead of a page that could not be shown.
import { Link } from '@tanstack/react-router';
import { Button } from '../kit/button.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';
import { useTroubleOf } from './trouble-of.ts';

type TroubleProps = { readonly error: Error; readonly onRetry: () => void };

export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useLanguage(texts);
  const { kind, title, words } = useTroubleOf(error);
  return (
    <div className="page" role="alert">
      <PageHead title={title} lead={words} />
      <div className="row">
        {kind !== 'unknown' && (
          <Button kind="primary" onPress={onRetry}>
            {t.again}
          </Button>
        )}
        <Link to="/" className="button button-plain">
          {t.toCaseload}
        </Link>
      </div>
    </div>
  );
}
