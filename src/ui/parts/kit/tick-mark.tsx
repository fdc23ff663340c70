// The bold tick of a ticked box and of a stage that is done; the finer one of lists is in tick.ts.
export const TickMark = () => (
  <svg viewBox="0 0 16 16">
    <path d="M3 8.5 6.5 12 13 4.5" />
  </svg>
);
