// The way back from the identity provider: the one route of the library that is ever asked for.
export const authPath = '/api/v1/sign-in/library';
export const providerId = 'provider';
