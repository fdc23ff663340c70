// An empty list says why it is empty, and what helps.
import { Link } from '@tanstack/react-router';
import type { DirectoryAsked } from '../../../parts/api/directory.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { nobody, useAskedFor } from './asked.ts';

export function NothingFound({ asked }: { readonly asked: DirectoryAsked }) {
  const { t } = useLanguage(texts);
  const { show, ...narrowed } = asked;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const [title, next] = isNarrowed
    ? [t.nothingFound, t.nothingFoundNext]
    : show === undefined
      ? [t.none, t.noneNext]
      : [show === 'toVerify' ? t.nothingToVerify : t.nothingEnded, undefined];
  return (
    <div className="empty">
      <h2>{title}</h2>
      {next !== undefined && <p>{next}</p>}
      {(isNarrowed || show !== undefined) && (
        <Link
          to="/directory"
          search={{}}
          className="button button-plain"
          onClick={() => useAskedFor.setState({ words: '', asker: nobody })}
        >
          {t.lift}
        </Link>
      )}
    </div>
  );
}
