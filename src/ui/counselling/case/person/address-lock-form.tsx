// Whether nobody may be told where the person lives, and until when (§ 51 BMG).
import { useState } from 'react';
import type { Day } from '../../../../../machines/day.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

type Typed = { readonly isLocked: boolean; readonly until: TypedDay };

/** Null while the day is missing, and where there is no lock to lift. */
function changeOf({ isLocked, until: typed }: Typed, before: Day | null, today: Day): ProposalBody | null {
  const until = dayOf(typed);
  if (!isLocked) return before === null ? null : { type: 'addressLock.lifted' };
  return until === null || until < today ? null : { type: 'addressLock.placed', until };
}

export function AddressLockForm({ view, onClose }: FormProps) {
  const { t } = useLanguage(texts);
  const before = view.state.context.client.addressLockedUntil;
  const initial: Typed = { isLocked: true, until: before };
  const draft = useDraft({ caseId: view.id, page: 'person-address-lock', initial, onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  const until = dayOf(value.until);
  const isPast = until !== null && until < view.today;
  return (
    <InPlaceForm
      label={t.changes.addressLock}
      draft={draft}
      sending={changeOf(value, before, view.today)}
      save={t.save}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <Choice
        label={t.lock}
        options={[
          { value: 'yes', label: t.lockYes },
          { value: 'no', label: t.lockNo },
        ]}
        value={value.isLocked ? 'yes' : 'no'}
        onChange={(answer) => change({ ...value, isLocked: answer === 'yes' })}
        {...(wasTried && !value.isLocked && before === null && { error: t.unchanged })}
      />
      {value.isLocked && (
        <DayField
          label={t.lockUntil}
          value={value.until}
          onChange={(typed) => change({ ...value, until: typed })}
          {...(wasTried && (until === null || isPast) && { error: isPast ? t.lockPast : t.missing })}
        />
      )}
    </InPlaceForm>
  );
}
