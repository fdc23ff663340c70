// The entries of a case, latest first, each with what can be done with it and the form that is open beneath it.
import { useMemo, useState } from 'react';
import { useActor } from '../../../parts/api/use-actor.ts';
import type { CaseView, ViewEntry } from '../../../parts/api/views.ts';
import { CorrectionForm } from '../../../parts/event-form/correction-form.tsx';
import { ClearForm } from './clear-form.tsx';
import { asCorrected } from './corrections.ts';
import { useOpenEntry, type OpenEntry } from './open-entry.ts';
import { rulesBySeq } from './rules-by-seq.ts';
import { actsFor, storiesIn, type Story } from './stories.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { VoidForm } from './void-form.tsx';

export function Timeline({ view, isWithWords }: { readonly view: CaseView; readonly isWithWords: boolean }) {
  const by = useActor();
  const rules = useMemo(() => rulesBySeq(view), [view]);
  const storyOf = useMemo(() => storiesIn(view), [view]);
  const actsOf = useMemo(() => actsFor(view, by), [view, by]);
  const [open, setOpen] = useOpenEntry(view.id);
  const [returned, comeBack] = useState<OpenEntry | null>(null);
  const close = (closed: OpenEntry) => {
    comeBack(closed);
    setOpen(null);
  };
  return (
    <ol className="timeline" reversed>
      {view.entries.toReversed().map((entry) => {
        const { seq } = entry;
        const acts = actsOf(entry);
        // A form that is not possible, for this person or any more, does not open: an address may be older than the case.
        const opened = open !== null && open.seq === seq && acts.includes(open.act) ? open : null;
        const story = storyOf(seq);
        return (
          <TimelineEntry
            key={seq}
            entry={entry}
            view={view}
            rule={rules.get(seq) ?? null}
            story={story}
            acts={acts.filter((act) => act !== opened?.act)}
            onAct={(act) => setOpen({ act, seq })}
            returnsFrom={returned?.seq === seq && opened === null ? returned.act : null}
            {...(isWithWords && { words: view.words[seq] ?? {} })}
          >
            {opened !== null && <EntryForm open={opened} entry={entry} story={story} view={view} onClose={() => close(opened)} />}
          </TimelineEntry>
        );
      })}
    </ol>
  );
}

type EntryFormProps = {
  readonly open: OpenEntry;
  readonly entry: ViewEntry;
  readonly story: Story;
  readonly view: CaseView;
  readonly onClose: () => void;
};

function EntryForm({ open: { act, seq }, entry, story: { corrections, mark }, view, onClose }: EntryFormProps) {
  const by = useActor();
  if (act === 'void') return <VoidForm seq={seq} view={view} by={by} onClose={onClose} />;
  if (act === 'clear') return mark === null ? null : <ClearForm seq={seq} mark={mark} view={view} onClose={onClose} />;
  return <CorrectionForm target={{ seq, ...asCorrected(entry, corrections) }} view={view} onSaved={onClose} onClose={onClose} />;
}
