// What the address of the action list may hold: what is known of the hurdle somebody comes from, to begin an entry with.
export type ActionsSearch = {
  readonly hurdle?: string | undefined;
  readonly step?: string | undefined;
  readonly asked?: string | undefined;
  readonly region?: string | undefined;
};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const actionsSearch = ({ hurdle, step, asked, region }: Record<string, unknown>): ActionsSearch => ({
  hurdle: textIn(hurdle),
  step: textIn(step),
  asked: textIn(asked),
  region: textIn(region),
});
