// Offers that are being typed.
import { keptDrafts } from '../../kept-drafts.ts';
import { emptyOffer } from './typed-offer.ts';

export const useOfferDrafts = keptDrafts('etappe.offers', emptyOffer);
