// An LRU cache: keeps what was worked out, up to a limit, and drops first what nobody has asked for longest.

export type LruCache<Value> = { readonly get: (key: string) => Value | undefined; readonly set: (key: string, value: Value) => void };

export function lruCache<Value>(most: number): LruCache<Value> {
  const kept = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    kept.delete(key);
    kept.set(key, value);
    // A Map keeps the order of insertion, so its first key is the one nobody has asked for longest.
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
