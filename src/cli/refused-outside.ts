// What the system or a database refuses in the middle of a command: no defect of the program, and a sentence for whoever runs it.
import { isOfSystem, whyOf } from '../record/ports/system-reasons.ts';
import { isDamage } from '../storage/damage.ts';
import { isUnavailable } from '../storage/unavailable.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Calls that only look. Everything else is told as writing: most of it makes, renames or removes. */
const looking = new Set(['read', 'scandir', 'opendir', 'stat', 'lstat', 'readlink', 'realpath']);

type OfSystem = NodeJS.ErrnoException & { readonly dest?: string };

/** Of a file that is open already the system names no path. */
const onOpenFiles = new Set(['write', 'fsync', 'fdatasync', 'ftruncate']);

/** Null for a defect. Other calls that name no path, such as those of a socket, are none of these. */
export function refusedOutside(error: unknown, t: Texts): WrongUsage | null {
  if (isUnavailable(error)) return new WrongUsage(t.databaseAway(whyOf(error)));
  if (isDamage(error) && error instanceof Error) return new WrongUsage(t.databaseDamaged(error.message));
  if (!isOfSystem(error)) return null;
  const { path, dest, syscall = '' } = error as OfSystem;
  const why = whyOf(error);
  if (path === undefined) return onOpenFiles.has(syscall) ? new WrongUsage(t.diskRefused(why)) : null;
  // Of two places the system does not say which one is not there: mostly it is the one that something is taken from.
  if (looking.has(syscall) || (dest !== undefined && why === 'ENOENT')) return new WrongUsage(t.unreadableFile(path, why));
  return new WrongUsage(t.unwritableFile(dest === undefined ? path : `${path} -> ${dest}`, why));
}
