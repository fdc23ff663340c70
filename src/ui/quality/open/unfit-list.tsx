// Files that are none of ours, and cases that cannot be shown: each with what it is or what is wrong with it.
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import type { Unfit } from './shelf.ts';

export function UnfitList({ unfit }: { readonly unfit: readonly Unfit[] }) {
  const { say, t } = useLanguage(texts);
  if (unfit.length === 0) return null;
  return (
    <Notice tone="attention" title={t.unfitTitle(unfit.length)}>
      <ul className="unfit">
        {unfit.map(({ name, kind, fault }, index) => (
          // A file may hold several faulty cases, with one name: only the place in the list tells them apart.
          <li key={`${name} ${index}`}>
            {fault !== null && say.fault(fault)}
            {fault === null && kind !== 'recording' && `${name}: ${t.kinds[kind]}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
