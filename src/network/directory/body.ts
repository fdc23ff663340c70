// Who offers something: the bodies of the standard, and those that need no consent because nothing is sent to them.
import { z } from 'zod';
import { agencyCodes } from '../../../machines/standards/catalogue.ts';
import { Contact } from './contact.ts';
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

export const Body = z.strictObject({ id: z.uuid(), kind: BodyKind, name: Line, contact: Contact });
export type Body = Readonly<z.infer<typeof Body>>;
