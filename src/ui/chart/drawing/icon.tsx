// The small signs on boxes and lines, each 11 pixels across around its own middle.
import { gateSize } from '../../../export/layout/gate.ts';

export type Sign = 'leave' | 'far' | 'arrive' | 'clock' | 'region';

const paths: Readonly<Record<Sign, string>> = {
  leave: 'M-4 0H2M-0.6 -2.6L2 0L-0.6 2.6M4.4 -3.4V3.4',
  far: 'M-4 2.6C-4 -2.4 2.4 -3.4 3.4 1.6M1 -0.2L3.6 2L5.2 -1',
  arrive: 'M0 -4.4V2M-2.6 -0.4L0 2.2L2.6 -0.4M-3.4 4.4H3.4',
  clock: 'M0 -2.8V0L2 1.2',
  region: 'M-4 1.4C-2.4 -2.6 -0.8 -1.4 0 0C0.8 1.4 2.4 2.6 4 -1.4',
};

type IconProps = { readonly sign: Sign; readonly x: number; readonly y: number };

export const Icon = ({ sign, x, y }: IconProps) => <path className="chart-icon" d={paths[sign]} transform={`translate(${x} ${y})`} />;

/** The clock on a line: the calendar goes this way. */
export const ClockBead = ({ x, y }: Omit<IconProps, 'sign'>) => (
  <g className="chart-bead">
    <circle cx={x} cy={y} r={5.5} />
    <Icon sign="clock" x={x} y={y} />
  </g>
);

/** What somebody points at: a pin whose tip is at the place. */
export const Pin = ({ x, y }: Omit<IconProps, 'sign'>) => (
  <g className="chart-pin" aria-hidden="true" transform={`translate(${x} ${y})`}>
    <path d="M0 0C-3.2 -6.6 -8.6 -10 -8.6 -16.2A8.6 8.6 0 0 1 8.6 -16.2C8.6 -10 3.2 -6.6 0 0Z" />
    <circle cx={0} cy={-16.2} r={3} />
  </g>
);

type GateProps = Omit<IconProps, 'sign'> & { readonly now: 'open' | 'refused' };

/** At the beginning of a line: a full ring where the way is open now, one with a bar across where it is not. */
export const Gate = ({ x, y, now }: GateProps) => (
  <g className={`chart-gate chart-gate-${now}`}>
    <circle cx={x} cy={y} r={gateSize / 2} />
    {now === 'open' ? <circle className="chart-gate-dot" cx={x} cy={y} r={2.2} /> : <path d={`M${x - 2.6} ${y}H${x + 2.6}`} />}
  </g>
);
