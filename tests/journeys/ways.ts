// Where and with what the room is used: a desk with a mouse or with the keyboard alone, a telephone, a tablet between two people.

const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false };

export const ways = {
  mouse: desk,
  keyboard: desk,
  telephone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
};
export type Way = keyof typeof ways;
const allWays = Object.keys(ways) as Way[];

export const isEveryWay = process.env['ETAPPE_WAYS'] === 'all';

/**
 * By finger on the smallest screen in every run; a whole life is gone by keyboard elsewhere. All of them are for `npm run test:ways`
 * (decision 18).
 */
export const wayNames: readonly Way[] = isEveryWay ? allWays : ['telephone'];
