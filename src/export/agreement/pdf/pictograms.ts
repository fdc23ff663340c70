// Small pictures that show at a glance what a part of the sheet is about, in one colour and one width of line; our own drawings.

/** The accent of the screen's light scheme, which stays dark enough on paper. */
const colour = '#0f5557';

const drawn = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`;

const dot = (x: number, y: number, r = 1): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}" stroke="none"/>`;

export const pictograms = {
  /** A flag on a hill. */
  goal: drawn(
    '<path d="M2.5 20.5 C7 20.5 7.5 14.5 12 14.5 S17 20.5 21.5 20.5"/><path d="M12 14.5 V3"/><path d="M12 3.4 L19 5.9 L12 8.6"/>',
  ),
  /** Stairs with an arrow up. */
  measure: drawn('<path d="M2.5 20.5 H8 V15.5 H13 V10.5 H18 V5.5 H21.5"/><path d="M3 10.5 L9.5 4"/><path d="M5.4 3.6 H9.9 V8.1"/>'),
  /** A house with a hand that says yes: what the centre promises. */
  centre: drawn('<path d="M3 11 L12 3.5 L21 11"/><path d="M5 9.6 V20.5 H19 V9.6"/><path d="M8.8 14.6 L11.2 17 L15.6 12.4"/>'),
  /** A person with the same tick: what the client promises. */
  client: drawn(
    '<circle cx="10" cy="7" r="3.8"/><path d="M3 20.5 C3 15.8 6 13.4 10 13.4 C11.4 13.4 12.6 13.7 13.6 14.2"/><path d="M14.6 18 L17 20.4 L21.4 15.8"/>',
  ),
  /** A leaf of a calendar with one day marked. */
  review: drawn(
    `<rect x="3.5" y="5" width="17" height="15.5" rx="1.8"/><path d="M3.5 9.8 H20.5"/><path d="M8 2.8 V6.4"/><path d="M16 2.8 V6.4"/>${dot(8, 13.4)}${dot(12, 13.4)}${dot(8, 17)}<circle cx="15.6" cy="15.4" r="2.3"/>`,
  ),
} as const satisfies Record<string, string>;

export type Pictogram = keyof typeof pictograms;
