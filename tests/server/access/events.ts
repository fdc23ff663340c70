// The lines of the log that are security events.
export type Line = Readonly<Record<string, unknown>> & { readonly event: string };

export const eventsIn = (lines: readonly string[]): Line[] =>
  lines.map((line) => JSON.parse(line) as Line).filter(({ event }) => event !== undefined);
