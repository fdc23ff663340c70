// The history of a case (its audit trail), latest first: who, when, what, by which rule; each entry can be put right.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../parts/api/queries.ts';
import { sightIn } from '../../../parts/api/sight-in.ts';
import { usePort } from '../../../parts/api/use-port.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { Timeline } from './timeline.tsx';
import { useView } from '../use-view.ts';

export function HistoryPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const [isWithWords, showWords] = useState(false);
  const recording = usePort().recordingAddress(view.id);
  const hasWords = sightIn(view) === 'content';
  const isSignedIn = (useSession().data?.signedIn ?? null) !== null;
  return (
    <Panel title={t.historyTitle}>
      {hasWords && <CheckField label={t.withWords} hint={t.withWordsHint} checked={isWithWords} onChange={showWords} />}
      <Pending view={view} />
      {view.entries.length === 0 && <p>{t.noEntries}</p>}
      <Timeline view={view} isWithWords={isWithWords} />
      {isSignedIn && sightIn(view) !== 'clocks' && (
        <p>
          <Link to="/cases/$id/accesses" params={{ id: view.id }}>
            {t.toAccesses}
          </Link>
        </p>
      )}
      {recording !== null && (
        <p className="row">
          <a href={recording} download>
            {t.recording}
          </a>
          <Link to="/quality" search={{ case: view.id }}>
            {t.toPlayer}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function Pending({ view: { settled } }: { readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  if (settled.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{t.pending}</p>
      <ul>
        {settled.map((event) => (
          <li key={`${event.type} ${event.on}`}>{t.next(say.day(event.on), say.happened(event))}</li>
        ))}
      </ul>
    </Notice>
  );
}
