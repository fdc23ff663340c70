// The whole drawing, small, with what is seen of it: for eyes and pointers; everybody else has the outline.
import { useRef, type PointerEvent } from 'react';
import type { Scene } from '../model/scene.ts';
import type { View } from './view.ts';

type SmallMapProps = { readonly scene: Scene; readonly view: View; readonly onMove: (dx: number, dy: number) => void };

export function SmallMap({ scene, view, onMove }: SmallMapProps) {
  const map = useRef<SVGSVGElement>(null);
  const move = ({ clientX, clientY, buttons }: PointerEvent) => {
    const matrix = map.current?.getScreenCTM?.()?.inverse();
    if (matrix === undefined || buttons === 0) return;
    onMove(matrix.a * clientX + matrix.e - view.x - view.width / 2, matrix.d * clientY + matrix.f - view.y - view.height / 2);
  };
  return (
    <svg
      ref={map}
      className="chart-map"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
      onPointerDown={move}
      onPointerMove={move}
    >
      {scene.cells.map((cell) => (
        <g key={cell.region ?? 'outside'}>
          <rect className="chart-map-cell" x={cell.x} y={cell.y} width={cell.width} height={cell.height} rx={16} />
          {cell.fold.states.map((state) => (
            <rect
              key={state.path}
              className={state.holds ? 'chart-map-frame' : 'chart-map-state'}
              x={state.x + cell.inner.x}
              y={state.y + cell.inner.y}
              width={state.width}
              height={state.height}
              rx={8}
            />
          ))}
        </g>
      ))}
      <rect className="chart-map-view" x={view.x} y={view.y} width={view.width} height={view.height} rx={12} />
    </svg>
  );
}
