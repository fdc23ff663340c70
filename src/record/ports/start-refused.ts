// A reason not to start at all: running on would break a promise about safety.

export type StartRefusal =
  | 'keyFileInDataDirectory'
  | 'keyFileReadable'
  | 'keyFileMissing'
  | 'keyFileMalformed'
  | 'keyFileOther'
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
  | 'directoryMoved'
  | 'directoryInUse'
  | 'peopleSignIn';

export class StartRefused extends Error {
  readonly code: StartRefusal;

  /** `sentence` says what is wrong and what to do. */
  constructor(code: StartRefusal, sentence: string) {
    super(sentence);
    this.name = 'StartRefused';
    this.code = code;
  }
}
