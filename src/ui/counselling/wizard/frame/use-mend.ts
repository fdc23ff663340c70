// The way to where a reason can be mended: a page of the wizard, another step of the case, or a field of this very page.
import { useNavigate } from '@tanstack/react-router';
import type { Mend } from '../../../parts/kit/reasons.tsx';
import { fieldsOfRefusal } from '../page/field-of-refusal.ts';
import { isSame } from '../page/page.ts';
import { focusField } from './focus.ts';
import { useWizard } from './wizard-context.ts';

export function useMend(): Mend {
  const navigate = useNavigate();
  const { view, here, placeOf, actOf, go } = useWizard();
  // In this order: a page of the stage; where that is this very page, its field; only then another step of the case.
  return (refusal) => {
    const place = placeOf(refusal);
    if (place !== null && !isSame(place, here)) return () => go(place);
    const fields = fieldsOfRefusal[refusal.code];
    if (fields !== undefined) return () => void fields.some(focusField);
    const act = place === null ? actOf(refusal) : null;
    return act === null ? null : () => void navigate({ to: '/cases/$id/steps', params: { id: view.id }, search: { act } });
  };
}
