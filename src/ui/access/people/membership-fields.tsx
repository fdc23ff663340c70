// Which role, where and from when to when. A field that the role has no use for is not asked.
import type { People } from '../../parts/api/people.ts';
import { DayField } from '../../parts/kit/day-field.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRoleName } from '../../parts/words/role-words.ts';
import { siteName } from '../../../../machines/sites.ts';
import { texts } from './texts.ts';
import { mayBeOfProgramme, needsCentre, type MembershipFault, type TypedMembership } from './typed-membership.ts';

type MembershipFieldsProps = {
  readonly known: Pick<People, 'mayGive' | 'sites'>;
  readonly typed: TypedMembership;
  readonly type: (change: Partial<TypedMembership>) => void;
  readonly faults: ReadonlySet<MembershipFault>;
};

export function MembershipFieldset({ known, typed, type, faults }: MembershipFieldsProps) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  const fault = (name: MembershipFault) => (faults.has(name) ? { error: t.missing[name] } : {});
  const programme = mayBeOfProgramme(typed.role) ? [{ value: '', label: t.wholeProgramme }] : [];
  const sites = [...known.sites.map(({ code }) => ({ value: code as string, label: siteName(code) })), ...programme];
  const centres = known.sites.find(({ code }) => code === typed.site)?.centres ?? [];
  return (
    <div className="people-fields">
      <SelectField
        label={t.role}
        options={known.mayGive.map((role) => ({ value: role, label: roleName(role) }))}
        value={typed.role}
        onChange={(role) => type({ role })}
        {...fault('role')}
      />
      {sites.length > 1 && (
        <SelectField
          label={t.site}
          options={sites}
          value={typed.site}
          onChange={(site) => type({ site, centre: null })}
          {...fault('site')}
        />
      )}
      {needsCentre(typed.role) && (
        <SelectField
          label={t.centre}
          options={centres.map(({ code, name }) => ({ value: code, label: name }))}
          value={typed.centre}
          onChange={(centre) => type({ centre })}
          {...fault('centre')}
        />
      )}
      {needsCentre(typed.role) && <TextField label={t.team} hint={t.teamHint} value={typed.team} onChange={(team) => type({ team })} />}
      <DayField label={t.fromDay} value={typed.from} onChange={(from) => type({ from })} {...fault('from')} />
      <DayField label={t.untilDay} hint={t.untilHint} value={typed.until} onChange={(until) => type({ until })} {...fault('until')} />
    </div>
  );
}
