// Where on this screen somebody wanted to go: what the screen and the server both ask of an address before they lead back to it.

/** A place on this screen, never another host: `//elsewhere.example` is an address too. */
export const screenPlace = /^\/(?![/\\])/u;
