// The port to the access log: who looked into which case, when and why. Rows are only ever added.

/** `role` and `person` are a code and a pseudonym. */
export type Access<Kind extends string = string> = {
  readonly case: string;
  readonly at: string;
  readonly kind: Kind;
  readonly role: string;
  readonly person: string;
  /** The emergency access by which it was seen; null for whoever works with the case anyway. */
  readonly emergency: string | null;
  /** Why an emergency access was begun, in words. Forgotten with the words of the case. */
  readonly reason: string | null;
  /** The instant at which an emergency access that begins will end; null for everything else. */
  readonly endsAt: string | null;
};

export type KeptAccess = Access & { readonly number: number };

export interface AccessStore {
  add(accesses: readonly Access[]): Promise<void>;

  /** Of one case, the latest first. */
  ofCase(id: string, offset: number, limit: number): Promise<readonly KeptAccess[]>;

  /** Beginnings of emergency accesses that have neither ended nor run out at this instant, the latest first. */
  emergencies(at: string): Promise<readonly KeptAccess[]>;

  /** Takes the reasons of a case away; that somebody looked stays. */
  forget(id: string): Promise<void>;
}
