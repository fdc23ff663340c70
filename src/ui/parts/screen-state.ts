// What the screen itself remembers between visits: language, theme and who is acting. Never anything about a case.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Actor } from '../../../machines/actor.ts';
import { browserStorage } from './browser-storage.ts';

export type ScreenLanguage = 'de' | 'en';
/** `system` follows what the device is set to. */
export type Theme = 'system' | 'light' | 'dark';

/** Kept in localStorage. A shared computer keeps it too, so nothing about a case may ever be added. */
type ScreenState = {
  readonly language: ScreenLanguage;
  readonly theme: Theme;
  /** Null until somebody was chosen: then the server's default acts. */
  readonly actor: Actor | null;
  /** Whether the strip with the person is unfolded; it says nothing about whose. */
  readonly isStripOpen: boolean;
  readonly setLanguage: (language: ScreenLanguage) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly actAs: (actor: Actor) => void;
  readonly openStrip: (isStripOpen: boolean) => void;
};

/** The first language of the browser that the screen speaks; German where it speaks none of them: that is what is worked in. */
export function languageAtFirst(preferred: readonly string[]): ScreenLanguage {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find((language) => language === 'de' || language === 'en') ?? 'de';
}

export const useScreenState = create<ScreenState>()(
  persist(
    (set) => ({
      language: languageAtFirst(globalThis.navigator?.languages ?? []),
      theme: 'system',
      actor: null,
      isStripOpen: false,
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      actAs: (actor) => set({ actor }),
      openStrip: (isStripOpen) => set({ isStripOpen }),
    }),
    { name: 'etappe.screen', storage: createJSONStorage(() => browserStorage().storage) },
  ),
);
