// Where and with what the room is used: a desk with a mouse or with the keyboard alone, a telephone, a tablet between two people.

const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false };

export const ways = {
  mouse: desk,
  keyboard: desk,
  telephone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
};
export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as Way[];
