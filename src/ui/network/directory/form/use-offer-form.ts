// An offer while it is typed: its draft, what cannot be read in it, and saving it, with its body first where that is new.
import { useState } from 'react';
import { useBodies, useWriteBody, useWriteOffer } from '../../../parts/api/directory.ts';
import type { BodyBody, OfferView } from '../../../parts/api/views.ts';
import { readOffer, type OfferFaults } from './read-offer.ts';
import { emptyOffer, newBody, typedOf, type TypedOffer } from './typed-offer.ts';
import { useOfferDrafts, type OfferDraft } from './typed-drafts.ts';

const begun = (standing: OfferView | null): OfferDraft => ({
  typed: standing === null ? emptyOffer : typedOf(standing.offer),
  after: standing?.version ?? 0,
  id: standing?.offer.id ?? crypto.randomUUID(),
  bodyId: crypto.randomUUID(),
});

export function useOfferForm(standing: OfferView | null, onSaved: (id: string) => void) {
  const name = standing?.offer.id ?? 'new';
  const kept = useOfferDrafts(({ drafts }) => drafts[name]);
  const { keep, drop } = useOfferDrafts.getState();
  const [fresh, renew] = useState(() => begun(standing));
  // Said once, to whoever comes back to it; while they type it is their own.
  const [wasKept, setWasKept] = useState(kept !== undefined);
  const [tries, setTries] = useState(0);
  const draft = kept ?? fresh;
  const { offer, faults } = readOffer(draft.typed, standing?.offer ?? null, draft.bodyId);
  const writing = useWriteOffer();
  const { body, isSaving, error } = useBodyFirst(draft);

  const save = async () => {
    setTries(tries + 1);
    if (offer === null || isSaving || writing.isPending || !(await body())) return;
    writing.mutate(
      { id: draft.id, after: draft.after, body: { offer, isVerified: draft.typed.isVerified } },
      {
        onSuccess: () => {
          drop(name);
          onSaved(draft.id);
        },
      },
    );
  };
  return {
    typed: draft.typed,
    faults: tries > 0 ? faults : ({} as OfferFaults),
    tries,
    wasKept,
    /** Somebody has written since this draft was begun. */
    hasMoved: standing !== null && standing.version !== draft.after,
    type: (change: Partial<TypedOffer>) => keep(name, { ...draft, typed: { ...draft.typed, ...change } }),
    startOver: () => {
      drop(name);
      renew(begun(standing));
      setWasKept(false);
    },
    /** Whoever has seen the new state writes over it knowingly. */
    goOnFrom: (version: number) => keep(name, { ...draft, after: version }),
    forget: () => drop(name),
    save,
    isSaving: isSaving || writing.isPending,
    error: writing.error ?? error,
  };
}

/** The new body is written once; sent again after a lost answer it is the same one. */
function useBodyFirst({ typed, bodyId }: OfferDraft) {
  const writing = useWriteBody();
  const { data: known } = useBodies();
  const body = async (): Promise<boolean> => {
    if (typed.body !== newBody || known?.bodies.some((row) => row.body.id === bodyId)) return true;
    const contact = { name: null, phone: null, mail: null, web: null };
    // The form has refused to go on without a kind.
    const kind = typed.bodyKind as BodyBody['body']['kind'];
    const sent = { id: bodyId, after: 0, body: { body: { kind, name: typed.bodyName.trim(), contact } } };
    return writing.mutateAsync(sent).then(
      () => true,
      () => false,
    );
  };
  return { body, isSaving: writing.isPending, error: writing.error };
}
