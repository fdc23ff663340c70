// To which body of the standard a letter to this body of the directory goes; null where the standard sends nothing.
import { agencyCodes, type AgencyCode } from '../../../../../machines/standards/catalogue.ts';
import type { OfferRow } from '../../../parts/api/views.ts';

export const recipientOf = (body: OfferRow['body']): AgencyCode | null => agencyCodes.find((code) => code === body?.kind) ?? null;
