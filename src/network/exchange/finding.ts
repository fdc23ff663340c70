// What a reader noticed: a code, the place and the values, so that every language can say it. Never a sentence.
import type { z } from 'zod';
import type { BodyKind } from '../directory/body.ts';
import type { Field } from './fields.ts';

/** Where it was: what is not known or makes no sense in the format is null. Lines are counted from 1. */
export type Where = {
  readonly file: string | null;
  readonly line: number | null;
  /** As in `contents.3.organization`. */
  readonly path: string | null;
  readonly foreignId: string | null;
};

export type Noticed =
  /** The file is something else; nothing of it was read. */
  | {
      readonly code: 'notTheFormat';
      readonly because: 'notJson' | 'otherShape' | 'quotesBroken' | 'noHeader' | 'noTitleColumn' | 'noServices';
    }
  /** This entry was left out, the others were read. */
  | { readonly code: 'entryUnreadable'; readonly because: 'notAnObject' | 'noId' | 'noTitle' | 'noOffer' | 'rowBroken' }
  /** The first of them was taken. */
  | { readonly code: 'duplicate' }
  /** The field was left as it is. */
  | { readonly code: 'fieldUnreadable'; readonly field: Field | 'changedOn' | 'start' | 'contact' | 'bodyKind'; readonly value: string }
  | { readonly code: 'textShortened'; readonly field: Field; readonly from: number; readonly to: number }
  | { readonly code: 'scriptRemoved'; readonly field: Field }
  | { readonly code: 'coordinatesSwapped' | 'coordinatesOutside'; readonly lat: number; readonly lon: number }
  /** The file names nobody; whoever publishes it stands in. */
  | { readonly code: 'bodyMissing' }
  | { readonly code: 'kindGuessed'; readonly body: string; readonly kind: z.infer<typeof BodyKind> }
  | { readonly code: 'ruleUnreadable'; readonly value: string }
  | { readonly code: 'startsCut'; readonly from: number; readonly to: number }
  | { readonly code: 'severalPlaces'; readonly places: number }
  | { readonly code: 'otherCurrency'; readonly currency: string }
  /** Pages are missing, so that nothing can be said to be gone. */
  | { readonly code: 'onlyPart'; readonly pages: number }
  | { readonly code: 'columnUnknown'; readonly column: string };

export type Finding = Where & Noticed;

export type Note = (where: Where, noticed: Noticed) => void;
