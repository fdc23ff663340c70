// A new link for somebody who has lost their password, and only if it is said, for a lost second factor as well.
import { useState } from 'react';
import { useInviteAgain, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Given } from './link-given.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

type RenewFormProps = { readonly person: PersonRow; readonly onLink: (given: Given) => void };

export function RenewForm({ person: { id, name, email, hasSecondFactor }, onLink }: RenewFormProps) {
  const { t } = useLanguage(texts);
  const [alsoSecondFactor, setAlso] = useState(false);
  const renewing = useInviteAgain();
  const words = useTroubleWords();
  const error = words(renewing.error);
  const renew = () => renewing.mutate({ id, alsoSecondFactor }, { onSuccess: ({ link }) => onLink({ link, name, email }) });
  return (
    <>
      <p>{t.renewLead}</p>
      <p className="soft">{t.renewBefore}</p>
      {hasSecondFactor && <CheckField label={t.alsoFactor} hint={t.alsoFactorHint} checked={alsoSecondFactor} onChange={setAlso} />}
      {error !== null && <p className="field-error">{error}</p>}
      <div>
        <Button busy={renewing.isPending} onPress={renew}>
          {t.renew}
        </Button>
      </div>
    </>
  );
}
