// The one setting of the outbox so far: quiet mode, in which nothing leaves.
import type { SettingsStore } from '../../record/ports/settings-store.ts';

const name = 'quiet';

export const isQuiet = async (settings: SettingsStore): Promise<boolean> => (await settings.get(name)) === 'yes';

export const setQuiet = (settings: SettingsStore, quiet: boolean): Promise<void> => settings.set(name, quiet ? 'yes' : 'no');
