// A reason not to start at all: running on would break a promise about safety.

export type StartRefusal =
  | 'keyFileInDataDirectory'
  | 'keyFileReadable'
  | 'keyFileMissing'
  | 'keyFileMalformed'
  | 'keyFileOther'
  | 'casesMissing'
  | 'keysMissing'
  | 'ledgerInDataDirectory'
  | 'ledgerMissing'
  | 'ledgerOther'
  | 'ledgerDamaged'
  | 'recordContradicts'
  | 'notDurable'
  | 'notErasing'
  | 'databaseDamaged'
  | 'databaseNewer'
  | 'databaseTooOld'
  | 'databaseUnfit'
  | 'databaseNotSetUp'
  | 'databaseUnreachable'
  | 'roleTooStrong'
  | 'keysInSameDatabase'
  | 'notOwner'
  | 'copyInProgress'
  | 'copyUnfit'
  | 'directoryMoved'
  | 'directoryInUse'
  | 'peopleSignIn'
  | 'placeUnusable';

export class StartRefused extends Error {
  readonly code: StartRefusal;
  /** The same for whoever reads German, where it holds more than the code says. */
  readonly german: string | null;

  /** `sentence` says what is wrong and what to do. */
  constructor(code: StartRefusal, sentence: string, german: string | null = null) {
    super(sentence);
    this.name = 'StartRefused';
    this.code = code;
    this.german = german;
  }
}
