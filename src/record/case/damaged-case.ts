// Says which case is damaged and where. Every other case goes on working.

export type DamageCode =
  | 'unreadable'
  | 'brokenChain'
  | 'headMismatch'
  | 'missing'
  | 'unknown'
  | 'older'
  | 'otherInLedger'
  | 'keyMissing'
  | 'keyDestroyed'
  | 'sealBroken'
  | 'wordsMissing'
  | 'draftBroken'
  | 'rowDiffers'
  | 'messageDiffers';

const sentences: Record<DamageCode, string> = {
  unreadable: 'its entries cannot be read',
  brokenChain: 'its chain of entries is broken',
  headMismatch: 'its entries do not end where its head says',
  missing: 'the ledger knows it, and it is not there',
  unknown: 'it was never recorded here',
  older: 'it ends earlier than it has ended already',
  otherInLedger: 'its entries do not end where the ledger says',
  keyMissing: 'its data key is missing although it was never destroyed',
  keyDestroyed: 'its data key was destroyed although the case was never erased',
  sealBroken: 'sealed words do not fit their entry',
  wordsMissing: 'sealed words are missing although their key was never destroyed',
  draftBroken: 'a draft cannot be opened',
  rowDiffers: 'its row in the list says something else than its entries',
  messageDiffers: 'a message that waits says something else than its entries',
};

export class DamagedCase extends Error {
  readonly case: string;
  readonly code: DamageCode;
  /** The entry the damage was found at, if it can be told. */
  readonly seq: number | null;

  constructor(id: string, code: DamageCode, seq: number | null = null) {
    super(`case ${id} is damaged${seq === null ? '' : ` at entry ${seq}`}: ${sentences[code]}`);
    this.name = 'DamagedCase';
    this.case = id;
    this.code = code;
    this.seq = seq;
  }
}

/** What was read, or the damage that was met: whoever asks goes on with the rest. Anything else is thrown. */
export async function orDamage<T>(read: () => T | Promise<T>): Promise<T | DamagedCase> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DamagedCase) return error;
    throw error;
  }
}

/** Null for what is not there, or cannot be read. */
export async function unlessDamaged<T>(read: () => T | Promise<T>): Promise<T | null> {
  const found = await orDamage(read);
  return found instanceof DamagedCase ? null : found;
}
