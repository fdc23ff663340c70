// Birth date and age band belong together: the date proposes the band, and where the two contradict each other it is asked at once.
import { AgeBand } from '../../../../machines/case/events/intake.ts';
import type { Day } from '../../../../machines/day.ts';
import { BirthDateField } from '../../parts/event-form/birth-date-field.tsx';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { contradictionIn, isBirthFaulty, withBirth, type Inquiry } from './inquiry.ts';
import { texts } from './texts.ts';

type AgeFieldsProps = {
  readonly inquiry: Inquiry;
  readonly today: Day;
  readonly wasTried: boolean;
  readonly onChange: (inquiry: Inquiry) => void;
};

export function AgeFields({ inquiry, today, wasTried, onChange }: AgeFieldsProps) {
  const { say, t } = useLanguage(texts);
  const { birth, ageBand } = inquiry;
  const contradiction = contradictionIn(inquiry, today);
  const bandOf = (band: string) => say.option('ageBand', band);
  const error = contradiction === null ? wasTried && ageBand === null && t.missing : t.contradicts(bandOf(contradiction.follows));
  return (
    <>
      <BirthDateField
        typed={birth}
        today={today}
        hint={t.birthHint}
        // Voluntary: only a date that was begun has to be whole.
        wasTried={wasTried && isBirthFaulty(inquiry, today)}
        onChange={(typed) => onChange(withBirth(inquiry, typed, today))}
      />
      <Choice
        label={say.field('ageBand', 'inquiry.noted')}
        options={AgeBand.options.map((band) => ({ value: band, label: bandOf(band) }))}
        value={ageBand}
        onChange={(band) => onChange({ ...inquiry, ageBand: band })}
        {...(error !== false && { error })}
      />
      {contradiction !== null && (
        <Notice tone="attention" title={t.whichIsRight}>
          <p>{t.whichIsRightHelp}</p>
          <Button onPress={() => onChange({ ...inquiry, ageBand: contradiction.follows })}>
            {t.takeBand(bandOf(contradiction.follows))}
          </Button>
        </Notice>
      )}
    </>
  );
}
