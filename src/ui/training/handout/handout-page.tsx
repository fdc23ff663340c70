// The handout of a scenario: its path with the stops, for paper.
import '../training.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { settle } from '../../../engine/step/settle.ts';
import { birthDateOf } from '../../../record/words/birth-date.ts';
import { nameOf } from '../../../record/words/person.ts';
import { openedAt, type Note, type Recording } from '../../../scenarios/training/recording.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { answerOf } from '../../../scenarios/walk/answers.ts';
import { lastDayOf } from '../../../scenarios/walk/walk.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRecording } from '../own/find-recording.ts';
import { texts as roomTexts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { UnknownScenario } from '../words/unknown-scenario.tsx';
import { AnswerOnPaper, QuestionOnPaper } from './answer-on-paper.tsx';
import { PlacesOnPaper } from './places-on-paper.tsx';
import { texts } from './texts.ts';

export function HandoutPage() {
  const { name } = useParams({ from: '/training/$name/handout' });
  const recording = useRecording(name);
  return recording === null ? <UnknownScenario /> : <Handout recording={recording} />;
}

const answersWhere = ['last', 'beside', 'none'] as const;
type AnswersWhere = (typeof answersWhere)[number];

function Handout({ recording }: { readonly recording: Recording }) {
  const { lang, say, t } = useLanguage(texts);
  const { name, title, story, entries, notes } = recording;
  const told = toldIn(title, lang);
  const from = entries[0]?.on;
  const to = lastDayOf(recording);
  const [answers, place] = useState<AnswersWhere>('last');
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
      <div className="training-no-print">
        <Choice
          label={t.answersTitle}
          options={answersWhere.map((value) => ({ value, label: t.answersWhere[value] }))}
          value={answers}
          onChange={(value) => place(value as AnswersWhere)}
        />
      </div>
      {from !== undefined && to !== null && <p className="soft">{t.handoutLead(say.day(from), say.day(to))}</p>}
      <ol className="training-path">
        {notes.map((note, index) => (
          <Stop
            key={`${note.after}.${note.on}`}
            recording={recording}
            note={note}
            since={notes[index - 1]?.after ?? 0}
            number={index + 1}
            showsAnswer={answers === 'beside'}
          />
        ))}
      </ol>
      {answers === 'last' && <Answers recording={recording} />}
    </div>
  );
}

/** The case at a stop, and what is to be answered there. */
function stopOf(recording: Recording, note: Note) {
  const opened = openedAt(recording, note.after);
  const { state } = settle(opened.state, note.on, birthDateOf(opened.dossier));
  return { opened, state, answer: note.asks === null ? null : answerOf(note.asks, state) };
}

/** On a page of their own, which can be kept back. */
function Answers({ recording }: { readonly recording: Recording }) {
  const { t } = useLanguage(texts);
  const all = recording.notes.map((note, index) => ({ number: index + 1, answer: stopOf(recording, note).answer }));
  if (all.every(({ answer }) => answer === null)) return null;
  return (
    <section className="training-answers" aria-labelledby="answers">
      <h2 id="answers" className="training-stop-title">
        {t.answersTitle}
      </h2>
      {all.map(
        ({ number, answer }) =>
          answer !== null && (
            <div key={number}>
              <h3 className="small soft">{t.answersOf(number)}</h3>
              <AnswerOnPaper answer={answer} />
            </div>
          ),
      )}
    </section>
  );
}

type StopProps = {
  readonly recording: Recording;
  readonly note: Note;
  readonly since: number;
  readonly number: number;
  readonly showsAnswer: boolean;
};

function Stop({ recording, note, since, number, showsAnswer }: StopProps) {
  const { say, t } = useLanguage(texts);
  const { t: ofRoom } = useLanguage(roomTexts);
  const { opened, state, answer } = stopOf(recording, note);
  const between = recording.entries.slice(since, note.after);
  // What was entered may hold the very day that is asked for.
  const tellsDays = showsAnswer || note.asks?.kind !== 'nextReview';
  return (
    <li>
      <h2 className="training-stop-title">
        {ofRoom.stopOf(number, recording.notes.length)} <span className="soft">· {say.day(note.on)}</span>
      </h2>
      {between.length > 0 && (
        <p className="soft small">
          {t.meanwhileRecorded}: {between.map(({ event }) => (tellsDays ? say.happened(event) : say.event(event.type))).join(' · ')}
        </p>
      )}
      <p>
        <Told of={note.text} />
      </p>
      <PlacesOnPaper state={state} name={nameOf(opened.dossier)} />
      {answer !== null && (showsAnswer ? <AnswerOnPaper answer={answer} /> : <QuestionOnPaper answer={answer} />)}
    </li>
  );
}
