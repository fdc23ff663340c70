// The pages of the lost contact, which are loaded together.
import { ContactPage } from './contact-page.tsx';

export const pages = {
  contact: ContactPage,
};
