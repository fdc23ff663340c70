// The path of the tick in lists and notices, in a box of 16 by 16: what is done looks the same in all of them.
export const tick = 'M3.5 8.5 6.7 11.7 12.5 5';
