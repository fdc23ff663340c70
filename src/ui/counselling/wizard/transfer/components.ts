// The pages of the handover, which are loaded together.
import { HandedOverPage } from './handed-over-page.tsx';
import { HandoverPage } from './handover-page.tsx';
import { TakeoverPage } from './takeover-page.tsx';

export const pages = {
  handover: HandoverPage,
  handedOver: HandedOverPage,
  takeover: TakeoverPage,
};
