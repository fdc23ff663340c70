// Where a centre stands, as far as its public holidays are concerned.
import { z } from 'zod';

/** The sixteen Länder by their ISO 3166-2 codes. */
export const Land = z.enum(['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH']);
export type Land = z.infer<typeof Land>;

/** In Bavaria Assumption Day is a holiday only where most people are Catholic (`KATH`). */
export const Municipality = z.enum(['KATH']);
export type Municipality = z.infer<typeof Municipality>;

export type Place = { readonly land: Land; readonly municipality?: Municipality | undefined };
