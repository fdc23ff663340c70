// A chart: its drawing, what has the focus in words, and its outline. With a reading, a case is read onto it.
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import type { ChartName } from '../../engine/chart/chart-of.ts';
import { useIsNarrow } from '../parts/kit/use-is-narrow.ts';
import './chart.css';
import { Drawing } from './drawing/drawing.tsx';
import { Legend } from './legend.tsx';
import { itemsOf, type ItemId, type Items } from './model/items.ts';
import { drawnOf, placeOf, startOf } from './model/places.ts';
import { pointedIn } from './model/pointed.ts';
import { sceneOf } from './model/scene.ts';
import { asReading, leadStanding, type Counts, type Reading } from './model/standing.ts';
import { useFolds } from './model/use-folds.ts';
import { usePointer } from './model/use-pointer.ts';
import { useWalk } from './model/use-walk.ts';
import { pointingAt, useWords } from './model/use-words.ts';
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
  /** What somebody points at: the path of a state, or an event. */
  readonly pointsAt?: string | null;
  /** Numbers beside the states, by path, and what such a number says; instead of a case. */
  readonly counted?: Counts | null;
};

/** Pixels a key moves what is seen. */
const push = 60;

export function Chart({ name, reading: given = null, onEvent, pointsAt = null, counted = null }: ChartProps) {
  const reading = useMemo(() => (counted === null ? given : asReading(counted)), [given, counted]);
  const items = itemsOf(name);
  const pointed = useMemo(() => pointedIn(items, reading, pointsAt), [items, reading, pointsAt]);
  const words = pointingAt(useWords(name, items, reading, counted?.say), pointed);
  const folds = useFolds(items);
  const scene = useMemo(() => sceneOf(name, folds.drawing), [name, folds.drawing]);
  const svg = useRef<SVGSVGElement>(null);
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  const start = pointed[0] ?? startOf(items, reading);
  const view = useView(whole, useIsNarrow() ? near(whole, placeOf(items, scene, start)) : whole, svg);
  function show(id: ItemId): void {
    const box = placeOf(items, scene, id);
    if (box !== null && !isWhole(view.view, whole)) view.show(box);
  }
  const walk = useWalk({
    items,
    start,
    folded: (widget) => (widget === 'drawing' ? folds.drawing : folds.opened),
    onFold: folds.toggle,
    onChoose: (id) => onlyOpen(items, id, reading, onEvent),
    onGo: show,
  });
  usePointer(pointed, walk, show);
  const marked = drawnOf(items, scene, walk.current);
  const pointedAt = new Set(pointed.map((id) => drawnOf(items, scene, id)));
  const drawn = { items, walk, words, marked, pointed: pointedAt, onPress: (id: ItemId) => view.wasPress() && walk.go(id, 'drawing') };

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
      <Legend isCase={name === 'case'} hasReading={given !== null} hasPointer={pointed.length > 0} />
      <div className="chart-words">
        <h2 className="part-title">{t.outline}</h2>
        <p className="soft small">{t.outlineLead}</p>
        <Outline {...{ items, walk, words, reading, pointed }} opened={folds.opened} />
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
