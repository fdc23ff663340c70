// The mail addresses of those a message is for: of one person, or of everybody who has a role where a case is kept.
import type { Role } from '../../../machines/actor.ts';
import type { Header } from '../../record/log/entry.ts';

export type StaffAddresses = {
  /** Null for somebody without one, or who has left. */
  readonly of: (person: string) => Promise<string | null>;
  readonly having: (role: Role, at: Pick<Header, 'site' | 'centre'>) => Promise<readonly string[]>;
};
