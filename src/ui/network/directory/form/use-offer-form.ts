// An offer while it is typed: its draft, what cannot be read in it, and saving it, with its body first where that is new.
import { useBodies, useWriteBody, useWriteOffer } from '../../../parts/api/directory.ts';
import type { OfferView, WrittenOffer } from '../../../parts/api/views.ts';
import { unsaidOfBody, type BodyKind } from '../../../../network/directory/body.ts';
import { useKeptForm } from '../../use-kept-form.ts';
import { useOfferDrafts } from './offer-drafts.ts';
import { readOffer, type OfferFaults } from './read-offer.ts';
import { emptyOffer, newBody, typedOf, type TypedOffer } from './typed-offer.ts';

export function useOfferForm(view: OfferView | null, onSaved: (id: string) => void) {
  const standing = view === null ? null : { id: view.offer.id, version: view.version };
  const form = useKeptForm(useOfferDrafts, standing, () => (view === null ? emptyOffer : typedOf(view.offer)));
  const { draft, typed } = form;
  const { offer, faults } = readOffer(typed, view?.offer ?? null);
  const writing = useWriteOffer();
  const { bodyOf, isSaving, error } = useBodyFirst();

  const save = async () => {
    form.tryOnce();
    if (offer === null || isSaving || writing.isPending || !(await bodyOf(typed, offer))) return;
    writing.mutate(
      { id: draft.id, after: draft.after, body: { offer, isVerified: typed.isVerified } },
      {
        onSuccess: () => {
          form.forget();
          onSaved(draft.id);
        },
      },
    );
  };
  return {
    ...form,
    faults: form.tries > 0 ? faults : ({} as OfferFaults),
    save,
    isSaving: isSaving || writing.isPending,
    error: writing.error ?? error,
  };
}

/** The new body is written once; sent again after a lost answer it is the same one. It works where its first offer is. */
function useBodyFirst() {
  const writing = useWriteBody();
  const { data: known } = useBodies();
  const bodyOf = async (typed: TypedOffer, { body: id, region, verifyBy }: WrittenOffer): Promise<boolean> => {
    if (typed.body !== newBody || known?.bodies.some((row) => row.body.id === id)) return true;
    const { contact, reach, isClosed } = unsaidOfBody;
    // The form has refused to go on without a kind.
    const kind = typed.bodyKind as BodyKind;
    const body = { kind, name: typed.bodyName.trim(), contact, region, reach, isClosed, verifyBy };
    return writing.mutateAsync({ id, after: 0, body: { body, isVerified: typed.isVerified } }).then(
      () => true,
      () => false,
    );
  };
  return { bodyOf, isSaving: writing.isPending, error: writing.error };
}
