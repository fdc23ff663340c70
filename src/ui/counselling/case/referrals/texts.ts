// What the page of the referrals says.
import { german } from './texts-de.ts';
import { english } from './texts-en.ts';

export const texts = { de: german, en: english };
