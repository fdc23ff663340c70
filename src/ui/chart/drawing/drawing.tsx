// The whole drawing of a chart: frames, then lines, then boxes and the signs on them.
import type { KeyboardEvent, Ref } from 'react';
import { seen } from '../../../export/layout/cells.ts';
import { gateOf } from '../../../export/layout/gate.ts';
import type { Box, LaidArrow, LaidState, Point } from '../../../export/layout/layout.ts';
import type { Item, ItemId, LeadItem, StateItem } from '../model/items.ts';
import { boxOf, type PlacedCell, type Scene } from '../model/scene.ts';
import { leadStanding, nowOf, stateStanding, type Reading } from '../model/standing.ts';
import { Arrow } from './arrow.tsx';
import { CellFrame, OpenFrame } from './cell-frame.tsx';
import { Gate } from './icon.tsx';
import type { Drawn } from './item-props.ts';
import { ArrivalMark, LeadMark } from './lead-mark.tsx';
import { Pins } from './pins.tsx';
import { StateBox } from './state-box.tsx';

type DrawingProps = {
  readonly scene: Scene;
  readonly drawn: Drawn;
  readonly reading: Reading;
  /** What is seen of it. */
  readonly view: Box;
  readonly label: string;
  readonly onFold: (id: ItemId) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly svg: Ref<SVGSVGElement>;
};

export function Drawing({ scene, drawn, reading, view, label, onFold, onKeyDown, svg }: DrawingProps) {
  const items = [...drawn.items.byId.values()];
  const isCase = scene.chart.name === 'case';
  const parts = { scene, drawn, reading, isCase, items };
  return (
    <svg
      ref={svg}
      className="chart-drawing"
      preserveAspectRatio="xMidYMin meet"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
    >
      <g role="tree" aria-label={label} onKeyDown={onKeyDown}>
        {scene.open !== null && <OpenFrame boxes={scene.open} drawn={drawn} standing={stateStanding(reading, 'open')} />}
        {scene.cells.map((cell) =>
          cell.region === null ? null : (
            <CellFrame key={cell.region} cell={cell} region={cell.region} drawn={drawn} standing={stateStanding(reading, cell.region)} />
          ),
        )}
        <States {...parts} frames onFold={onFold} />
        <Arrows {...parts} />
        <States {...parts} frames={false} onFold={onFold} />
        <g className="chart-gates" aria-hidden="true">
          <Gates {...parts} />
        </g>
        <Marks {...parts} />
        <g className="chart-pins" aria-hidden="true">
          <Pins scene={scene} drawn={drawn} />
        </g>
      </g>
    </svg>
  );
}

type Parts = {
  readonly scene: Scene;
  readonly drawn: Drawn;
  readonly reading: Reading;
  readonly isCase: boolean;
  readonly items: readonly Item[];
};

const isState = (item: Item | undefined): item is StateItem => item?.kind === 'state';
const isLead = (item: Item): item is LeadItem => item.kind === 'lead';

const mover =
  ({ inner }: PlacedCell) =>
  ([x, y]: Point): Point => [x + inner.x, y + inner.y];

function States({ scene, drawn, reading, frames, onFold }: Parts & { readonly frames: boolean; readonly onFold: (id: ItemId) => void }) {
  const beginnings = new Set([scene.chart.initial, ...scene.chart.states.map(({ initial }) => initial)]);
  const placed = scene.cells.flatMap((cell) =>
    cell.fold.states
      .filter(({ holds }) => holds === frames)
      .map((state): LaidState => ({ ...state, x: state.x + cell.inner.x, y: state.y + cell.inner.y })),
  );
  return placed.map((laid) => {
    const item = drawn.items.byId.get(laid.path);
    return isState(item) ? (
      <StateBox
        key={laid.path}
        drawn={drawn}
        item={item}
        laid={laid}
        standing={stateStanding(reading, laid.path)}
        isBeginning={beginnings.has(laid.path)}
        onFold={() => onFold(laid.path)}
      />
    ) : null;
  });
}

/** The ways that share a line once something is folded. */
const leadsOf = (items: readonly Item[], { folded }: Scene, { from, to }: LaidArrow): LeadItem[] =>
  items.filter(isLead).filter(({ lead, isMark }) => !isMark && seen(lead.from, folded) === from && seen(lead.to, folded) === to);

function Arrows({ scene, drawn, reading, isCase, items }: Parts) {
  return scene.cells.flatMap((cell) =>
    cell.fold.arrows.map((arrow) => {
      const leads = leadsOf(items, scene, arrow);
      const standings = leads.map(({ lead }) => leadStanding(reading, lead));
      const props = { drawn, leads, arrow, standings, isCase };
      return <Arrow key={`${arrow.from} ${arrow.to}`} {...props} move={mover(cell)} />;
    }),
  );
}

/** In the walls of the boxes, so they are drawn after these. For eyes only: each way says itself whether it is open. */
function Gates({ scene, reading, items }: Parts) {
  return scene.cells.flatMap((cell) =>
    cell.fold.arrows.map((arrow) => {
      const now = nowOf(leadsOf(items, scene, arrow).map(({ lead }) => leadStanding(reading, lead)));
      const [x, y] = gateOf(arrow.points.map(mover(cell)));
      return now === null ? null : <Gate key={`${arrow.from} ${arrow.to}`} now={now} x={x} y={y} />;
    }),
  );
}

/** Of what is folded away, only what leaves the fold is a sign on it. */
function Marks({ scene, drawn, reading, isCase, items }: Parts) {
  const marks = items.filter(isLead).filter(({ isMark, lead }) => isMark && seen(lead.from, scene.folded) !== seen(lead.to, scene.folded));
  const byPlace = Map.groupBy(marks, ({ lead }) => seen(lead.from, scene.folded));
  const boxes = new Set(scene.cells.flatMap(({ fold }) => fold.states.map(({ path }) => path)));
  const goals = new Set(marks.map(({ lead }) => seen(lead.to, scene.folded)).filter((goal) => boxes.has(goal)));
  return (
    <>
      {[...byPlace].flatMap(([place, own]) => {
        const box = boxOf(scene, place);
        return box === null
          ? []
          : own.map((item, index) => (
              <LeadMark
                key={item.id}
                drawn={drawn}
                item={item}
                box={box}
                index={index}
                standing={leadStanding(reading, item.lead)}
                isCase={isCase}
                isFar={boxes.has(seen(item.lead.to, scene.folded)) && item.lead.to !== 'closed'}
              />
            ));
      })}
      {[...goals].map((goal) => {
        const box = boxOf(scene, goal);
        return box === null ? null : <ArrivalMark key={goal} box={box} />;
      })}
    </>
  );
}
