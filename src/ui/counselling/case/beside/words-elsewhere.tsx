// In place of a page that would show words: where they belong, and where to go instead.
import { Link } from '@tanstack/react-router';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function WordsElsewhere({ id }: { readonly id: string }) {
  const { t } = useLanguage(texts);
  return (
    <Panel title={t.elsewhereTitle}>
      <p>{t.elsewhere}</p>
      <p>
        <Link to="/cases/$id/steps" params={{ id }} className="link">
          {t.toState}
        </Link>
      </p>
    </Panel>
  );
}
