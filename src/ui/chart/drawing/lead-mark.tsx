// Ways that are no lines: a small sign on the upper edge of a state or a frame, named where it has the focus.
import { leadLabel } from '../../../export/layout/lead-label.ts';
import type { Box } from '../../../export/layout/layout.ts';
import type { LeadItem } from '../model/items.ts';
import type { LeadStanding } from '../model/standing.ts';
import { Gate, Icon, Pin, type Sign } from './icon.tsx';
import { itemProps, type Drawn } from './item-props.ts';

/** Pixels. */
const chip = { width: 19, height: 15, gap: 3, edge: 9 } as const;

type LeadMarkProps = {
  readonly drawn: Drawn;
  readonly item: LeadItem;
  readonly box: Box;
  /** Counted from the right end of the edge. */
  readonly index: number;
  readonly standing: LeadStanding;
  readonly isCase: boolean;
  /** Whether it stays in the region. */
  readonly isFar: boolean;
};

export function LeadMark({ drawn, item, box, index, standing, isCase, isFar }: LeadMarkProps) {
  const { taker } = leadLabel(item.lead, isCase);
  const sign: Sign = taker === 'calendar' ? 'clock' : taker === 'region' ? 'region' : isFar ? 'far' : 'leave';
  const x = box.x + box.width - chip.edge - chip.width - index * (chip.width + chip.gap);
  const y = box.y - chip.height / 2;
  const classes = [
    'chart-mark',
    `chart-by-${taker}`,
    ...(standing.taken > 0 ? ['chart-taken'] : []),
    ...(standing.isJustTaken ? ['chart-just'] : []),
    ...(standing.now === null ? [] : [`chart-${standing.now}`]),
    ...(drawn.marked === item.id ? ['chart-marked'] : []),
    ...(drawn.pointed.has(item.id) ? ['chart-pointed'] : []),
  ];
  return (
    <g {...itemProps(drawn, item.id)} className={classes.join(' ')}>
      <rect className="chart-hit" x={x - 2} y={y - 5} width={chip.width + 4} height={chip.height + 10} />
      <rect className="chart-spot" x={x - 6} y={y - 6} width={chip.width + 12} height={chip.height + 12} rx={12} />
      <rect className="chart-ring" x={x - 3} y={y - 3} width={chip.width + 6} height={chip.height + 6} rx={9} />
      <rect className="chart-chip" x={x} y={y} width={chip.width} height={chip.height} rx={7.5} />
      <Icon sign={sign} x={x + chip.width / 2} y={y + chip.height / 2} />
      {drawn.pointed.has(item.id) && <Pin x={x + chip.width / 2} y={y} />}
      {standing.now !== null && <Gate now={standing.now} x={x + chip.width} y={y} />}
    </g>
  );
}

/** Where such ways lead: for eyes only, since each of them says it itself. */
export function ArrivalMark({ box }: { readonly box: Box }) {
  const [x, y] = [box.x + chip.edge, box.y - chip.height / 2];
  return (
    <g className="chart-arrival" aria-hidden="true">
      <rect className="chart-chip" x={x} y={y} width={chip.width} height={chip.height} rx={7.5} />
      <Icon sign="arrive" x={x + chip.width / 2} y={y + chip.height / 2} />
    </g>
  );
}
