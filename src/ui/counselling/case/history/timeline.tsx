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
import { TimelineEntry, type ReturnsTo } from './timeline-entry.tsx';
import { VoidForm } from './void-form.tsx';

export function Timeline({ view, isWithWords }: { readonly view: CaseView; readonly isWithWords: boolean }) {
  const by = useActor();
  const rules = useMemo(() => rulesBySeq(view), [view]);
  const storyOf = useMemo(() => storiesIn(view), [view]);
  const actsOf = useMemo(() => actsFor(view, by), [view, by]);
  const [named, setOpen] = useOpenEntry(view.id);
  const open = useOnceOpen(named, ({ act, seq }) => view.entries.some((entry) => entry.seq === seq && actsOf(entry).includes(act)));
  const [returned, comeBack] = useState<{ readonly seq: number; readonly to: ReturnsTo } | null>(null);
  const close = (seq: number, to: ReturnsTo) => {
    comeBack({ seq, to });
    setOpen(null);
  };
  return (
    <ol className="timeline" reversed>
      {view.entries.toReversed().map((entry) => {
        const { seq } = entry;
        const acts = actsOf(entry);
        const opened = open?.seq === seq ? open : null;
        const story = storyOf(seq);
        return (
          <TimelineEntry
            key={seq}
            entry={entry}
            view={view}
            rule={rules.get(seq) ?? null}
            story={story}
            acts={acts.filter((act) => act !== opened?.act)}
            opened={opened?.act ?? null}
            onAct={(act) => setOpen({ act, seq })}
            returnsTo={returned?.seq === seq && opened === null ? returned.to : null}
            {...(isWithWords && { words: view.words[seq] ?? {} })}
          >
            {opened !== null && (
              <EntryForm
                open={opened}
                entry={entry}
                story={story}
                view={view}
                onClose={() => close(seq, opened.act)}
                // What was put right can be put right again; what was taken back or cleared cannot a second time.
                onSaved={() => close(seq, opened.act === 'correct' ? 'correct' : 'entry')}
              />
            )}
          </TimelineEntry>
        );
      })}
    </ol>
  );
}

/**
 * A form that is not possible, for this person or any more, does not open: an address may be older than the case. One that is open stays
 * so until it is closed, also when what was just recorded makes it impossible: it still has to say so and give the focus back.
 */
function useOnceOpen(named: OpenEntry | null, isPossible: (open: OpenEntry) => boolean): OpenEntry | null {
  const [shown, show] = useState<OpenEntry | null>(null);
  if (named?.act === shown?.act && named?.seq === shown?.seq) return shown;
  const next = named !== null && isPossible(named) ? named : null;
  if (next !== shown) show(next);
  return next;
}

type EntryFormProps = {
  readonly open: OpenEntry;
  readonly entry: ViewEntry;
  readonly story: Story;
  readonly view: CaseView;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

function EntryForm({ open: { act, seq }, entry, story: { corrections, mark }, ...shared }: EntryFormProps) {
  const by = useActor();
  if (act === 'void') return <VoidForm seq={seq} by={by} {...shared} />;
  if (act === 'clear') return mark === null ? null : <ClearForm seq={seq} mark={mark} {...shared} />;
  return <CorrectionForm target={{ seq, ...asCorrected(entry, corrections) }} {...shared} />;
}
