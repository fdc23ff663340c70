// Who may enter, change and verify entries of the directory: whoever works with it at a centre. The others read.
import type { Role } from '../../../machines/actor.ts';

const writers: ReadonlySet<Role> = new Set<Role>(['counsellor', 'deputy', 'teamLead', 'siteAdministration']);

export const mayWriteDirectory = (role: Role): boolean => writers.has(role);
