// The pages of a handover, and of a case that comes from elsewhere.
import type { Page } from '../page/page.ts';

export const transferPages = {
  handover: { sends: ['handover.offered', 'handover.accepted', 'handover.refused', 'approval.given'], mark: () => 'free' },
  takeover: { sends: ['case.takenOver'], mark: () => 'free' },
} as const satisfies Record<string, Page>;
