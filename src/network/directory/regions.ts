// The regions of the directory by the names people know: the sites, and Bamberg, which is none (decision 33).
import { sites } from '../../../machines/sites.ts';
import type { Region } from './offer.ts';

export const regions: readonly { readonly code: Region; readonly name: string }[] = [
  ...sites.map(({ code, name }) => ({ code, name })),
  { code: 'bamberg', name: 'Bamberg' },
];

export const regionName = (code: Region): string => regions.find((region) => region.code === code)?.name ?? code;
