// A chart: its drawing, what has the focus in words, and its outline. With a reading, a case is read onto it.
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { ChartName } from '../../engine/chart/chart-of.ts';
import { useIsNarrow } from '../parts/kit/use-is-narrow.ts';
import './chart.css';
import { Drawing } from './drawing/drawing.tsx';
import { Legend } from './legend.tsx';
import { itemsOf, type ItemId, type Items } from './model/items.ts';
import { drawnOf, startOf } from './model/places.ts';
import { boxOf, sceneOf } from './model/scene.ts';
import { leadStanding, type Reading } from './model/standing.ts';
import { useFolds } from './model/use-folds.ts';
import { useWalk } from './model/use-walk.ts';
import { useWords } from './model/use-words.ts';
import { Detail } from './outline/detail.tsx';
import { Keys } from './outline/keys.tsx';
import { Outline } from './outline/outline.tsx';
import { saveFile, svgFile } from './svg-file.ts';
import { SmallMap } from './view/small-map.tsx';
import { Tools } from './view/tools.tsx';
import { useView } from './view/use-view.ts';
import { isWhole, near } from './view/view.ts';

export type ChartProps = {
  readonly name: ChartName;
  /** A case read onto the chart; without one the chart is shown as the standard has it. */
  readonly reading?: Reading;
  /** When somebody chooses what is possible now. Without it nothing can be chosen. */
  readonly onEvent?: (event: ProposalType) => void;
};

/** Pixels a key moves what is seen. */
const push = 60;

export function Chart({ name, reading = null, onEvent }: ChartProps) {
  const items = itemsOf(name);
  const words = useWords(name, items, reading);
  const folds = useFolds(items);
  const scene = useMemo(() => sceneOf(name, folds.drawing), [name, folds.drawing]);
  const svg = useRef<SVGSVGElement>(null);
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  const start = startOf(items, reading);
  const view = useView(whole, useIsNarrow() ? near(whole, boxOf(scene, start)) : whole, svg);
  const walk = useWalk({
    items,
    start,
    folded: (widget) => (widget === 'drawing' ? folds.drawing : folds.opened),
    onFold: folds.toggle,
    onChoose: (id) => onlyOpen(items, id, reading, onEvent),
    onGo: (id) => {
      const box = boxOf(scene, items.byId.get(id)?.kind === 'lead' ? (items.byId.get(id)?.parent ?? id) : id);
      if (box !== null && !isWhole(view.view, whole)) view.show(box);
    },
  });
  const marked = drawnOf(items, scene, walk.current);
  const drawn = { items, walk, words, marked, onPress: (id: ItemId) => view.wasPress() && walk.go(id, 'drawing') };

  function press(event: KeyboardEvent): void {
    const act = viewKeys[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (act === undefined) return walk.press(event, 'drawing');
    event.preventDefault();
    act(view);
  }

  const { t } = words;
  return (
    <div className="chart">
      <div className="chart-stage" {...view.pointers}>
        <Drawing
          scene={scene}
          drawn={drawn}
          reading={reading}
          view={view.view}
          label={t.drawing(words.chart)}
          onFold={(id) => folds.toggle(id, 'drawing')}
          onKeyDown={press}
          svg={svg}
        />
        {!isWhole(view.view, whole) && <SmallMap scene={scene} view={view.view} onMove={view.moveBy} />}
        <Tools
          onNearer={view.nearer}
          onFarther={view.farther}
          onFit={view.fit}
          fold={folds.foldable.length === 0 ? null : { isFolded: folds.drawing.length > 0, onPress: folds.toggleAll }}
          onSave={() => svg.current !== null && saveFile(svgFile(svg.current, scene, t.drawing(words.chart)), `etappe-${name}.svg`)}
        />
      </div>
      <Detail item={items.byId.get(walk.current)} words={words} reading={reading} onEvent={onEvent} />
      <Legend isCase={name === 'case'} hasReading={reading !== null} />
      <div className="chart-words">
        <h2 className="part-title">{t.outline}</h2>
        <p className="soft small">{t.outlineLead}</p>
        <Outline {...{ items, walk, words, reading }} opened={folds.opened} />
      </div>
      <Keys />
    </div>
  );
}

const viewKeys: Readonly<Record<string, (view: ReturnType<typeof useView>) => void>> = {
  '+': ({ nearer }) => nearer(),
  'Shift+*': ({ nearer }) => nearer(),
  '-': ({ farther }) => farther(),
  '0': ({ fit }) => fit(),
  'Shift+ArrowLeft': ({ moveBy }) => moveBy(-push, 0),
  'Shift+ArrowRight': ({ moveBy }) => moveBy(push, 0),
  'Shift+ArrowUp': ({ moveBy }) => moveBy(0, -push),
  'Shift+ArrowDown': ({ moveBy }) => moveBy(0, push),
};

/** One open step is chosen at once; of several people choose beneath the drawing. */
function onlyOpen({ byId }: Items, id: ItemId, reading: Reading, onEvent: ChartProps['onEvent']): void {
  const item = byId.get(id);
  if (item?.kind !== 'lead' || onEvent === undefined) return;
  const open = leadStanding(reading, item.lead).possible.filter(({ refusals }) => refusals.length === 0);
  const [only, ...more] = open;
  if (only !== undefined && more.length === 0) onEvent(only.event);
}
