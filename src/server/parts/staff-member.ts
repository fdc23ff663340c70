// Somebody who works here: as the record keeps them, and by the name the screen shows.
import type { Actor } from '../../../machines/actor.ts';

export type StaffMember = Actor & { readonly name: string };
