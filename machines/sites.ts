// The sites at which the one standard is executed: the 18 of the model project, and whoever joined later.
import { z } from 'zod';
import type { Land, Municipality } from './calendar/place.ts';

export const SiteCode = z.enum([
  'tempelhof-schoeneberg',
  'freiburg',
  'stuttgart',
  'nuernberg',
  'muenchen',
  'wilhelmsburg',
  'wiesbaden',
  'wetzlar',
  'hannover',
  'goettingen',
  'hamm',
  'essen',
  'mayen-koblenz',
  'ludwigshafen',
  'neumuenster',
  'leipzig',
  'stendal',
  'saarbruecken',
  'chemnitz',
]);
export type SiteCode = z.infer<typeof SiteCode>;

export type Site = Readonly<{ code: SiteCode; name: string; land: Land; municipality?: Municipality }>;

/** 2011 to 2013, 18 cities and districts in twelve Länder. */
export const modelProjectSites: readonly Site[] = [
  { code: 'tempelhof-schoeneberg', name: 'Berlin Tempelhof-Schöneberg', land: 'BE' },
  { code: 'freiburg', name: 'Freiburg', land: 'BW' },
  { code: 'stuttgart', name: 'Stuttgart', land: 'BW' },
  // Mariä Himmelfahrt is a holiday only in the mostly Catholic municipalities of Bavaria: not in Nürnberg, but in München.
  { code: 'nuernberg', name: 'Nürnberg', land: 'BY' },
  { code: 'muenchen', name: 'München', land: 'BY', municipality: 'KATH' },
  { code: 'wilhelmsburg', name: 'Hamburg-Wilhelmsburg', land: 'HH' },
  { code: 'wiesbaden', name: 'Wiesbaden', land: 'HE' },
  { code: 'wetzlar', name: 'Wetzlar', land: 'HE' },
  { code: 'hannover', name: 'Hannover', land: 'NI' },
  { code: 'goettingen', name: 'Göttingen', land: 'NI' },
  { code: 'hamm', name: 'Hamm', land: 'NW' },
  { code: 'essen', name: 'Essen', land: 'NW' },
  { code: 'mayen-koblenz', name: 'Landkreis Mayen-Koblenz', land: 'RP' },
  { code: 'ludwigshafen', name: 'Ludwigshafen', land: 'RP' },
  { code: 'neumuenster', name: 'Neumünster', land: 'SH' },
  { code: 'leipzig', name: 'Leipzig', land: 'SN' },
  { code: 'stendal', name: 'Stendal', land: 'ST' },
  { code: 'saarbruecken', name: 'Saarbrücken', land: 'SL' },
];

/** The recording of Chemnitz needed the nineteenth (decision 9). */
export const sites: readonly Site[] = [...modelProjectSites, { code: 'chemnitz', name: 'Chemnitz', land: 'SN' }];

/** The code itself for a site nobody knows any more: an old recording still says where it comes from. */
export const siteName = (code: string): string => sites.find((site) => site.code === code)?.name ?? code;
