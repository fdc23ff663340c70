// Keeps what is typed for a new case through a reload, in this tab of this browser: it goes with the tab and with whoever typed it.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { placeOf } from '../../parts/api/tab.ts';
import { dropInquiry, heldInquiry, holdInquiry } from '../../parts/draft/held-words.ts';
import { emptyInquiry, Inquiry } from './inquiry.ts';

/** The site is proposed by the session: it alone is nothing typed. */
const isEmpty = (inquiry: Inquiry): boolean => JSON.stringify({ ...inquiry, site: null }) === JSON.stringify(emptyInquiry);

/** `by`: who types. `type` takes the whole inquiry. `forget` is to be called once the case holds the words. */
export function useTypedInquiry(by: string) {
  const place = placeOf(useQueryClient());
  // Something an earlier version kept is the same as nothing typed yet.
  const [typed, setTyped] = useState(() => Inquiry.safeParse(heldInquiry(place, by)).data ?? emptyInquiry);
  return {
    typed,
    type: (inquiry: Inquiry) => {
      setTyped(inquiry);
      if (isEmpty(inquiry)) dropInquiry(place);
      else holdInquiry(place, by, inquiry);
    },
    forget: () => dropInquiry(place),
  };
}
