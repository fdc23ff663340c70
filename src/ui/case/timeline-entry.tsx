// One entry of the timeline.
import type { ViewEntry } from '../api/views.ts';
import { useSession } from '../api/queries.ts';
import { useLanguage } from '../language.tsx';
import { texts } from './texts.ts';

type Said = Readonly<Record<string, string>>;
type TimelineEntryProps = { readonly entry: ViewEntry; readonly rule: string | null; readonly words?: Said };

export function TimelineEntry({ entry, rule, words }: TimelineEntryProps) {
  const { say, t } = useLanguage(texts);
  const recordedOn = entry.at.slice(0, 10);
  const isCalendar = entry.by.role === 'calendar';
  return (
    <li className={isCalendar ? 'timeline-entry timeline-calendar' : 'timeline-entry'}>
      <div className="timeline-when">
        <time dateTime={entry.on}>{say.day(entry.on)}</time>
        {!isCalendar && recordedOn > entry.on && <div className="small">{t.lateEntry(say.day(recordedOn))}</div>}
      </div>
      <div className="timeline-what">
        <p>{say.happened(entry.event)}</p>
        <p className="soft small">
          <Who entry={entry} />
          {rule !== null && <> · {say.rule(rule)}</>}
        </p>
        {words !== undefined && <Words entry={entry} words={words} />}
      </div>
    </li>
  );
}

function Who({ entry: { by } }: Pick<TimelineEntryProps, 'entry'>) {
  const { say } = useLanguage();
  const { data: session } = useSession();
  const name = session?.staff.find(({ id }) => id === by.id)?.name;
  return name === undefined ? say.role(by.role) : `${name}, ${say.role(by.role)}`;
}

/** Documents and drawings are no reading matter; the page of the agreement shows them. */
const unread = new Set(['document', 'drawing']);

function Words({ entry: { event }, words }: Required<Omit<TimelineEntryProps, 'rule'>>) {
  const { say, t } = useLanguage(texts);
  const shown = Object.entries(words).filter(([field]) => !unread.has(field));
  return shown.map(([field, text]) => (
    <p key={field} className="timeline-words">
      <span className="soft small">{field === 'lateReason' ? t.lateReason : say.word(field, event.type)}: </span>
      {text}
    </p>
  ));
}
