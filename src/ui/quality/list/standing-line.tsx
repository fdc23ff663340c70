// Which group of the caseload a case stood in on a past day, and why.
import { useDeferredValue, useMemo } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { DueDay } from '../../counselling/caseload/due-day.tsx';
import { texts as caseloadTexts } from '../../counselling/caseload/texts.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Loaded } from '../open/loaded.ts';
import { standingOn } from './standing.ts';
import { texts } from './texts.ts';

type StandingLineProps = { readonly loaded: Loaded | null; readonly day: Day };

/** Worked out behind the typing: a hundred rows take a moment. */
export function StandingLine({ loaded, day: asked }: StandingLineProps) {
  const { t } = useLanguage(texts);
  const { t: ofCaseload } = useLanguage(caseloadTexts);
  const day = useDeferredValue(asked);
  const standing = useMemo(() => (loaded === null ? null : standingOn(loaded, day)), [loaded, day]);
  if (loaded === null) return <p className="small soft shelved-why">{t.standingUnread}</p>;
  if (standing === null) return <p className="small soft shelved-why">{t.standingUnknown}</p>;
  return (
    <div className="small shelved-why shelved-standing">
      <strong>{ofCaseload.groups[standing.group].title}</strong>
      <DueDay row={standing} today={day} why />
    </div>
  );
}
