// Who offers something: the bodies of the standard, and those that need no consent because nothing is sent to them.
import { z } from 'zod';
import { agencyCodes } from '../../../machines/standards/catalogue.ts';
import { Contact } from './contact.ts';
import { Offer, Origin, Region } from './offer.ts';
import { Line } from './text.ts';

/** What the standard does not name as a recipient and a directory still lists. */
export const besideTheStandard = [
  'migrantOrganisation',
  'club',
  'neighbourhoodCentre',
  'addictionAdvice',
  'qualificationNetwork',
  'library',
] as const;

export const BodyKind = z.enum([...agencyCodes, ...besideTheStandard]);
export type BodyKind = z.infer<typeof BodyKind>;

export const Body = z.strictObject({
  id: z.uuid(),
  kind: BodyKind,
  name: Line,
  contact: Contact,
  /** Where it works; null where that is in several regions, or nobody has said. */
  region: Region.nullable(),
  /** Its area: from how far it takes people; null where nobody has said. */
  reach: Offer.shape.reach.nullable(),
  /** There is no such body any more. What it offered stays readable; nothing current may be offered by it. */
  isClosed: z.boolean(),
  verified: Offer.shape.verified,
  verifyBy: Offer.shape.verifyBy,
  /** One for every list that names it: unlike an offer, a body stands in several. */
  origins: z.array(Origin).max(200),
});
export type Body = Readonly<z.infer<typeof Body>>;

/** What stands where nobody has said anything. */
export const unsaidOfBody = {
  contact: { name: null, phone: null, mail: null, web: null },
  region: null,
  reach: null,
  isClosed: false,
  verified: null,
  verifyBy: { who: 'centre', everyMonths: 6 },
  origins: [],
} as const satisfies Partial<Body>;
