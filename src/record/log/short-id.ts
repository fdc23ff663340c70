// The short number of a case, for places where others may look: it leads those who may to the case and says nothing to anybody else.

/** Characters; enough to tell the cases of a centre apart. */
const length = 8;

export const shortId = (id: string): string => id.slice(0, length);
