// The port to the wrapped data keys, kept apart from the logs: destroying one key makes one case's words unreadable for good.

/** A data key, encrypted under the key-encryption key named by `kek`. Base64. */
export type WrappedKey = { kek: string; iv: string; text: string; tag: string };

export interface KeyStore {
  /** `destroyed` is remembered, so that a lost key never passes for an erased case. */
  get(id: string): Promise<WrappedKey | 'destroyed' | null>;

  /** The first key of a case. False when it has or had one. */
  put(id: string, wrapped: WrappedKey): Promise<boolean>;

  /** The same key, wrapped anew. False when there is no key to replace. */
  replace(id: string, wrapped: WrappedKey): Promise<boolean>;

  /**
   * Final. Destroying twice, or a key that never was, does no harm. False while the old bytes may still lie in a file, because another process is
   * reading it: destroying again tries again.
   */
  destroy(id: string): Promise<boolean>;

  /** Cases whose key is alive. */
  ids(): AsyncIterable<string>;

  /** The ids of the key-encryption keys that living keys are wrapped under: which key file is needed, without opening anything. */
  keks(): Promise<ReadonlySet<string>>;
}
