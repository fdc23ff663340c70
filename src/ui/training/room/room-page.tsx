// The training room at its address: a scenario of this name, walked through in a room of its own.
import '../training.css';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Recording } from '../../../scenarios/training/recording.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TodayProvider } from '../../parts/kit/today.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRecording } from '../own/find-recording.ts';
import { TrainingBanner } from '../words/banner.tsx';
import { texts } from '../words/texts.ts';
import { Told } from '../words/told.tsx';
import { UnknownScenario } from '../words/unknown-scenario.tsx';
import { Branches } from './branches.tsx';
import { CalendarBar } from './calendar-bar.tsx';
import { ChartPlace } from './chart-place.tsx';
import { DrawnChart } from './drawn-chart.tsx';
import { EmbeddedCase } from './embedded-case.tsx';
import { KeepPanel } from './keep-panel.tsx';
import { beginAnew, goBackTo, roomOf, stayIn } from './rooms.ts';
import type { Room } from './room.ts';
import { useDrawing } from './use-drawing.ts';
import { RoomContext, useRoom, useRoomState } from './use-room.ts';
import { StopCard } from './stop-card.tsx';

export function RoomPage() {
  const { name } = useParams({ from: '/training/$name' });
  const recording = useRecording(name);
  // Another scenario, another room.
  return recording === null ? <UnknownScenario /> : <KeptRoom key={name} recording={recording} />;
}

function KeptRoom({ recording }: { readonly recording: Recording }) {
  const [kept, enter] = useState(() => roomOf(recording));
  const { room, before } = kept;
  useEffect(() => stayIn(recording, kept), [recording, kept]);
  return (
    <RoomContext key={numberOf(room)} value={room}>
      <OpenRoom recording={recording}>
        <StartAnew onPress={() => enter(beginAnew(recording))} onUndo={before === null ? null : () => enter(goBackTo(recording, before))} />
      </OpenRoom>
    </RoomContext>
  );
}

const numbers = new WeakMap<Room, number>();
let entered = 0;

/** Every room of its own: nothing that was open in one stays open in the next. */
function numberOf(room: Room): number {
  const number = numbers.get(room) ?? (entered += 1);
  numbers.set(room, number);
  return number;
}

type StartAnewProps = { readonly onPress: () => void; readonly onUndo: (() => void) | null };

/** Undone rather than asked about; once something was walked anew, that is what would be lost. */
function StartAnew({ onPress, onUndo }: StartAnewProps) {
  const { t } = useLanguage(texts);
  const { state } = useRoom();
  const isAtStart = useRoomState(({ walk }) => walk === state.getInitialState().walk);
  if (isAtStart) return onUndo !== null && <Button onPress={onUndo}>{t.asBefore}</Button>;
  return <Button onPress={onPress}>{t.startAnew}</Button>;
}

function OpenRoom({ recording, children }: { readonly recording: Recording; readonly children: ReactNode }) {
  const { lang, t } = useLanguage(texts);
  const told = toldIn(recording.title, lang);
  const drawing = useDrawing();
  const [asked, ask] = useState<ProposalType | null>(null);
  return (
    <RoomToday>
      <div className="page training training-room">
        <PageHead title={told.text} titleLang={told.lang} lead={<Told of={recording.story} />}>
          <nav className="row" aria-label={t.title}>
            <Link to="/training" className="button button-plain">
              {t.all}
            </Link>
            <Link to="/training/$name/handout" params={{ name: recording.name }} className="button button-plain">
              {t.handout}
            </Link>
            {children}
          </nav>
        </PageHead>
        <TrainingBanner />
        <div className="training-sides">
          <StopCard onPoint={drawing.lead} />
          <CalendarBar />
          <EmbeddedCase />
          <ChartPlace asked={asked} ask={ask} />
        </div>
        <DrawnChart shown={drawing} onEvent={ask} />
        <Branches />
        <KeepPanel />
      </div>
    </RoomToday>
  );
}

/** In the room it is the day its calendar stands at. */
function RoomToday({ children }: { readonly children: ReactNode }) {
  return <TodayProvider value={useRoomState(({ walk }) => walk.day)}>{children}</TodayProvider>;
}
