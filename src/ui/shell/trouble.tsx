// What happened and what to do, instead of a page that could not be shown.
import { Link } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { Button } from '../kit/button.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { useLanguage } from '../language.tsx';
import { texts } from './texts.ts';

type TroubleProps = { readonly error: Error; readonly onRetry: () => void };

export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useLanguage(texts);
  const kind = error instanceof Problem ? error.kind : 'crash';
  const { title, words } = {
    offline: { title: t.offlineTitle, words: t.offline },
    unknown: { title: t.unknownTitle, words: t.unknown },
    crash: { title: t.crashTitle, words: `${t.crash} ${error.message}` },
    other: { title: t.otherTitle, words: t.other },
  }[kind === 'offline' || kind === 'unknown' || kind === 'crash' ? kind : 'other'];
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
