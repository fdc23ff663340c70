// The handout of a scenario: its path with the stops, for paper.
import '../training.css';
import { Link, useParams } from '@tanstack/react-router';
import { settle } from '../../../engine/step/settle.ts';
import { birthDateOf } from '../../../record/words/birth-date.ts';
import { nameOf } from '../../../record/words/person.ts';
import { openedAt, type Note, type Recording } from '../../../scenarios/training/recording.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { answerOf } from '../../../scenarios/walk/answers.ts';
import { lastDayOf } from '../../../scenarios/walk/walk.ts';
import { Button } from '../../parts/kit/button.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRecording } from '../own/find-recording.ts';
import { texts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { UnknownScenario } from '../words/unknown-scenario.tsx';
import { AnswerOnPaper } from './answer-on-paper.tsx';
import { PlacesOnPaper } from './places-on-paper.tsx';

export function HandoutPage() {
  const { name } = useParams({ from: '/training/$name/handout' });
  const recording = useRecording(name);
  return recording === null ? <UnknownScenario /> : <Handout recording={recording} />;
}

function Handout({ recording }: { readonly recording: Recording }) {
  const { lang, say, t } = useLanguage(texts);
  const { name, title, story, entries, notes } = recording;
  const told = toldIn(title, lang);
  const from = entries[0]?.on;
  const to = lastDayOf(recording);
  return (
    <div className="page training training-handout">
      <PageHead title={told.text} titleLang={told.lang} lead={<Told of={story} />}>
        <div className="row training-no-print">
          <Button kind="primary" onPress={() => window.print()}>
            {t.print}
          </Button>
          <Link to="/training/$name" params={{ name }} className="button button-plain">
            {t.toRoom}
          </Link>
        </div>
      </PageHead>
      {from !== undefined && to !== null && <p className="soft">{t.handoutLead(say.day(from), say.day(to))}</p>}
      <ol className="training-path">
        {notes.map((note, index) => (
          <Stop
            key={`${note.after}.${note.on}`}
            recording={recording}
            note={note}
            since={notes[index - 1]?.after ?? 0}
            number={index + 1}
          />
        ))}
      </ol>
    </div>
  );
}

type StopProps = { readonly recording: Recording; readonly note: Note; readonly since: number; readonly number: number };

function Stop({ recording, note, since, number }: StopProps) {
  const { say, t } = useLanguage(texts);
  const opened = openedAt(recording, note.after);
  const { state } = settle(opened.state, note.on, birthDateOf(opened.dossier));
  const between = recording.entries.slice(since, note.after);
  return (
    <li>
      <h2 className="training-stop-title">
        {t.stopOf(number, recording.notes.length)} <span className="soft">· {say.day(note.on)}</span>
      </h2>
      {between.length > 0 && (
        <p className="soft small">
          {t.meanwhileRecorded}: {between.map(({ event }) => say.happened(event)).join(' · ')}
        </p>
      )}
      <p>
        <Told of={note.text} />
      </p>
      <PlacesOnPaper state={state} name={nameOf(opened.dossier)} />
      {note.asks !== null && <AnswerOnPaper answer={answerOf(note.asks, state)} />}
    </li>
  );
}
