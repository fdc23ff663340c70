// The player: one recording, step by step.
import { lazy, Suspense, useMemo, useRef } from 'react';
import { later } from '../../../../machines/day.ts';
import { siteName } from '../../../../machines/sites.ts';
import { explain } from '../../../engine/state/explain.ts';
import { settle } from '../../../engine/step/settle.ts';
import { each, type Frame } from '../../../engine/log/frames.ts';
import { isPossible, offersHere } from '../../parts/event-form/lacking.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Header } from '../../../record/log/entry.ts';
import { texts as momentTexts } from '../moment/texts.ts';
import { CompareFold } from '../compare/compare-fold.tsx';
import { NotesFold } from '../notes/notes-fold.tsx';
import { useNotes } from '../notes/use-notes.ts';
import { logOf, type Loaded } from '../open/loaded.ts';
import type { NamedNotes, Shelved } from '../open/shelf.ts';
import { changesBetween, placesChanged } from '../step/changes.ts';
import { ChangesTable } from '../step/changes-table.tsx';
import { Offers } from '../step/offers.tsx';
import { signsIn, type Signs } from '../step/signs.ts';
import { StepChart, visitsIn } from '../step/step-chart.tsx';
import { StepDrawing } from '../step/step-drawing.tsx';
import { StepFacts } from '../step/step-facts.tsx';
import { texts as stepTexts } from '../step/texts.ts';
import { wayOf } from '../step/way.ts';
import { Controls } from './controls.tsx';
import { Jump } from './jump.tsx';
import { indexOf, Notices, StopNotice } from './notices.tsx';
import { usePlaying, type Playing } from './playing.ts';
import { PlayerSettings } from './settings.tsx';
import { StepsAround } from './steps-around.tsx';
import { texts } from './texts.ts';
import { useVerdict } from './verdict.ts';

type PlayerProps = {
  readonly loaded: Loaded;
  /** What else is open, to be compared with. */
  readonly others: readonly Shelved[];
  /** Notes that were opened along with it. */
  readonly notesAlong: readonly NamedNotes[];
};

/** Give it a `key` of its recording: where it stands is about that one. */
export function Player({ loaded, others, notesAlong }: PlayerProps) {
  const { t } = useLanguage(texts);
  const whole = useMemo(() => logOf(loaded), [loaded]);
  const playing = usePlaying(whole);
  const verdict = useVerdict(whole);
  const signs = useMemo(() => signsIn(playing.log), [playing.log]);
  const notes = useNotes(loaded.recording, notesAlong);
  const { frame, move } = playing;
  const step = useRef<HTMLDivElement>(null);
  // What leads elsewhere stands far below the step it leads to.
  const go = (to: number) => {
    move({ type: 'go', to });
    step.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="player">
      <PlayerHead loaded={loaded} />
      <Notices loaded={loaded} playing={playing} verdict={verdict} />
      <PlayerSettings playing={playing} whole={whole} />
      {frame === null ? (
        whole.entries.length === 0 && <p className="soft">{t.noEntries}</p>
      ) : (
        <>
          <Controls playing={playing} />
          <StopNotice playing={playing} />
          <div ref={step} className="player-step">
            <StepPanel playing={playing} frame={frame} signs={signs} />
            <StepsAround playing={playing} signs={signs} deviatesAt={verdict?.deviation?.seq ?? null} />
          </div>
          <div className="folds">
            <DrawingFold playing={playing} frame={frame} />
            <MoreOfStep playing={playing} frame={frame} />
            <MomentFold header={loaded.recording.header} playing={playing} frame={frame} />
            <NotesFold notes={notes} seq={frame.seq} onGo={(seq) => go(indexOf(playing, seq))} />
            <CompareFold {...playing} order={playing.position.order} frame={frame} others={others} onGo={go} />
            <Jump playing={playing} onGo={go} />
          </div>
        </>
      )}
    </div>
  );
}

function PlayerHead({ loaded: { source, recording } }: { readonly loaded: Loaded }) {
  const { t } = useLanguage(texts);
  const { header, entries } = recording;
  const site = siteName(header.site);
  return (
    <div>
      <h2 className="part-title">{t.caseTitle(header.case)}</h2>
      <p className="soft">
        {t.facts(site, header.standard, entries.length)} · {source.name}
      </p>
    </div>
  );
}

type StepPanelProps = { readonly playing: Playing; readonly frame: Frame; readonly signs: Signs };

function StepPanel({ playing, frame, signs }: StepPanelProps) {
  const { say, t } = useLanguage(stepTexts);
  const { frames, index, log } = playing;
  return (
    <section className="panel step" aria-labelledby="step-title">
      <div className="step-head">
        <p className="soft small">{frame.seq === null ? t.noEntry : t.recordedAs(frame.seq)}</p>
        <h3 id="step-title" className="step-title">
          {say.happened(frame.entry.event)}
        </h3>
      </div>
      <div className="step-part">
        <h4>{t.where}</h4>
        <StepChart frame={frame} state={frame.state} visits={visitsIn(each(frames), index)} />
      </div>
      <StepFacts frame={frame} log={log} signs={signs(frame)} />
    </section>
  );
}

function DrawingFold({ playing, frame }: Omit<StepPanelProps, 'signs'>) {
  const { t } = useLanguage(stepTexts);
  const { log, frames, index, position } = playing;
  const way = useMemo(() => wayOf(log, frames, position.order), [log, frames, position.order]);
  return (
    <Fold title={t.drawing} note={t.drawingNote}>
      <StepDrawing way={way} index={index} state={frame.state} day={frame.entry.on} />
    </Fold>
  );
}

/** The wizard with all its pages comes only for whoever wants to see one. */
const Moment = lazy(() => import('../moment/moment.tsx').then((room) => ({ default: room.Moment })));

type MomentFoldProps = Omit<StepPanelProps, 'signs'> & { readonly header: Header };

function MomentFold({ header, playing, frame }: MomentFoldProps) {
  const { t } = useLanguage(momentTexts);
  const { frames, index } = playing;
  const upTo = useMemo(() => Array.from({ length: index + 1 }, (_, at) => frames.at(at) ?? frame), [frames, index, frame]);
  return (
    <Fold title={t.title} note={t.note}>
      <Suspense>
        <Moment header={header} frames={upTo} today={lookedAtOn(playing, frame)} />
      </Suspense>
    </Fold>
  );
}

/** The day the case is looked at: that of the step; at the last one, as known on a later day, that day. */
export function lookedAtOn({ position, index, length }: Playing, { entry, state }: Frame): string {
  const on = later(entry.on, state.context.file.lastOn ?? entry.on);
  return index === length - 1 && position.until !== null ? later(on, position.until) : on;
}

function MoreOfStep({ playing, frame }: Omit<StepPanelProps, 'signs'>) {
  const { t } = useLanguage(stepTexts);
  const day = lookedAtOn(playing, frame);
  const settled = settle(frame.state, day).state;
  const offers = offersHere(explain(settled), { state: settled });
  const open = offers.filter(isPossible).length;
  const { before, state } = frame;
  const count = changesBetween(before.context, state.context).length + placesChanged(before, state).length;
  return (
    <>
      <Fold title={t.changes} note={t.changeCount(count)}>
        <ChangesTable before={before} after={state} />
      </Fold>
      <Fold title={t.offers} note={t.offerCount(open, offers.length - open)}>
        <Offers offers={offers} day={day} />
      </Fold>
    </>
  );
}
