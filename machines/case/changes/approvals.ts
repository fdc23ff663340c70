// What an approval is good for, and when it is spent.
import type { CaseContext } from '../context/context.ts';
import type { FourEyesAct } from '../events/codes.ts';
import { patch } from './change.ts';

/** An approval is for one act: the next one needs its own. */
export function withoutApproval(context: CaseContext, act: FourEyesAct): CaseContext {
  const { [act]: _used, ...approvals } = context.file.approvals;
  return patch(context, 'file', { approvals, ...(act === 'voiding' && { approvedVoiding: null }) });
}

/** Refused, expired, or without its consent: the sender keeps the case, and the next offer needs an approval of its own (T17). */
export const withdrawHandover = (context: CaseContext): CaseContext =>
  patch(withoutApproval(context, 'handover'), 'presence', { handover: null });
