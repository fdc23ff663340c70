// The chart beside the wizard. For now it is told in words: where the case stands, what is possible and by whom, what is not and why. The
// drawing takes the place of `ChartInWords` and gets the same props.
import { useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { noteAt } from '../../../scenarios/walk/walk.ts';
import { ActForm } from './act-form.tsx';
import { ChartInWords } from './chart-in-words.tsx';
import { useRoomState, useWalkView } from './use-room.ts';

export function ChartPlace() {
  const { state, offers } = useWalkView();
  const walk = useRoomState((room) => room.walk);
  const [asked, ask] = useState<ProposalType | null>(null);
  // An act that is not possible any more after the walk has moved closes by itself.
  const open = offers.find(({ type, refusals }) => type === asked && refusals.length === 0) ?? null;
  return (
    <div className="training-chart">
      {open !== null && <ActForm key={`${open.type}.${walk.day}`} type={open.type} onClose={() => ask(null)} />}
      <ChartInWords state={state} offers={offers} pointsAt={noteAt(walk)?.at ?? null} onEvent={ask} />
    </div>
  );
}
