// The pages of a handover, and of a case that comes from elsewhere.
import type { Pages } from '../page/page.ts';

export const transferPages: Pages<'transfer'> = {
  handover: { sends: ['handover.offered', 'handover.accepted', 'handover.refused', 'approval.given'], mark: () => 'free' },
  handedOver: { sends: [], mark: () => 'free' },
  takeover: { sends: ['case.takenOver'], mark: () => 'free' },
};
