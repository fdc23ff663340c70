// An address as a QR code: dark on light in both appearances, because an app reads it only so.
import { encode } from 'uqr';

/** Units of light around the code; scanners ask for four. */
const margin = 4;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])));
  const side = size + 2 * margin;
  return (
    <figure className="qr" aria-label={label}>
      <svg aria-hidden="true" viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
        <rect width={side} height={side} fill="#fff" />
        <path fill="#000" d={squares.join('')} />
      </svg>
    </figure>
  );
}
