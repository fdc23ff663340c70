// Where there are no figures it says why: not yet complete, too few to be told, or nothing noted.
import { frozenOn } from '../../../network/figures/half-year.ts';
import type { Table } from '../../../network/figures/small-cells/publish.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Without a table nobody has asked for a time yet, because none is complete. */
export function NoFigures({ table }: { readonly table?: Table }) {
  const { t } = useLanguage(texts);
  const reason = table === undefined ? 'nothing' : reasonOf(table);
  return (
    <div className="empty">
      <h2>{t[reason]}</h2>
      <p>{t[`${reason}Next`]}</p>
    </div>
  );
}

function reasonOf({ waiting, asked }: Table): 'nothing' | 'tooFew' | 'nobody' {
  if (waiting.some((half) => frozenOn(half) < asked.through)) return 'tooFew';
  return waiting.length > 0 ? 'nothing' : 'nobody';
}
