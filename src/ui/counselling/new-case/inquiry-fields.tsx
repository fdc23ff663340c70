// The questions of a first inquiry.
import type { Day } from '../../../../machines/day.ts';
import { intake } from '../../../../machines/case/events/intake.ts';
import type { SiteRow } from '../../parts/api/views.ts';
import { useMailChecks } from '../../parts/event-form/use-mail-checks.ts';
import { Choice } from '../../parts/kit/choice.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { languageTags } from '../../parts/words/languages.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { AgeFields } from './age-fields.tsx';
import type { Inquiry } from './inquiry.ts';
import { texts } from './texts.ts';

type InquiryFieldsProps = {
  readonly inquiry: Inquiry;
  readonly sites: readonly SiteRow[];
  readonly today: Day;
  /** Null before the first try: nothing is marked while the form is new. */
  readonly missing: readonly string[] | null;
  readonly onChange: (inquiry: Inquiry) => void;
};

const { service, channel } = intake[0].proposal.shape;

export function InquiryFields({ inquiry, sites, today, missing, onChange }: InquiryFieldsProps) {
  const { say, t } = useLanguage(texts);
  const { line } = useMailChecks();
  const set = (field: Exclude<keyof Inquiry, 'birth'>) => (value: string) => onChange({ ...inquiry, [field]: value });
  const options = (field: string, codes: readonly string[]) => codes.map((value) => ({ value, label: say.option(field, value) }));
  const about = (field: Exclude<keyof Inquiry, 'birth' | 'name' | 'contact' | 'concern'>, label = say.field(field, 'inquiry.noted')) => ({
    label,
    onChange: set(field),
    ...(missing?.includes(field) === true && { error: t.missing }),
  });
  return (
    <>
      {sites.length > 1 && (
        <SelectField
          {...about('site', t.site)}
          value={inquiry.site}
          options={sites.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <TextField label={say.word('name', 'inquiry.noted')} hint={t.nameHint} value={inquiry.name} onChange={set('name')} />
      <TextField
        label={say.word('contact', 'inquiry.noted')}
        hint={t.contactHint}
        value={inquiry.contact}
        onChange={set('contact')}
        check={line}
      />
      <SelectField {...about('language')} hint={t.languageHint} value={inquiry.language} options={options('language', languageTags)} />
      <Choice {...about('service')} value={inquiry.service} options={options('service', service.options)} />
      <AgeFields inquiry={inquiry} today={today} wasTried={missing !== null} onChange={onChange} />
      <Choice {...about('channel')} value={inquiry.channel} options={options('channel', channel.options)} />
      <TextField
        label={say.word('concern', 'inquiry.noted')}
        hint={t.concernHint}
        value={inquiry.concern}
        onChange={set('concern')}
        multiline
      />
    </>
  );
}
