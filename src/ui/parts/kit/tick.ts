// The path of the tick, in a box of 16: what is done looks the same everywhere.
export const tick = 'M3.5 8.5 6.7 11.7 12.5 5';
