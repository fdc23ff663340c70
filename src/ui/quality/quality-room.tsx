// The room of QA: recordings are opened, listed and played. It needs no server (decision 21).
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../parts/kit/button.tsx';
import { Notice } from '../parts/kit/notice.tsx';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { CaseList } from './list/case-list.tsx';
import { UnsavedNotes } from './notes/unsaved-notes.tsx';
import { OpenPanel } from './open/open-panel.tsx';
import type { Loaded, Source } from './open/loaded.ts';
import { open as openCase, type Shelf, type Shelved } from './open/shelf.ts';
import { UnfitList } from './open/unfit-list.tsx';
import { useShelf, type ShelfInUse } from './open/use-shelf.ts';
import { Player } from './player/player.tsx';
import { texts } from './texts.ts';
import './quality.css';

type QualityRoomProps = {
  /** What is opened at once, such as a case of the server; a new object is another one. */
  readonly given?: Source | null;
  /** Where else recordings come from than files. */
  readonly elsewhere?: ReactNode;
};

export function QualityRoom({ given = null, elsewhere }: QualityRoomProps) {
  const { t } = useLanguage(texts);
  const room = useRoom(given);
  const { shelf, isReading } = room;
  const isEmpty = shelf.alone === null && shelf.cases.length === 0 && shelf.unfit.length === 0;
  return (
    <div className="page quality">
      <PageHead title={t.title} {...(isEmpty && { lead: t.lead })}>
        {!isEmpty && !isReading && <Button onPress={room.clear}>{t.openOthers}</Button>}
      </PageHead>
      {isReading && (
        <div className="row">
          <output>{t.reading(shelf.cases.length)}</output>
          <Button onPress={room.stop}>{t.stop}</Button>
        </div>
      )}
      {room.gone !== null && <Notice tone="problem">{t.gone(room.gone)}</Notice>}
      {room.loaded === null && <UnsavedNotes />}
      {room.loaded === null ? <Opened room={room} isEmpty={isEmpty} /> : <Played room={room} loaded={room.loaded} />}
      {isEmpty && !isReading && elsewhere}
    </div>
  );
}

function Opened({ room, isEmpty }: { readonly room: Room; readonly isEmpty: boolean }) {
  const { t } = useLanguage(texts);
  const { shelf, isReading } = room;
  if (isEmpty) return isReading ? null : <OpenPanel onOpen={room.begin} />;
  return (
    <>
      {shelf.cases.length === 0 && shelf.alone === null && !isReading && <p>{t.nothing}</p>}
      <UnfitList unfit={shelf.unfit} />
      <NotesAlong shelf={shelf} />
      {shelf.cases.length > 0 && <CaseList cases={shelf.cases} onOpen={room.play} />}
    </>
  );
}

/** Notes of a case that is here come with it; of any other nobody would hear. */
function NotesAlong({ shelf: { cases, notes } }: { readonly shelf: Shelf }) {
  const { t } = useLanguage(texts);
  return notes.map(({ name, case: id, notes: { length } }) => (
    <p key={name} className="small soft">
      {cases.some((one) => one.id === id) ? t.notesOf(name, length, id) : t.notesOfNone(name, id)}
    </p>
  ));
}

function Played({ room, loaded }: { readonly room: Room; readonly loaded: Loaded }) {
  const { t } = useLanguage(texts);
  const { cases, notes, alone } = room.shelf;
  return (
    <>
      {alone === null && (
        <p>
          <button type="button" className="link" onClick={room.toList}>
            {t.toList}
          </button>
        </p>
      )}
      <Player
        key={`${loaded.source.name} ${loaded.recording.header.case}`}
        loaded={loaded}
        others={cases.filter(({ id }) => id !== loaded.recording.header.case)}
        notesAlong={notes}
      />
    </>
  );
}

type Room = Omit<ShelfInUse, 'take'> & {
  readonly loaded: Loaded | null;
  /** The name of a file that is not what it was. */
  readonly gone: string | null;
  readonly begin: (sources: readonly Source[]) => void;
  readonly play: (shelved: Shelved) => void;
  readonly toList: () => void;
  readonly clear: () => void;
};

function useRoom(given: Source | null): Room {
  const { take, ...shelf } = useShelf();
  const [loaded, load] = useState<Loaded | null>(null);
  const [gone, miss] = useState<string | null>(null);
  const play = (shelved: Shelved) =>
    void openCase(shelved).then((found) => {
      load(found);
      miss(found === null ? shelved.source.name : null);
    });
  const begin = (sources: readonly Source[]) => {
    load(null);
    miss(null);
    // A single case is played at once: a list of one would only be in the way.
    void take(sources).then((read) => load(read?.alone ?? null));
  };
  useEffect(() => {
    if (given !== null) begin([given]);
    // Only another recording is a reason to begin; the function is made anew with each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [given]);
  return { ...shelf, loaded, gone, begin, play, toList: () => load(null), clear: () => begin([]) };
}
