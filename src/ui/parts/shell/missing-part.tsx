// Says that a part of the program did not arrive, and loads the page anew: a browser remembers a module that failed for as long as the
// page lives (whatwg/html 6768), so that asking again on the same page never helps.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { placeOf } from '../api/tab.ts';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

/** Raised by what loads the parts of a built page. */
const failed = 'vite:preloadError';

export function MissingPart() {
  const { t } = useLanguage(texts);
  const client = useQueryClient();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const note = () => setMissing(true);
    window.addEventListener(failed, note);
    return () => window.removeEventListener(failed, note);
  }, []);
  return (
    // Always there: a live region that appears together with its words is often not read out.
    <output className={isMissing ? 'day-banner' : 'unseen'}>
      {isMissing && (
        <>
          <strong>{t.partMissing}</strong> {t.partMissingKept}{' '}
          <button type="button" className="link" onClick={() => placeOf(client).leave(window.location.href)}>
            {t.loadAnew}
          </button>
        </>
      )}
    </output>
  );
}
