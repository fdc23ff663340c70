// What can be wrong with the settings, as data: the sentences are in `fault-texts.ts`.

import type { StartRefusal } from '../../record/ports/start-refused.ts';

/** Where a value comes from. `default`: nobody has set it. */
export type SetBy =
  | { readonly kind: 'option' | 'environment'; readonly name: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'default' };

/** A setting by its dotted key, and who set it. */
export type Place = { readonly key: string; readonly setBy: SetBy };

type What =
  | { readonly code: 'wrongForm'; readonly given: string | null }
  | { readonly code: 'unknown'; readonly nearest: string | null }
  | { readonly code: 'givenTwice'; readonly other: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly why: string }
  | { readonly code: 'emptyFile'; readonly path: string }
  | { readonly code: 'notToml'; readonly line: number; readonly column: number; readonly why: string }
  | { readonly code: 'openWithoutTls'; readonly host: string }
  | {
      readonly code: 'openWithoutSignIn' | 'openWithoutAddress' | 'proxiesForNothing' | 'samePort';
    }
  | { readonly code: 'addressNotHttps'; readonly address: string }
  | { readonly code: 'byHalf'; readonly missing: string }
  | { readonly code: 'notACertificate' | 'notAKey' | 'keyForEverybody'; readonly path: string }
  | { readonly code: 'certificateExpired' | 'certificateNotYet'; readonly path: string; readonly on: string }
  | { readonly code: 'certificateOfOther'; readonly path: string; readonly host: string }
  | { readonly code: 'keyNotMatching'; readonly path: string; readonly certificate: string }
  | { readonly code: 'notWritable' | 'notOpened'; readonly path: string; readonly why: string }
  | { readonly code: 'keyFileInside' | 'keyFileReadable' | 'keyFileMissing' | 'keyFileDamaged' | 'keyFileOther'; readonly path: string }
  /** `sentence`: as the start would say it, in English. */
  | { readonly code: 'startRefused'; readonly refusal: StartRefusal; readonly sentence: string }
  | { readonly code: 'portTaken' | 'portForbidden' | 'portServed'; readonly port: number }
  | { readonly code: 'mailServer' | 'mailSender' }
  | { readonly code: 'mailStaff'; readonly entry: number; readonly known: string };

export type Fault = What & { readonly place: Place };

/** Worth knowing, and nothing that keeps the server from starting elsewhere or after the one that runs. */
export const isNote = ({ code }: Fault): boolean => code === 'portServed';

export type FaultCode = Fault['code'];
/** What belongs to a fault of this code; several codes may share it. */
export type FaultOf<Code extends FaultCode, Any = Fault> = Any extends { readonly code: infer Known }
  ? Code extends Known
    ? Any
    : never
  : never;
