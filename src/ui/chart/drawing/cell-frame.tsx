// The frames around everything: one for each region, its name on the upper edge, and one around the open case.
import { widthOf } from '../../../export/layout/text-size.ts';
import { letters } from '../../../export/layout/label-lines.ts';
import type { Box } from '../../../export/layout/layout.ts';
import type { PlacedCell } from '../model/scene.ts';
import type { StateStanding } from '../model/standing.ts';
import { itemProps, type Drawn } from './item-props.ts';
import { steppedPath } from './round-path.ts';

type CellFrameProps = {
  readonly cell: PlacedCell;
  readonly region: string;
  readonly drawn: Drawn;
  readonly standing: StateStanding;
};

const classesOf = (kind: string, id: string, drawn: Drawn, { active }: StateStanding): string =>
  [
    kind,
    ...(active === null ? [] : ['chart-lived']),
    ...(drawn.marked === id ? ['chart-marked'] : []),
    ...(drawn.pointed.has(id) ? ['chart-pointed'] : []),
  ].join(' ');

export function CellFrame({ cell, region, drawn, standing }: CellFrameProps) {
  const { x, y, width, height } = cell;
  return (
    <>
      <g {...itemProps(drawn, region)} className={classesOf('chart-cell', region, drawn, standing)}>
        <rect className="chart-cell-ground" x={x} y={y} width={width} height={height} rx={14} />
        <rect className="chart-spot" x={x - 6} y={y - 6} width={width + 12} height={height + 12} rx={18} />
        <rect className="chart-ring" x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx={16} />
      </g>
      <g className="chart-letters" aria-hidden="true">
        <EdgeTitle name={drawn.words.state(region)} x={x + 16} y={y} />
      </g>
    </>
  );
}

type OpenFrameProps = { readonly boxes: readonly Box[]; readonly drawn: Drawn; readonly standing: StateStanding };

export function OpenFrame({ boxes, drawn, standing }: OpenFrameProps) {
  return (
    <g {...itemProps(drawn, 'open')} className={classesOf('chart-whole', 'open', drawn, standing)}>
      <path className="chart-whole-ground" d={steppedPath(boxes)} />
    </g>
  );
}

/** On the edge, which it interrupts: a name inside would need a row of its own. */
function EdgeTitle({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }) {
  const width = widthOf(name, letters.title) + 14;
  return (
    <>
      <rect className="chart-edge-title" x={x - 7} y={y - 9} width={width} height={18} rx={9} />
      <text className="chart-region" x={x - 7 + width / 2} y={y + 4.4}>
        {name}
      </text>
    </>
  );
}
