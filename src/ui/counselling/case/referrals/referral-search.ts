// What of the page is open, as it stands in its address: the list, the search for an offer, or the form for a referral to one.
import { getRouteApi } from '@tanstack/react-router';

export type ReferralSearch = { readonly refer?: 'search' | 'body' | undefined; readonly offer?: string | undefined };

export const referralSearch = ({ refer, offer }: Record<string, unknown>): ReferralSearch => ({
  ...((refer === 'search' || refer === 'body') && { refer }),
  ...(typeof offer === 'string' && offer !== '' && { offer }),
});

export const referralsRoute = getRouteApi('/cases/$id/referrals');
