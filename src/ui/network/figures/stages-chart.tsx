// Where the cases of every site stand, as one bar a site. In the order of the standard: sites are shown, never ranked.
import * as Plot from '@observablehq/plot';
import { useCallback } from 'react';
import { useLanguage } from '../../parts/words/language.tsx';
import { cutTo } from './cut-to.ts';
import { Plotted } from './plotted.tsx';
import type { SiteRow } from './site-row.ts';
import { texts } from './programme-texts.ts';

/** Pixels. */
const rowHeight = 26;
const nameWidth = 235;

export function StagesChart({ rows }: { readonly rows: readonly SiteRow[] }) {
  const { t } = useLanguage(texts);
  const draw = useCallback(
    (width: number) => {
      const stages = Object.entries(t.stages) as [keyof typeof t.stages, string][];
      const parts = rows.flatMap(({ name, counts }) =>
        stages.map(([stage, label]) => ({ name, stage: label, count: counts.cases[stage] })),
      );
      const most = Math.max(1, ...rows.map(({ counts }) => Object.values(counts.cases).reduce((sum, count) => sum + count, 0)));
      const marginLeft = Math.min(nameWidth, width * 0.45);
      return Plot.plot({
        width: Math.max(width, 280),
        height: rows.length * rowHeight + 40,
        marginLeft,
        marginRight: 24,
        x: { domain: [0, most], grid: true, label: null, ticks: width < 480 ? 3 : 5 },
        y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0, tickFormat: cutTo(marginLeft) },
        color: { domain: stages.map(([, label]) => label), range: stages.map(([stage]) => `var(--stage-${stage})`) },
        marks: [Plot.barX(parts, { x: 'count', y: 'name', fill: 'stage', insetTop: 4, insetBottom: 4 }), Plot.ruleX([0])],
      });
    },
    [rows, t],
  );
  return (
    <figure className="figures-chart">
      <ul className="programme-legend" aria-hidden="true">
        {Object.entries(t.stages).map(([stage, label]) => (
          <li key={stage}>
            <span className={`programme-mark programme-${stage}`} /> {label}
          </li>
        ))}
      </ul>
      <Plotted name={t.chart} draw={draw} />
    </figure>
  );
}
