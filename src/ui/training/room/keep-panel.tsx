// The walk as a scenario of one's own: a title, stops, and the way out as a file.
import { useState } from 'react';
import { recordingOf } from '../../../scenarios/walk/walk.ts';
import { withoutNote } from '../../../scenarios/walk/notes.ts';
import type { Recording } from '../../../scenarios/training/recording.ts';
import type { Both } from '../../../scenarios/training/scenario.ts';
import { isTold, retoldIn, toldIn, type Told as ToldWords } from '../../../scenarios/training/told-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { isOwn, newOwnName } from '../own/own-name.ts';
import { saveAsFile } from '../own/save-as-file.ts';
import { useOwnScenarios } from '../own/own-scenarios.ts';
import { texts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { NewStop } from './new-stop.tsx';
import { useRoom, useRoomState } from './use-room.ts';

export function KeepPanel() {
  const { t } = useLanguage(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="training-keep">
      <Fold level={2} title={t.keep} isOpen={isOpen} onOpen={setOpen}>
        <p className="soft">{t.keepLead}</p>
        <NewStop />
        <SetStops />
        <Keep />
      </Fold>
    </div>
  );
}

type WordsProps = {
  readonly label: string;
  readonly both: Both;
  readonly onChange: (both: Both) => void;
  readonly multiline?: boolean;
  readonly error?: string;
};

/** Written in the language of the screen; what was said in the other one stands beneath it, and stays. */
function Words({ both, onChange, ...field }: WordsProps) {
  const { lang, t } = useLanguage(texts);
  const told = toldIn(both, lang);
  return (
    <TextField
      {...field}
      value={both[lang]}
      onChange={(text) => onChange(retoldIn(both, lang, text))}
      {...(told.lang !== lang && { hint: <Elsewhere told={told} lead={t.toldIn[told.lang]} /> })}
    />
  );
}

const Elsewhere = ({ told, lead }: { readonly told: ToldWords; readonly lead: string }) => (
  <>
    {lead} <span lang={told.lang}>{told.text}</span>
  </>
);

function SetStops() {
  const { say, t } = useLanguage(texts);
  const { annotate } = useRoom();
  const notes = useRoomState(({ walk }) => recordingOf(walk).notes);
  return (
    <ol className="training-set-stops">
      {notes.map((note) => (
        <li key={`${note.after}.${note.on}`}>
          <span>
            <span className="soft small">{say.day(note.on)}</span> <Told of={note.text} />
          </span>
          <Button kind="quiet" label={t.removeStop(say.day(note.on))} onPress={() => annotate((recording) => withoutNote(recording, note))}>
            {t.drop}
          </Button>
        </li>
      ))}
    </ol>
  );
}

const nothingYet: Both = { de: '', en: '' };

function Keep() {
  const { lang, t } = useLanguage(texts);
  const recording = useRoomState(({ walk }) => recordingOf(walk));
  const keep = useOwnScenarios((state) => state.keep);
  const [title, setTitle] = useState(isOwn(recording.name) ? recording.title : nothingYet);
  const [story, setStory] = useState(isOwn(recording.name) ? recording.story : nothingYet);
  const [name] = useState(() => (isOwn(recording.name) ? recording.name : newOwnName()));
  const [isKept, setKept] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const isMissing = !isTold(title);
  const own: Recording = { ...recording, name, title, story };
  const unlessMissing = (act: () => void) => () => {
    setWasTried(true);
    setKept(false);
    if (!isMissing) act();
  };
  const keepIt = unlessMissing(() => {
    keep(own);
    setKept(true);
  });
  return (
    <div className="stack">
      <Words label={t.titleField} both={title} onChange={setTitle} {...(wasTried && isMissing && { error: t.titleMissing })} />
      <Words label={t.storyField} both={story} onChange={setStory} multiline />
      <div className="row">
        <Button kind="primary" onPress={keepIt}>
          {t.keepIt}
        </Button>
        <Button onPress={unlessMissing(() => saveAsFile(own))}>{t.exportFile}</Button>
      </div>
      {isKept && <Notice tone="good" title={t.kept(toldIn(title, lang).text)} />}
    </div>
  );
}
