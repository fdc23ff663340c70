// The pages of the signing, which are loaded together.
import { ConcludePage } from './conclude-page.tsx';
import { DeclinePage, WithdrawPage } from './other-ways.tsx';
import { ReadPage } from './read-page.tsx';
import { SignPage } from './sign-page.tsx';
import { CopyPage, ExplainPage } from './signing-pages.tsx';

export const pages = {
  read: ReadPage,
  explain: ExplainPage,
  sign: SignPage,
  copy: CopyPage,
  conclude: ConcludePage,
  withdraw: WithdrawPage,
  decline: DeclinePage,
};
