// Items of the action list that are being typed.
import { keptDrafts } from '../kept-drafts.ts';
import { emptyAction } from './typed-action.ts';

export const useActionDrafts = keptDrafts('etappe.actions', emptyAction);
