// The beginning of the id of a case, for people to tell cases apart where no name is known or shown.
export const shortId = (id: string): string => id.slice(0, 8);
