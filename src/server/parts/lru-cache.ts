// Remembers what was worked out, up to a limit: what nobody has asked for longest is forgotten first.

export type Memory<Value> = { readonly get: (key: string) => Value | undefined; readonly set: (key: string, value: Value) => void };

export function memoryOf<Value>(most: number): Memory<Value> {
  const kept = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
