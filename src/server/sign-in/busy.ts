// More people are signing in than can be served at the moment: answered as such, never as a wrong password.
export class Busy extends Error {
  constructor() {
    super('too many sign-ins are waiting');
  }
}
