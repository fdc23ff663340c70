// What can be wrong with a recording, as data: sentences are made where people read them.

export type FaultCode =
  | 'notUtf8'
  | 'lineTooLong'
  | 'notJson'
  | 'truncated'
  | 'empty'
  | 'noHeader'
  | 'unknownField'
  | 'malformed'
  | 'foreignStandard'
  | 'changedStandard'
  | 'brokenSequence'
  | 'missingLink'
  | 'brokenChain'
  | 'notCanonical';

/** `line` counts from 1. `detail` is technical and never repeats a value of the recording. */
export type Fault = {
  code: FaultCode;
  file: string;
  line: number;
  detail: string;
  path?: string;
  case?: string;
  seq?: number;
};
