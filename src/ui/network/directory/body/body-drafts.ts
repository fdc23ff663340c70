// Bodies that are being typed.
import { keptDrafts } from '../../kept-drafts.ts';
import { emptyBody } from './typed-body.ts';

export const useBodyDrafts = keptDrafts('etappe.bodies', emptyBody);
