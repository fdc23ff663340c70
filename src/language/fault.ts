// What can be wrong with a recording or a store, as far as a sentence needs it. The record's own types fit in; this room may not import them.

/** `line` counts from 1. */
export type Fault = Readonly<{
  code:
    | 'notUtf8'
    | 'lineTooLong'
    | 'notJson'
    | 'truncated'
    | 'noHeader'
    | 'unknownField'
    | 'malformed'
    | 'foreignStandard'
    | 'changedStandard'
    | 'brokenSequence'
    | 'missingLink'
    | 'brokenChain'
    | 'notCanonical';
  file: string;
  line: number;
  path?: string;
  seq?: number;
}>;

export type Damage = 'unreadable' | 'brokenChain' | 'headMismatch' | 'keyMissing' | 'sealBroken' | 'wordsMissing' | 'draftBroken';
