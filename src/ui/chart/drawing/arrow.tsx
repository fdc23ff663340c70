// One arrow: all ways from one state to another, with the paragraphs they come from beside it.
import { labelText, leadLabel, type LeadLabel } from '../../../export/layout/lead-label.ts';
import type { LaidArrow, Point } from '../../../export/layout/layout.ts';
import type { LeadItem } from '../model/items.ts';
import { nowOf, type LeadStanding } from '../model/standing.ts';
import { ClockBead } from './icon.tsx';
import { itemProps, type Drawn } from './item-props.ts';
import { beforeTip, roundPath, tipPath } from './round-path.ts';

type ArrowProps = {
  readonly drawn: Drawn;
  /** More than one where the ends of several are folded away in the same state. */
  readonly leads: readonly LeadItem[];
  readonly arrow: LaidArrow;
  readonly standings: readonly LeadStanding[];
  readonly isCase: boolean;
  /** From the coordinates of the cell to those of the whole drawing. */
  readonly move: (point: Point) => Point;
};

const baseline = 4.2;

export function Arrow({ drawn, leads, arrow, standings, isCase, move }: ArrowProps) {
  const [first] = leads;
  if (first === undefined) return null;
  const label: LeadLabel = leadLabel({ steps: leads.flatMap(({ lead }) => lead.steps) }, isCase);
  const points = arrow.points.map(move);
  const now = nowOf(standings);
  // One of several that share a line is marked with it.
  const marked = leads.find(({ id }) => id === drawn.marked) ?? first;
  const isPointed = leads.some(({ id }) => drawn.pointed.has(id));
  const classes = [
    'chart-arrow',
    `chart-by-${label.taker}`,
    ...(standings.some(({ taken }) => taken > 0) ? ['chart-taken'] : []),
    ...(standings.some(({ isJustTaken }) => isJustTaken) ? ['chart-just'] : []),
    ...(now === null ? [] : [`chart-${now}`]),
    ...(marked.id === drawn.marked ? ['chart-marked'] : []),
    ...(isPointed ? ['chart-pointed'] : []),
  ];
  const line = roundPath(beforeTip(points));
  return (
    <>
      <g {...itemProps(drawn, marked.id)} className={classes.join(' ')}>
        <path className="chart-hit" d={line} />
        <path className="chart-spot" d={line} />
        <path className="chart-glow" d={line} />
        <path className="chart-line" d={line} />
        <path className="chart-tip" d={tipPath(points)} />
        {arrow.clock !== null && <ClockBead {...at(move(arrow.clock))} />}
      </g>
      {arrow.label !== null && (
        <g className={`chart-letters ${marked.id === drawn.marked ? 'chart-marked' : ''}`} aria-hidden="true">
          <Label text={labelText(label)} point={move(arrow.label)} />
        </g>
      )}
    </>
  );
}

const at = ([x, y]: Point) => ({ x, y });

const Label = ({ text, point: [x, y] }: { readonly text: string; readonly point: Point }) => (
  <text className="chart-label" x={x} y={y + baseline}>
    {text}
  </text>
);
