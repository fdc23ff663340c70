// How long a password has to be, said before anybody types one. What is longer than people choose would only keep the server busy.
export const passwordLength = { least: 12, most: 200 } as const;
