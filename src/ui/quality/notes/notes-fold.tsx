// Notes on the step that is shown, and all notes on the recording.
import { isReadable } from '../../../../machines/readable.ts';
import { useState } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { FileButton } from '../open/open-panel.tsx';
import { longestNote, type Note } from '../open/notes-file.ts';
import { texts } from './texts.ts';
import type { Notes, Taken } from './use-notes.ts';

type NotesFoldProps = {
  readonly notes: Notes;
  /** The entry of the step; null where it has none. */
  readonly seq: number | null;
  readonly onGo: (seq: number) => void;
};

export function NotesFold({ notes, seq, onGo }: NotesFoldProps) {
  const { t } = useLanguage(texts);
  return (
    <Fold title={t.title} note={t.count(notes.all.length)}>
      {seq === null ? <p className="soft">{t.noEntry}</p> : <NewNote key={seq} seq={seq} onAdd={notes.add} />}
      {notes.all.length > 0 && (
        <ul className="notes">
          {notes.all
            .toSorted((a, b) => a.seq - b.seq)
            .map((note) => (
              <NoteLine key={`${note.seq} ${note.text}`} note={note} isHere={note.seq === seq} notes={notes} onGo={onGo} />
            ))}
        </ul>
      )}
      <div className="row">
        {notes.all.length > 0 && <Button onPress={notes.save}>{t.save}</Button>}
        <FileButton label={t.take} accept=".json" onOpen={(sources) => void notes.take(sources)} />
      </div>
      {!notes.isSaved && <p className="small soft">{t.unsaved}</p>}
      <output className="small notes-taken">
        {notes.taken.map((taken) => (
          <span key={taken.name}>{takenInWords(taken, t)}</span>
        ))}
      </output>
    </Fold>
  );
}

const takenInWords = (taken: Taken, t: typeof texts.de): string =>
  taken.code === 'taken' ? t.taken(taken.name, taken.count) : t[taken.code](taken.name);

function NewNote({ seq, onAdd }: { readonly seq: number; readonly onAdd: (note: Note) => void }) {
  const { t } = useLanguage(texts);
  const [text, type] = useState('');
  const [error, say] = useState<string>();
  const add = () => {
    const said = text.trim();
    say(!isReadable(said) ? t.empty : said.length > longestNote ? t.tooLong(longestNote) : undefined);
    if (!isReadable(said) || said.length > longestNote) return;
    onAdd({ seq, text: said });
    type('');
  };
  return (
    <>
      <TextField multiline label={t.write(seq)} hint={t.hint} value={text} onChange={type} {...(error !== undefined && { error })} />
      <Button onPress={add}>{t.add}</Button>
    </>
  );
}

type NoteLineProps = Pick<NotesFoldProps, 'notes' | 'onGo'> & { readonly note: Note; readonly isHere: boolean };

function NoteLine({ note, isHere, notes, onGo }: NoteLineProps) {
  const { t } = useLanguage(texts);
  const { seq, text } = note;
  return (
    <li className="note">
      {isHere ? (
        <strong>{t.entry(seq)}</strong>
      ) : (
        <button type="button" className="link" onClick={() => onGo(seq)}>
          {t.goTo(seq)}
        </button>
      )}
      <p className="note-text">{text}</p>
      <button type="button" className="link" aria-label={t.removeOf(seq, text)} onClick={() => notes.remove(note)}>
        {t.remove}
      </button>
    </li>
  );
}
