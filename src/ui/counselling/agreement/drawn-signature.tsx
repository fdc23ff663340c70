// Shows a drawn signature, or nothing at all when the stored text is no drawing.
import { drawingSize, isDrawing, penWidth } from '../../../export/agreement/drawing.ts';

export function DrawnSignature({ drawing, label }: { readonly drawing: string; readonly label: string }) {
  if (!isDrawing(drawing)) return null;
  return (
    <figure className="drawn-signature" aria-label={label}>
      <svg viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`} aria-hidden="true">
        <path d={drawing} fill="none" stroke="currentColor" strokeWidth={penWidth} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </figure>
  );
}
