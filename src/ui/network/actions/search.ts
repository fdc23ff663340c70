// What the address of the action list may hold: a hurdle and a step somebody comes from, to begin an entry with.
export type ActionsSearch = { readonly hurdle?: string | undefined; readonly step?: string | undefined };

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const actionsSearch = ({ hurdle, step }: Record<string, unknown>): ActionsSearch => ({ hurdle: textIn(hurdle), step: textIn(step) });
