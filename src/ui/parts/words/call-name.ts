// What a case is called in a list: by the name of the client; by the beginning of its id where whoever looks may not know the name.
import type { AccessRole } from '../../../organisation/access-role.ts';
import { shortId } from './short-id.ts';
import { texts } from './texts.ts';
import type { ScreenLanguage } from '../screen-state.ts';

/** Of cases they do not work with they see days and steps, and no name. */
const withoutNames: ReadonlySet<AccessRole> = new Set(['deputy', 'teamLead', 'qualityAssurance']);

/** `role` null: in the demonstration. */
export const seesNames = (role: AccessRole | null): boolean => role === null || !withoutNames.has(role);

/** `role` null: in the demonstration. */
export function callName(lang: ScreenLanguage, role: AccessRole | null): (name: string | null, id: string) => string {
  const { nameless, caseOf } = texts[lang];
  return (name, id) => name ?? (seesNames(role) ? nameless : caseOf(shortId(id)));
}
