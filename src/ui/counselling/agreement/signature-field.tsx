// Where somebody signs: drawn on the screen, or on paper. Both ways are always open, because drawing needs a pointer and a signature
// must be possible by keyboard alone (WCAG 2.1.1).
import { useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import { drawingOf, type Stroke } from '../../../export/agreement/drawing.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { DrawnSignature } from './drawn-signature.tsx';
import './signature-field.css';
import { isLongEnough } from './signature-length.ts';
import { texts } from './texts.ts';

/** Stands in place of a drawing when the signature is on paper. */
export const signedOnPaper = 'paper';

export type SignatureFieldProps = {
  readonly label: string;
  /** The drawing as SVG path data, `signedOnPaper`, or null while nobody has signed. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

export function SignatureField({ label, value, onChange }: SignatureFieldProps) {
  const { t } = useLanguage(texts);
  const way = value === signedOnPaper ? 'paper' : 'drawn';
  return (
    <fieldset className="signature-field">
      <legend className="field-label">{label}</legend>
      <Choice
        label={t.way}
        value={way}
        onChange={(chosen) => onChange(chosen === 'paper' ? signedOnPaper : null)}
        options={[
          { value: 'drawn', label: t.wayDrawn },
          { value: 'paper', label: t.wayPaper, hint: t.wayPaperHint },
        ]}
      />
      {way === 'drawn' && <DrawingArea label={label} value={value} onChange={onChange} />}
    </fieldset>
  );
}

/** A drawing that is there already is shown; drawing again begins with an empty area. */
function DrawingArea({ label, value, onChange }: SignatureFieldProps) {
  const { t } = useLanguage(texts);
  // The key of the pad: a new number mounts an empty one.
  const [round, setRound] = useState(0);
  const [isShown, setIsShown] = useState(value !== null);
  const [isTooShort, setIsTooShort] = useState(false);
  const startAgain = () => {
    setRound(round + 1);
    setIsShown(false);
    setIsTooShort(false);
    onChange(null);
  };
  const take = (drawing: string | null) => {
    const counts = drawing !== null && isLongEnough(drawing);
    setIsTooShort(drawing !== null && !counts);
    onChange(counts ? drawing : null);
  };
  return (
    <div className="signature-area">
      <div className="signature-paper">
        {isShown && value !== null ? (
          <DrawnSignature drawing={value} label={label} />
        ) : (
          <Pad key={round} label={`${label}. ${t.drawHere}`} onDrawn={take} />
        )}
      </div>
      <div className="signature-foot">
        <output className={isTooShort ? 'field-error' : 'field-hint'}>
          {isTooShort ? t.tooShort : value === null ? t.drawHere : t.drawn}
        </output>
        {(value !== null || isTooShort) && (
          <Button kind="quiet" onPress={startAgain}>
            {t.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function Pad({ label, onDrawn }: { readonly label: string; readonly onDrawn: (drawing: string | null) => void }) {
  const place = useRef<HTMLCanvasElement>(null);
  // The pad is set up once, else a new rendering would wipe the drawing; the ref gives it the newest function.
  const report = useRef(onDrawn);
  useEffect(() => {
    report.current = onDrawn;
  }, [onDrawn]);
  useEffect(() => {
    const canvas = place.current;
    // A browser that cannot draw still has the way by paper.
    if (canvas?.getContext('2d') == null) return undefined;
    const width = 2;
    const pad = new SignaturePad(canvas, { minWidth: width, maxWidth: width, dotSize: width, penColor: getComputedStyle(canvas).color });
    fit(canvas);
    const reportDrawing = () => report.current(drawingOf(strokesOf(pad), { width: canvas.offsetWidth, height: canvas.offsetHeight }));
    pad.addEventListener('endStroke', reportDrawing);
    return () => pad.off();
  }, []);
  return (
    <figure className="signature-pad" aria-label={label}>
      <canvas ref={place} />
    </figure>
  );
}

/** As many pixels as the screen has, so that a fine line stays fine. */
function fit(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  Object.assign(canvas, { width: canvas.offsetWidth * ratio, height: canvas.offsetHeight * ratio });
  canvas.getContext('2d')?.scale(ratio, ratio);
}

/** The tool smooths the curves; of its picture only paths and dots are read. */
function strokesOf(pad: SignaturePad): Stroke[] {
  const picture = new DOMParser().parseFromString(pad.toSVG(), 'image/svg+xml');
  const number = (shape: Element, name: string) => Number(shape.getAttribute(name));
  return [...picture.querySelectorAll('path, circle, line')].map((shape) => {
    if (shape.tagName === 'circle') return { dot: [number(shape, 'cx'), number(shape, 'cy')] };
    if (shape.tagName === 'path') return { path: shape.getAttribute('d') ?? '' };
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => number(shape, name));
    return { path: `M ${x1},${y1} L ${x2},${y2}` };
  });
}
