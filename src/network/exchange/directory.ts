// The directory as it stands: every body and every offer, read from wherever it is kept.
import type { Body } from '../directory/body.ts';
import type { Offer } from '../directory/offer.ts';

export type Directory = { readonly bodies: readonly Body[]; readonly offers: readonly Offer[] };
