// What the context of a case calls its facts.
import { german } from './context-texts-de.ts';
import { english } from './context-texts-en.ts';

export const texts = { de: german, en: english };
