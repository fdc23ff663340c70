// What happened and what to do, instead of a page that could not be shown.
import { Link } from '@tanstack/react-router';
import { useSession } from '../api/queries.ts';
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
      {kind === 'unknown' && <InEmergency />}
    </div>
  );
}

/** For whoever may open a case of a colleague where somebody needs help now. */
function InEmergency() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  if (session?.signedIn?.mayOpenInEmergency !== true) return null;
  return (
    <p className="soft">
      {t.inEmergency}{' '}
      <Link to="/notzugriff" className="link">
        {t.toEmergency}
      </Link>
    </p>
  );
}
