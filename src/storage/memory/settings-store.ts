// Settings kept in memory: for tests and training. Behaves like every other store.
import type { SettingsStore } from '../../record/ports/settings-store.ts';

export function memorySettingsStore(): SettingsStore {
  const settings = new Map<string, string>();
  return { get: async (name) => settings.get(name) ?? null, set: async (name, value) => void settings.set(name, value) };
}
