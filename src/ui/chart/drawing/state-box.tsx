// One state: a box with its name, or a frame around the states inside it. The letters stand beside the item and not in it: its name says more.
import { letters, linesOf } from '../../../export/layout/label-lines.ts';
import type { LaidState } from '../../../export/layout/layout.ts';
import type { StateItem } from '../model/items.ts';
import type { StateStanding } from '../model/standing.ts';
import { itemProps, type Drawn } from './item-props.ts';

type StateBoxProps = {
  readonly drawn: Drawn;
  readonly item: StateItem;
  /** In the coordinates of the whole drawing. */
  readonly laid: LaidState;
  readonly standing: StateStanding;
  readonly isBeginning: boolean;
  readonly onFold: () => void;
};

/** Pixels of a baseline below the middle of its letters. */
const baseline = 4.6;

export function StateBox({ drawn, item, laid, standing, isBeginning, onFold }: StateBoxProps) {
  const { x, y, width, height, holds } = laid;
  const { state } = item;
  const canFold = state.kind === 'compound';
  const how = [
    ...(standing.active === null ? [] : [`chart-active-${standing.active}`]),
    ...(standing.entered > 0 ? ['chart-entered'] : []),
    ...(drawn.marked === item.id ? ['chart-marked'] : []),
    ...(drawn.pointed.has(item.id) ? ['chart-pointed'] : []),
  ].join(' ');
  return (
    <>
      <g {...itemProps(drawn, item.id)} className={`chart-state ${holds ? 'chart-frame' : 'chart-leaf'} ${how}`}>
        <rect className="chart-spot" x={x - 8} y={y - 8} width={width + 16} height={height + 16} rx={16} />
        <rect className="chart-ring" x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={12} />
        {canFold && !holds && <rect className="chart-box" x={x + 4} y={y + 4} width={width} height={height} rx={9} />}
        {standing.active === 'here' && (
          <rect className="chart-halo" x={x - 3.5} y={y - 3.5} width={width + 7} height={height + 7} rx={12} />
        )}
        <rect className="chart-box" x={x} y={y} width={width} height={height} rx={holds ? 11 : 9} />
        {state.kind === 'final' && <rect className="chart-final" x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={6.5} />}
        {isBeginning && <Beginning x={x} y={y + (holds ? 16 : height / 2)} />}
        {canFold && <FoldSign isFolded={!holds} x={x + width - 15} y={holds ? y + 14 : y + height / 2} onPress={onFold} />}
      </g>
      <g className={`chart-letters ${how}`} aria-hidden="true">
        {holds ? (
          <text className="chart-title" x={x + 12} y={y + 18}>
            {drawn.words.state(state.path)}
          </text>
        ) : (
          <Lines name={drawn.words.box(state.path)} x={x + width / 2 - (canFold ? 8 : 0)} y={y + height / 2} />
        )}
        {standing.entered > 1 && <Count count={standing.entered} x={x + width - 16} y={y + height} />}
      </g>
    </>
  );
}

function Lines({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }) {
  const lines = linesOf(name);
  const top = y - ((lines.length - 1) * letters.lineHeight) / 2 + baseline;
  return (
    <text className="chart-name">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * letters.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How often it was reached: on the lower edge, where no letters are. */
const Count = ({ count, x, y }: { readonly count: number; readonly x: number; readonly y: number }) => (
  <>
    <rect className="chart-chip chart-count-ground" x={x - 11} y={y - 7} width={22} height={14} rx={7} />
    <text className="chart-count" x={x} y={y + 3.6}>
      {`${count}×`}
    </text>
  </>
);

/** Where a case begins: a dot on the edge, as everybody draws it. */
const Beginning = ({ x, y }: { readonly x: number; readonly y: number }) => <circle className="chart-begin" cx={x} cy={y} r={4.5} />;

type FoldSignProps = { readonly isFolded: boolean; readonly x: number; readonly y: number; readonly onPress: () => void };

/** For the pointer; the keyboard folds with Enter, and says so by `aria-expanded`. */
const FoldSign = ({ isFolded, x, y, onPress }: FoldSignProps) => (
  <g
    className="chart-fold"
    aria-hidden="true"
    onClick={(event) => {
      event.stopPropagation();
      onPress();
    }}
  >
    <rect x={x - 12} y={y - 12} width={24} height={24} rx={6} />
    <path d={isFolded ? `M${x - 2} ${y - 4}L${x + 2.5} ${y}L${x - 2} ${y + 4}` : `M${x - 4} ${y - 2}L${x} ${y + 2.5}L${x + 4} ${y - 2}`} />
  </g>
);
