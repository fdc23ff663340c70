// Beside an entry that what was told later speaks against (T27): why, who can clear it, and who has.
import { clearers } from '../../../../../machines/case/checks/roles.ts';
import type { Mark } from '../../../../../machines/case/context/context.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ActButton } from './act-button.tsx';
import { MarkReasons } from './mark-reasons.tsx';
import { openReasons, type Clearing, type Story } from './stories.ts';
import { texts } from './texts.ts';
import { Who } from './who.tsx';

type MarkNoteProps = {
  readonly mark: Mark;
  readonly clearings: Story['clearings'];
  readonly view: CaseView;
  /** What the entry says, for whoever cannot see what the button stands beside. */
  readonly what: string;
  /** Null: this person cannot. Nothing is offered while the form is open. */
  readonly onClear: (() => void) | 'open' | null;
};

export function MarkNote({ mark, clearings, view, what, onClear }: MarkNoteProps) {
  const { t } = useLanguage(texts);
  const open = openReasons(mark);
  return (
    <>
      {open.length > 0 && (
        <div className="mark">
          <p className="small">
            <strong>{t[mark.kind]}.</strong> {mark.kind === 'irregular' ? t.irregularWhy : t.outOfPlaceWhy}
          </p>
          <MarkReasons reasons={open} />
          {onClear === null && <WhoCan mark={mark} />}
          {typeof onClear === 'function' && <ActButton act="clear" label={t.clearEntry(what)} onPress={onClear} />}
        </div>
      )}
      {clearings.map((clearing) => (
        <Cleared key={clearing.entry.seq} mark={mark} clearing={clearing} view={view} />
      ))}
    </>
  );
}

function WhoCan({ mark }: { readonly mark: Mark }) {
  const { say, lang, t } = useLanguage(texts);
  const roles = new Intl.ListFormat(lang, { type: 'disjunction' }).format(clearers(mark).map(say.role));
  return <p className="soft small">{t.cannotClear(roles)}</p>;
}

type ClearedProps = { readonly mark: Mark; readonly clearing: Clearing; readonly view: CaseView };

/** Stays visible and asks for nothing any more. What was cleared is told as it was then: the mark may have become another one since. */
function Cleared({ mark, clearing: { entry, was }, view }: ClearedProps) {
  const { say, t } = useLanguage(texts);
  const then = was ?? mark;
  const seen = then.reasons.filter(({ code }) => entry.event.reasons.includes(code));
  const isStill = then.kind === mark.kind && mark.reasons.some(({ code }) => entry.event.reasons.includes(code));
  const reason = view.words[entry.seq]?.['reason'];
  return (
    <div className="mark-cleared small">
      <p>
        {isStill && `${t[mark.kind]}. `}
        {t.clearedOn(say.day(entry.on))}, <Who entry={entry} />
        {reason !== undefined && `: ${reason}`}
      </p>
      {!isStill && seen.length > 0 && <p>{t.wasCleared}</p>}
      <MarkReasons reasons={seen} />
    </div>
  );
}
