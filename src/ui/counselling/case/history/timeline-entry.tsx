// One entry of the timeline: as it counts now, what it said before it was put right, and whether it still counts.
import { useEffect, useRef, type ReactNode } from 'react';
import { Day } from '../../../../../machines/day.ts';
import type { CaseView, ViewEntry } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { toldOn } from '../../../../engine/state/told-on.ts';
import { ActButton } from './act-button.tsx';
import { asCorrected } from './corrections.ts';
import { Corrected } from './corrected.tsx';
import { MarkNote } from './mark-note.tsx';
import type { EntryAct } from './open-entry.ts';
import type { Story } from './stories.ts';
import { TakenBack } from './taken-back.tsx';
import { texts } from './texts.ts';
import { whatHappened } from './what-happened.ts';
import { Who } from './who.tsx';

/** The button that opened the form, or the entry where that button is gone for good with what was recorded. */
export type ReturnsTo = EntryAct | 'entry';

type WordsByField = Readonly<Record<string, string>>;
type TimelineEntryProps = {
  readonly entry: ViewEntry;
  readonly view: CaseView;
  /** Null where the log cannot be replayed with this program's chart. */
  readonly rule: string | null;
  readonly story: Story;
  /** Absent: nobody has asked to see them. */
  readonly words?: WordsByField;
  /** What is opened beneath the entry, such as its correction. */
  readonly children?: ReactNode;
  /** What whoever looks at it can do with it now. */
  readonly acts: readonly EntryAct[];
  /** The form that is open beneath it. */
  readonly opened: EntryAct | null;
  readonly onAct: (act: EntryAct) => void;
  /** Where whoever has just closed a form comes back to; null where nobody has. */
  readonly returnsTo: ReturnsTo | null;
};

export function TimelineEntry({ entry, view, rule, story, words, children, acts, opened, onAct, returnsTo }: TimelineEntryProps) {
  const { say, t } = useLanguage(texts);
  const line = useReturn(returnsTo);
  const { takenBack, mark, clearings, corrections, movedTo } = story;
  const { on, event } = asCorrected(entry, corrections);
  const what = whatHappened(event, view, say);
  const isForgotten = takenBack?.event.because === 'wrongCase';
  const kind = entry.by.role === 'calendar' ? ' timeline-calendar' : '';
  return (
    <li ref={line} tabIndex={-1} className={`timeline-entry${kind}${takenBack === null ? '' : ' timeline-struck'}`}>
      <div className="timeline-when">
        <time dateTime={movedTo ?? on}>{say.day(movedTo ?? on)}</time>
        {movedTo !== null && <div className="small">{t.movedWithTalk(say.day(on))}</div>}
        <Lateness entry={entry} />
      </div>
      <div className="timeline-what">
        <p>{takenBack === null ? what : <Struck>{what}</Struck>}</p>
        <p className="soft small">
          {t.entryNumber(entry.seq)} · <Who entry={entry} />
          {rule !== null && <> · {say.rule(rule)}</>}
        </p>
        {takenBack !== null && <TakenBack entry={takenBack} view={view} />}
        {mark !== null && (
          <MarkNote
            mark={mark}
            clearings={clearings}
            view={view}
            what={what}
            onClear={opened === 'clear' ? 'open' : acts.includes('clear') ? () => onAct('clear') : null}
          />
        )}
        {corrections.map((correction) => (
          <Corrected key={correction.seq} correction={correction} view={view} />
        ))}
        {words !== undefined && !isForgotten && <Words entry={entry} words={words} />}
      </div>
      <div className="timeline-acts">
        {acts.includes('correct') && <ActButton act="correct" label={t.correctEntry(what)} onPress={() => onAct('correct')} />}
        {acts.includes('void') && <ActButton act="void" label={t.takeBackEntry(what)} onPress={() => onAct('void')} />}
      </div>
      {children !== undefined && children !== false && <div className="timeline-below">{children}</div>}
    </li>
  );
}

/** Focus management: a form that closes takes the focused button with it. */
function useReturn(returnsTo: ReturnsTo | null) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (returnsTo === null) return;
    const button = line.current?.querySelector<HTMLElement>(`[data-act="${returnsTo}"]`);
    (button ?? line.current)?.focus({ preventScroll: true });
  }, [returnsTo]);
  return line;
}

function Struck({ children }: { readonly children: string }) {
  const { t } = useLanguage(texts);
  return (
    <>
      <span className="unseen">{t.tookBack}: </span>
      <del>{children}</del>
    </>
  );
}

/** Entered later than it took effect: both days are said. */
function Lateness({ entry }: Pick<TimelineEntryProps, 'entry'>) {
  const { say, t } = useLanguage(texts);
  const { on, by } = entry;
  const recordedOn = toldOn(entry);
  if (by.role === 'calendar' || recordedOn === on) return null;
  return <div className="small">{t.lateEntry(say.day(recordedOn), say.day(on))}</div>;
}

/** Documents and drawings are no reading matter; the page of the agreement shows them. The reason of a correction stands with it. */
const unread = new Set(['document', 'drawing']);

/** A question has its mark already. */
const asked = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

function Words({ entry: { event }, words }: { readonly entry: ViewEntry; readonly words: WordsByField }) {
  const { say, t } = useLanguage(texts);
  const shown = Object.entries(words).filter(([field]) => !unread.has(field));
  return shown.map(([field, text]) => (
    <p key={field} className="timeline-words">
      <span className="soft small">{asked(field === 'lateReason' ? t.lateReason : say.word(field, event.type))} </span>
      {field === 'birthDate' && Day.safeParse(text).success ? say.day(text) : text}
    </p>
  ));
}
