// Keeps what is typed for a new case through a reload. There is no case yet and so no key to seal the words with on the server;
// until there is, they stay in this tab of this browser and go with it.
import { useState } from 'react';
import { emptyInquiry, Inquiry } from './inquiry.ts';

const place = 'etappe.newCase';

/** A browser that keeps nothing, or something an earlier version kept, is the same as nothing typed yet. */
function keptInquiry(): Inquiry {
  try {
    return Inquiry.parse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
  } catch {
    return emptyInquiry;
  }
}

function keep(inquiry: Inquiry): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(inquiry));
  } catch {
    // Then it lives only as long as the page: typing itself must go on.
  }
}

/** `type` takes the whole inquiry. `forget` is to be called once the case holds the words. */
export function useTypedInquiry() {
  const [typed, setTyped] = useState(keptInquiry);
  return {
    typed,
    type: (inquiry: Inquiry) => {
      setTyped(inquiry);
      keep(inquiry);
    },
    /** Once the case holds them, sealed. */
    forget: () => {
      try {
        sessionStorage.removeItem(place);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
