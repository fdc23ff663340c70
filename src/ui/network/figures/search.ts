// What the address of the figures may hold; the page knows what fits. Apart, so that the map of the screen loads nothing else of it.

export type FiguresSearch = {
  readonly indicator?: string | undefined;
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const figuresSearch = ({ indicator, by, from, to }: Record<string, unknown>): FiguresSearch => ({
  indicator: textIn(indicator),
  by: textIn(by),
  from: textIn(from),
  to: textIn(to),
});
