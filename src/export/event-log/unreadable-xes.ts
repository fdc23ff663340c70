// Why an event log cannot be read, as data: sentences are made where people read them.

export type XesFlaw =
  | 'notUtf8'
  | 'notXml'
  | 'doctype'
  | 'notXes'
  | 'tooLong'
  | 'tooDeep'
  | 'tooMany'
  | 'outsideOfTraces'
  // Of one trace or event:
  | 'notOurs'
  | 'foreignStandard'
  | 'unknownActivity'
  | 'noMoment'
  | 'malformed';

/** Thrown for the first thing that is wrong, with its line; `path` names a field. Nothing of what stands in the file is repeated. */
export class UnreadableXes extends Error {
  readonly code: XesFlaw;
  readonly line: number;
  readonly path: string;

  constructor(code: XesFlaw, line: number, path = '') {
    super(`${code} in line ${line} (${path})`);
    this.name = 'UnreadableXes';
    this.code = code;
    this.line = line;
    this.path = path;
  }
}
