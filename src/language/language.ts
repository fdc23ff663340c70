// The languages the product speaks. German is the language of the counselling centres, English that of everybody else who reads along.

export type Lang = 'de' | 'en';

export const langs: readonly Lang[] = ['de', 'en'];
