// How it is said where somebody belongs.
import type { Texts } from './language.tsx';

export const texts: Texts<{ readonly programme: string; readonly team: (team: string) => string }> = {
  de: { programme: 'ganzes Programm', team: (team) => `Team ${team}` },
  en: { programme: 'the whole programme', team: (team) => `team ${team}` },
};
