// The form of a body: who it is, where it works, whom to call, who asks again, and whether it is still there.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { useWriteBody } from '../../../parts/api/directory.ts';
import type { BodyView } from '../../../parts/api/views.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { OptionalSelect } from '../../../parts/kit/optional-select.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryForm } from '../../entry-form.tsx';
import { regionOptions } from '../../region-options.ts';
import { useKeptForm } from '../../use-kept-form.ts';
import { ContactSection } from '../contact-section.tsx';
import { faultIn, type FaultIn } from '../faults.ts';
import { optionsOf } from '../options-of.ts';
import { VerifyBySection } from '../verify-by-section.tsx';
import { useBodyDrafts } from './body-drafts.ts';
import { texts } from './texts.ts';
import { readBody, typedOf, type TypedBody } from './typed-body.ts';

type BodyFormProps = { readonly view: BodyView; readonly onDone: () => void };

export function BodyForm({ view, onDone }: BodyFormProps) {
  const { lang, t } = useLanguage(texts);
  const form = useKeptForm(useBodyDrafts, { id: view.body.id, version: view.version }, () => typedOf(view.body));
  const { typed, type, draft } = form;
  const { body, faults: all } = readBody(
    typed,
    view.offers.some(({ isCurrent }) => isCurrent),
  );
  const faults = form.tries > 0 ? all : {};
  const writing = useWriteBody();
  const save = () => {
    form.tryOnce();
    if (body === null || writing.isPending) return;
    const sent = { id: draft.id, after: draft.after, body: { body, isVerified: typed.isVerified } };
    writing.mutate(sent, {
      onSuccess: () => {
        form.forget();
        onDone();
      },
    });
  };
  const section = { typed, type, faultIn: faultIn(lang, faults) };
  return (
    <EntryForm
      form={form}
      faults={Object.keys(faults).length}
      movedTitle={t.movedTitle}
      onSave={save}
      isSaving={writing.isPending}
      error={writing.error}
      onCancel={onDone}
    >
      <WhoSection {...section} />
      <ContactSection {...section} />
      <Panel title={t.trust}>
        <CheckField
          label={t.isVerified}
          hint={t.isVerifiedHint}
          checked={typed.isVerified}
          onChange={(isVerified) => type({ isVerified })}
        />
        <div className="directory-fields">
          <VerifyBySection {...section} />
        </div>
        <Choice
          label={t.isThere}
          options={[
            { value: 'there', label: t.there },
            { value: 'closed', label: t.closed },
          ]}
          value={typed.isClosed ? 'closed' : 'there'}
          onChange={(value) => type({ isClosed: value === 'closed' })}
          {...section.faultIn('isClosed')}
        />
      </Panel>
    </EntryForm>
  );
}

type SectionProps = { readonly typed: TypedBody; readonly type: (change: Partial<TypedBody>) => void; readonly faultIn: FaultIn };

const names = new Intl.Collator('de');

function WhoSection({ typed, type, faultIn: fault }: SectionProps) {
  const { lang, t } = useLanguage(texts);
  const { bodyKinds, reach } = networkWordsIn(lang);
  const kinds = optionsOf(bodyKinds).toSorted((a, b) => names.compare(a.label, b.label));
  return (
    <Panel title={t.what}>
      <TextField label={t.name} hint={t.nameHint} value={typed.title} onChange={(title) => type({ title })} {...fault('title')} />
      <div className="directory-fields">
        <SelectField label={t.kind} options={kinds} value={typed.kind} onChange={(kind) => type({ kind })} {...fault('kind')} />
        <OptionalSelect
          label={t.region}
          none={t.severalRegions}
          options={regionOptions}
          value={typed.region}
          onChange={(region) => type({ region: region ?? '' })}
        />
        <OptionalSelect
          label={t.reach}
          none={t.reachUnknown}
          options={optionsOf(reach)}
          value={typed.reach}
          onChange={(value) => type({ reach: value ?? '' })}
        />
      </div>
    </Panel>
  );
}
