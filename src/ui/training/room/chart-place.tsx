// The chart beside the wizard, told in words: where the case stands, what is possible and by whom, what is not and why. Above it what was
// asked for, here or in the drawing.
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { noteAt } from '../../../scenarios/walk/walk.ts';
import { ActForm } from './act-form.tsx';
import { ChartInWords } from './chart-in-words.tsx';
import { useRoomState, useWalkView } from './use-room.ts';

type ChartPlaceProps = { readonly asked: ProposalType | null; readonly ask: (type: ProposalType | null) => void };

export function ChartPlace({ asked, ask }: ChartPlaceProps) {
  const { state, offers } = useWalkView();
  const walk = useRoomState((room) => room.walk);
  // An act that is not possible any more after the walk has moved closes by itself.
  const open = offers.find(({ type, refusals }) => type === asked && refusals.length === 0) ?? null;
  return (
    <div className="training-chart">
      {open !== null && <ActForm key={`${open.type}.${walk.day}`} type={open.type} onClose={() => ask(null)} />}
      <ChartInWords state={state} offers={offers} pointsAt={noteAt(walk)?.at ?? null} onEvent={ask} />
    </div>
  );
}
