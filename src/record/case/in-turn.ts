// Read your writes: what has arrived for a case is written in the order of its arrival, and whoever reads waits for it.

export type Turns = {
  /** Begins when everything that arrived before for the same name has ended, well or not. Answers and rejects like `act`. */
  readonly write: <T>(name: string, act: () => Promise<T>) => Promise<T>;
  /** Resolves when everything that has arrived for the name so far has ended; never rejects. */
  readonly written: (name: string) => Promise<void>;
};

export function inTurn(): Turns {
  const last = new Map<string, Promise<void>>();

  const written = async (name: string): Promise<void> => last.get(name);

  function write<T>(name: string, act: () => Promise<T>): Promise<T> {
    const done = written(name).then(act);
    const ended = done.then(
      () => undefined,
      () => undefined,
    );
    last.set(name, ended);
    void ended.then(() => last.get(name) === ended && last.delete(name));
    return done;
  }

  return { write, written };
}
