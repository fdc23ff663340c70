// Where the walkthrough pauses: what there is to see, what is asked, and the way to the next stop.
import { useEffect, useRef, type RefObject } from 'react';
import { nextNote, noteAt, previousNote, recordingOf, type Walk } from '../../../scenarios/walk/walk.ts';
import type { Note } from '../../../scenarios/training/recording.ts';
import { Button } from '../../parts/kit/button.tsx';
import { isFocusLost } from '../../parts/shell/use-focus-kept.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { QuestionCard } from './question-card.tsx';
import { isKnownSpot, nameOfSpot } from './spot.ts';
import { useRoom, useRoomState } from './use-room.ts';

type StopCardProps = {
  /** Leads to the place in the drawing. */
  readonly onPoint: () => void;
};

export function StopCard({ onPoint }: StopCardProps) {
  const { t } = useLanguage(texts);
  const walk = useRoomState((state) => state.walk);
  const { go } = useRoom();
  const note = noteAt(walk);
  const next = nextNote(walk);
  const previous = previousNote(walk);
  const { notes } = recordingOf(walk);
  const place = useFocusKept(walk);
  return (
    <section ref={place} tabIndex={-1} className="training-stop" aria-labelledby="stop-title">
      {/* Read out whenever the walk moves on: the press that moved it leaves the focus where it was. */}
      <div aria-live="polite" className="stack">
        {note === null ? (
          <Between notes={notes} hasNext={next !== null} />
        ) : (
          <Stopped note={note} number={notes.indexOf(note) + 1} of={notes.length} />
        )}
      </div>
      {note !== null && note.at !== null && <PointsAt spot={note.at} onPoint={onPoint} />}
      {note?.asks != null && <QuestionCard key={`${walk.current}.${note.after}.${note.on}`} question={note.asks} />}
      {next === null && note !== null && <p className="soft">{t.lastStop}</p>}
      <div className="row">
        {next !== null && (
          <Button kind="primary" onPress={() => go(next)}>
            {t.nextStop}
          </Button>
        )}
        {previous !== null && <Button onPress={() => go(previous)}>{t.previousStop}</Button>}
      </div>
    </section>
  );
}

/** At the last stop the button that led there is gone: the focus it had stays with the stop instead of falling out of the page. */
function useFocusKept(walk: Walk): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(walk);
  useEffect(() => {
    const hasMoved = before.current !== walk;
    before.current = walk;
    if (hasMoved && isFocusLost()) place.current?.focus({ preventScroll: true });
  }, [walk]);
  return place;
}

function Stopped({ note, number, of }: { readonly note: Note; readonly number: number; readonly of: number }) {
  const { say, t } = useLanguage(texts);
  return (
    <>
      <h2 id="stop-title" className="training-stop-title">
        {t.stopOf(number, of)} <span className="soft">· {say.day(note.on)}</span>
      </h2>
      <p className="training-stop-text">
        <Told of={note.text} />
      </p>
    </>
  );
}

type PointsAtProps = StopCardProps & { readonly spot: string };

function PointsAt({ spot, onPoint }: PointsAtProps) {
  const { say, t } = useLanguage(texts);
  const name = nameOfSpot(say, spot);
  return (
    <p className="soft small">
      {t.pointsAt}{' '}
      {isKnownSpot(spot) ? (
        <button type="button" className="link" aria-label={t.showInChart(name)} onClick={onPoint}>
          {name}
        </button>
      ) : (
        <strong>{name}</strong>
      )}
    </p>
  );
}

function Between({ notes, hasNext }: { readonly notes: readonly Note[]; readonly hasNext: boolean }) {
  const { t } = useLanguage(texts);
  const first = useRoomState(({ walk }) => previousNote(walk) === null);
  return (
    <>
      <h2 id="stop-title" className="training-stop-title">
        {hasNext ? (first ? t.beginning : t.betweenStops) : t.free}
      </h2>
      <p className="training-stop-text">{notes.length === 0 ? t.noStops : hasNext ? t.betweenLead : t.freeLead}</p>
    </>
  );
}
