// One entry of the timeline: as it counts now, what it said before it was put right, and when that was learned.
import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseView, ViewEntry } from '../../parts/api/views.ts';
import { useSession } from '../../parts/api/queries.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { asCorrected, type Correction } from './corrections.ts';
import { Corrected } from './corrected.tsx';
import { texts } from './texts.ts';

type WordsByField = Readonly<Record<string, string>>;
type TimelineEntryProps = {
  readonly entry: ViewEntry;
  readonly view: CaseView;
  /** Null where the log cannot be replayed with this program's chart. */
  readonly rule: string | null;
  readonly corrections?: readonly Correction[];
  /** Absent: nobody has asked to see them. */
  readonly words?: WordsByField;
  /** What is opened beneath the entry, such as its correction. */
  readonly children?: ReactNode;
  /** Offers to put the entry right; absent where nobody can. */
  readonly onCorrect?: (() => void) | undefined;
  /** Whoever has just put the entry right comes back to it. */
  readonly takesFocus?: boolean;
};

export function TimelineEntry({ entry, view, rule, corrections = [], words, children, onCorrect, takesFocus }: TimelineEntryProps) {
  const { say, t } = useLanguage(texts);
  const isCalendar = entry.by.role === 'calendar';
  const { on, event } = asCorrected(entry, corrections);
  return (
    <li className={isCalendar ? 'timeline-entry timeline-calendar' : 'timeline-entry'}>
      <div className="timeline-when">
        <time dateTime={on}>{say.day(on)}</time>
        <Lateness entry={entry} />
      </div>
      <div className="timeline-what">
        <p>{say.happened(event)}</p>
        <p className="soft small">
          <Who entry={entry} />
          {rule !== null && <> · {say.rule(rule)}</>}
        </p>
        {corrections.map((correction) => (
          <Corrected key={correction.seq} correction={correction} view={view} />
        ))}
        {words !== undefined && <Words entry={entry} words={words} />}
      </div>
      {onCorrect !== undefined && (
        <CorrectButton label={t.correctEntry(say.happened(event))} onPress={onCorrect} takesFocus={takesFocus ?? false} />
      )}
      {children !== undefined && children !== false && <div className="timeline-below">{children}</div>}
    </li>
  );
}

/** Entered later than it took effect: both days are said. */
function Lateness({ entry: { on, at, by } }: Pick<TimelineEntryProps, 'entry'>) {
  const { say, t } = useLanguage(texts);
  // `at` is the instant of recording (transaction time), `on` the day of effect (valid time).
  const recordedOn = at.slice(0, 10);
  if (by.role === 'calendar' || recordedOn <= on) return null;
  return <div className="small">{t.lateEntry(say.day(recordedOn), say.day(on))}</div>;
}

type CorrectButtonProps = { readonly label: string; readonly onPress: () => void; readonly takesFocus: boolean };

function CorrectButton({ label, onPress, takesFocus }: CorrectButtonProps) {
  const { t } = useLanguage(texts);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button ref={button} type="button" className="link timeline-correct" aria-label={label} onClick={onPress}>
      {t.correct}
    </button>
  );
}

function Who({ entry: { by } }: Pick<TimelineEntryProps, 'entry'>) {
  const { say } = useLanguage();
  const { data: session } = useSession();
  const name = session?.staff.find(({ id }) => id === by.id)?.name;
  return name === undefined ? say.role(by.role) : `${name}, ${say.role(by.role)}`;
}

/** Documents and drawings are no reading matter; the page of the agreement shows them. The reason of a correction stands with it. */
const unread = new Set(['document', 'drawing']);

function Words({ entry: { event }, words }: { readonly entry: ViewEntry; readonly words: WordsByField }) {
  const { say, t } = useLanguage(texts);
  const shown = Object.entries(words).filter(([field]) => !unread.has(field));
  return shown.map(([field, text]) => (
    <p key={field} className="timeline-words">
      <span className="soft small">{field === 'lateReason' ? t.lateReason : say.word(field, event.type)}: </span>
      {text}
    </p>
  ));
}
