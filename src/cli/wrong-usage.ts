// A command was called in a way it cannot follow. The message is a sentence for whoever typed it.

/** Ends with exit code 2, without a stack. */
export class WrongUsage extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'WrongUsage';
  }
}
