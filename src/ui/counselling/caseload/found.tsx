// How many cases fit, said aloud once the server knows; and the way out when none does.
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { everything, useNarrow } from './filter.ts';
import { texts } from './texts.ts';

type FoundProps = {
  /** Then the number is shown as well: no heading says it. */
  readonly isSearched: boolean;
  /** Undefined while the server is still looking. */ readonly total: number | undefined;
  readonly isFiltered: boolean;
};

export function Found({ total, isFiltered, isSearched }: FoundProps) {
  const { t } = useLanguage(texts);
  const narrow = useNarrow();
  return (
    <>
      {/* A live region that is always there; it stays empty while the server looks, so that a number is read out only once it is true. */}
      <output className={isSearched ? 'caseload-count' : 'unseen'}>{isFiltered && total !== undefined ? t.found(total) : ''}</output>
      {isFiltered && total === 0 && (
        <Notice tone="info" title={t.noneFoundTitle}>
          <p>{t.noneFound}</p>
          <button type="button" className="link" onClick={() => narrow(everything)}>
            {t.showAll}
          </button>
        </Notice>
      )}
    </>
  );
}
