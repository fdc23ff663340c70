// The way to the rights of the person, from where somebody looks for them.
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function ToRights({ id }: { readonly id: string }) {
  const { t } = useLanguage(texts);
  return (
    <p className="soft">
      {t.toRights}{' '}
      <Link to="/cases/$id/person/rights" params={{ id }} className="link">
        {t.title}
      </Link>
    </p>
  );
}
