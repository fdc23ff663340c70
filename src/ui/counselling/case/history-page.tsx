// The history of a case (its audit trail), latest first: who, when, what, by which rule; each entry can be put right.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { recordingAddress } from '../../parts/api/client.ts';
import type { CaseView, ViewEntry } from '../../parts/api/views.ts';
import { CorrectionForm } from '../../parts/event-form/correction-form.tsx';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import type { Mend } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { asCorrected, correctionsIn, isCorrectable } from './corrections.ts';
import { rulesBySeq } from './rules-by-seq.ts';
import { texts } from './texts.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { useView } from './use-view.ts';

export function HistoryPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const [isWithWords, showWords] = useState(false);
  return (
    <Panel title={t.historyTitle}>
      <CheckField label={t.withWords} hint={t.withWordsHint} checked={isWithWords} onChange={showWords} />
      <Pending view={view} />
      {view.entries.length === 0 && <p>{t.noEntries}</p>}
      <Timeline view={view} isWithWords={isWithWords} />
      <p>
        <a href={recordingAddress(view.id)} download>
          {t.recording}
        </a>
      </p>
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

/** Which entry is being put right stands in the address, so that a link can lead to it and going back closes it. */
function useCorrecting(id: string): readonly [number | null, (seq: number | null) => void] {
  const { correct } = useSearch({ from: '/cases/$id/history' });
  const navigate = useNavigate();
  const open = (seq: number | null) =>
    void navigate({ to: '/cases/$id/history', params: { id }, search: seq === null ? {} : { correct: seq }, resetScroll: false });
  return [correct ?? null, open];
}

function Timeline({ view, isWithWords }: { readonly view: CaseView; readonly isWithWords: boolean }) {
  const rules = rulesBySeq(view);
  const corrections = correctionsIn(view.entries);
  const [correcting, correct] = useCorrecting(view.id);
  // Focus management: a form that closes takes the focused button with it; the entry it belonged to gets the focus back.
  const [returned, comeBack] = useState<number | null>(null);
  const isPossible = view.offers.some(({ type, refusals }) => type === 'fact.corrected' && refusals.length === 0);
  const close = (seq: number) => {
    comeBack(seq);
    correct(null);
  };
  // The later entry that is in the way is put right first; its own form opens.
  const mend: Mend = (refusal) => (refusal.code === 'laterEntryContradicts' ? () => correct(refusal.seq) : null);
  const offer = (entry: ViewEntry) =>
    isPossible && isCorrectable(entry) && entry.seq !== correcting ? () => correct(entry.seq) : undefined;
  return (
    <ol className="timeline" reversed>
      {view.entries.toReversed().map((entry) => (
        <TimelineEntry
          key={entry.seq}
          entry={entry}
          view={view}
          rule={rules.get(entry.seq) ?? null}
          corrections={corrections.get(entry.seq) ?? []}
          onCorrect={offer(entry)}
          takesFocus={returned === entry.seq}
          {...(isWithWords && { words: view.words[entry.seq] ?? {} })}
        >
          {correcting === entry.seq && isCorrectable(entry) && (
            <CorrectionForm
              target={{ seq: entry.seq, ...asCorrected(entry, corrections.get(entry.seq)) }}
              view={view}
              onSaved={() => close(entry.seq)}
              onClose={() => close(entry.seq)}
              mend={mend}
            />
          )}
        </TimelineEntry>
      ))}
    </ol>
  );
}
