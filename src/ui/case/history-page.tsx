// What has happened in the case, latest first: who, when, what, by which rule.
import { useState } from 'react';
import { recordingAddress } from '../api/client.ts';
import { CheckField } from '../kit/check-field.tsx';
import { Notice } from '../kit/notice.tsx';
import { Panel } from '../kit/panel.tsx';
import { useLanguage } from '../language.tsx';
import { rulesBySeq } from './rules-by-seq.ts';
import { texts } from './texts.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { useView } from './use-view.ts';

export function HistoryPage() {
  const { say, t } = useLanguage(texts);
  const view = useView();
  const [isWithWords, showWords] = useState(false);
  const rules = rulesBySeq(view);
  return (
    <Panel title={t.historyTitle}>
      <CheckField label={t.withWords} hint={t.withWordsHint} checked={isWithWords} onChange={showWords} />
      {view.settled.length > 0 && (
        <Notice tone="info">
          <p>{t.pending}</p>
          <ul>
            {view.settled.map((event) => (
              <li key={`${event.type} ${event.on}`}>{t.next(say.day(event.on), say.happened(event))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.entries.length === 0 && <p>{t.noEntries}</p>}
      <ol className="timeline" reversed>
        {view.entries.toReversed().map((entry) => (
          <TimelineEntry
            key={entry.seq}
            entry={entry}
            rule={rules.get(entry.seq) ?? null}
            {...(isWithWords && { words: view.words[entry.seq] ?? {} })}
          />
        ))}
      </ol>
      <p>
        <a href={recordingAddress(view.id)} download>
          {t.recording}
        </a>
      </p>
    </Panel>
  );
}
