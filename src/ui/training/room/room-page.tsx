// The training room at its address: a scenario of this name, walked through in a room of its own.
import '../training.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Recording } from '../../../scenarios/training/recording.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
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
import { newRoom } from './room.ts';
import { useDrawing } from './use-drawing.ts';
import { RoomContext, useRoomState } from './use-room.ts';
import { StopCard } from './stop-card.tsx';

export function RoomPage() {
  const { name } = useParams({ from: '/training/$name' });
  const recording = useRecording(name);
  // Another scenario, another room.
  return recording === null ? <UnknownScenario /> : <OpenRoom key={name} recording={recording} />;
}

function OpenRoom({ recording }: { readonly recording: Recording }) {
  const { lang, t } = useLanguage(texts);
  const told = toldIn(recording.title, lang);
  const [room] = useState(() => newRoom(recording));
  const drawing = useDrawing();
  const [asked, ask] = useState<ProposalType | null>(null);
  return (
    <RoomContext value={room}>
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
    </RoomContext>
  );
}

/** In the room it is the day its calendar stands at. */
function RoomToday({ children }: { readonly children: ReactNode }) {
  return <TodayProvider value={useRoomState(({ walk }) => walk.day)}>{children}</TodayProvider>;
}
