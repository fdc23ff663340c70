// Narrates what fell due while the calendar was wound.
import type { Line } from '../../../scenarios/walk/narrate.ts';
import { languageNameIn } from '../../../language/names.ts';
import { messageTopicName } from '../../../language/messages.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoomState } from './use-room.ts';

export function ToldLines() {
  const { say, t } = useLanguage(texts);
  const told = useRoomState((state) => state.told);
  if (told === null) return null;
  const { from, to, lines } = told;
  if (to < from) return <p className="training-told-none">{t.woundBack(say.day(to))}</p>;
  if (lines.length === 0) return <p className="training-told-none">{t.nothingHappened(say.day(from), say.day(to))}</p>;
  return (
    <div className="training-told">
      <h3 className="training-told-title">{t.meanwhile(say.day(from), say.day(to))}</h3>
      <ol>
        {inGroups(lines).map(({ line, count }, index) => (
          // Two lines may say the same of the same day: their place tells them apart.
          <li key={`${line.on}.${line.kind}.${index}`} className={`training-line training-line-${line.kind}`}>
            <time dateTime={line.on}>{say.day(line.on)}</time> <LineWords line={line} count={count} />
          </li>
        ))}
      </ol>
      {lines.some(({ kind }) => kind === 'message') && <p className="soft small">{t.notSent}</p>}
    </div>
  );
}

type Group = { readonly line: Line; readonly count: number };

/** What people recorded on one day in a row is told by its last entry: a whole assessment is one line. */
function inGroups(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isMore = last?.line.kind === 'recorded' && line.kind === 'recorded' && last.line.on === line.on;
    if (isMore) groups[groups.length - 1] = { line, count: last.count + 1 };
    else groups.push({ line, count: 1 });
  }
  return groups;
}

function LineWords({ line, count }: Group) {
  const { lang, say, t } = useLanguage(texts);
  if (line.kind !== 'message') return <span>{count === 1 ? say.happened(line.event) : t.several(count, say.happened(line.event))}</span>;
  const { topic, to, language } = line.message;
  const name = messageTopicName(lang, topic);
  return <span>{language === null ? t.message(name, t.to[to]) : t.messageIn(name, t.to[to], languageNameIn(lang)(language))}</span>;
}
