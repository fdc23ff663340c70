// The way to where a reason can be mended: a page of the wizard, another step of the case, or a field of this very page.
import { useNavigate } from '@tanstack/react-router';
import type { Refusal } from '../../../../../machines/case/requirements/refusal.ts';
import { mendingOf } from '../map/mend.ts';
import { fieldsOfRefusal } from '../page/field-of-refusal.ts';
import { isSame } from '../page/page.ts';
import { focusField } from './focus.ts';
import { useWizard } from './wizard-context.ts';

/** Null where only time or another person helps. */
export function useMend(): (refusal: Refusal) => (() => void) | null {
  const navigate = useNavigate();
  const { view, here, placeOf, go } = useWizard();
  return (refusal) => {
    const place = placeOf(refusal);
    if (place !== null && !isSame(place, here)) return () => go(place);
    const fields = fieldsOfRefusal[refusal.code];
    if (fields !== undefined) return () => void fields.some(focusField);
    const mending = place === null ? mendingOf(refusal, view) : null;
    if (mending === null || 'page' in mending) return null;
    return () => void navigate({ to: '/cases/$id/steps', params: { id: view.id }, search: mending });
  };
}
