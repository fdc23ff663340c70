// What the signs mean: those of the chart, and with a case those of its way.
import type { ReactNode } from 'react';
import { useLanguage } from '../parts/words/language.tsx';
import { ClockBead, Gate, Icon, Pin, type Sign } from './drawing/icon.tsx';
import { texts } from './texts.ts';

type LegendProps = { readonly isCase: boolean; readonly hasReading: boolean; readonly hasPointer: boolean };

const Chip = ({ sign }: { readonly sign: Sign }) => (
  <>
    <rect className="chart-chip" x={4.5} y={2.5} width={19} height={15} rx={7.5} />
    <Icon sign={sign} x={14} y={10} />
  </>
);
const box = <rect className="chart-box" x={2} y={3} width={24} height={14} rx={5} />;

export function Legend({ isCase, hasReading, hasPointer }: LegendProps) {
  const { t } = useLanguage(texts);
  const { signs } = t;
  return (
    <ul className="chart-legend" aria-label={t.legend}>
      <Row name={signs.begin}>
        {box}
        <circle className="chart-begin" cx={2.5} cy={10} r={3.5} />
      </Row>
      <Row name={signs.final}>
        {box}
        <rect className="chart-final" x={4.5} y={5.5} width={19} height={9} rx={3} />
      </Row>
      {isCase && (
        <>
          <Row name={signs.calendar}>
            <path className="chart-line chart-line-calendar" d="M0 10H28" />
            <ClockBead x={14} y={10} />
          </Row>
          <Row name={signs.region}>
            <path className="chart-line chart-line-region" d="M0 10H28" />
          </Row>
          <Row name={signs.leave}>
            <Chip sign="leave" />
          </Row>
          <Row name={signs.far}>
            <Chip sign="far" />
          </Row>
          <Row name={signs.arrive}>
            <Chip sign="arrive" />
          </Row>
        </>
      )}
      {hasReading && (
        <>
          <Row name={signs.active}>
            <g className="chart-active-here">{box}</g>
          </Row>
          <Row name={signs.path}>
            <g className="chart-taken">
              <path className="chart-line" d="M0 10H28" />
            </g>
          </Row>
          <Row name={signs.just}>
            <g className="chart-just">
              <path className="chart-glow" d="M0 10H28" />
              <path className="chart-line" d="M0 10H28" />
            </g>
          </Row>
          <Row name={signs.open}>
            <Gate now="open" x={14} y={10} />
          </Row>
          <Row name={signs.refused}>
            <Gate now="refused" x={14} y={10} />
          </Row>
        </>
      )}
      {hasPointer && (
        <Row name={signs.pointed}>
          <g transform="translate(14 19) scale(0.75)">
            <Pin x={0} y={0} />
          </g>
        </Row>
      )}
    </ul>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <li>
    <svg className="chart-sign" viewBox="-1 0 30 20" aria-hidden="true">
      {children}
    </svg>
    {name}
  </li>
);
