// One case in the list: who, where it stands, what is due and why.
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import type { CaseRow } from '../../parts/api/views.ts';
import { callName } from '../../parts/words/call-name.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { useResponsible } from '../../parts/words/use-responsible.ts';
import { DueDay, hasWhy } from './due-day.tsx';
import { texts } from './texts.ts';
import { ToClear } from './to-clear.tsx';

/** `place` is null where there is only one site: then it says nothing. */
type CaseItemProps = { readonly row: CaseRow; readonly today: Day; readonly place: string | null };

/** Drawn again only when its case has changed: 300 of them stand under a field somebody types in. */
export const CaseItem = memo(function CaseItem({ row, today, place }: CaseItemProps) {
  const { lang, say, t } = useLanguage(texts);
  const [why, askWhy] = useState(false);
  const { id, name, counsellor, stage, presence, language } = row;
  const called = callName(lang, useSignedInRole())(name, id);
  const whose = useResponsible()(counsellor);
  const about = [language && say.option('language', language), place, whose].filter(Boolean).join(' · ');
  const whereMet = presence === null || presence === 'reachable' ? null : say.state(presence);
  return (
    <li className="triage-row row-target">
      <div>
        <Link to="/cases/$id" params={{ id }} className={name === null ? 'triage-name row-link triage-nameless' : 'triage-name row-link'}>
          {called}
        </Link>
        <span className="triage-more">{about}</span>
      </div>
      <div>
        {say.state(stage)}
        {whereMet !== null && <span className="triage-more">{whereMet}</span>}
      </div>
      <div>
        <DueDay row={row} today={today} why={why} />
        <ToClear row={row} />
      </div>
      {hasWhy(row) && (
        <button
          type="button"
          className="button-words triage-why"
          aria-expanded={why}
          aria-label={t.whyOf(called)}
          onClick={() => askWhy(!why)}
        >
          {t.why}
        </button>
      )}
    </li>
  );
});
