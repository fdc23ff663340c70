// What both sides say in the talk: successes and hurdles, whether they see it alike; and putting the talk off.
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { turning } from '../client-view/turning.tsx';
import { Field, OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { ActFoot, SaveForm } from '../frame/page-form.tsx';
import { usePage } from '../frame/use-page.ts';
import { send } from '../page/sending.ts';
import { drawBalance, recordDissent, sides, startBalance, startDissent } from './balance.ts';
import { texts } from './texts.ts';

const ClientDissent = turning(async () => (await import('./client-dissent.tsx')).ClientDissent);

export function BalancePage() {
  const { t, say } = useLanguage(texts);
  const work = usePage(startBalance);
  const { draft, set } = work;
  return (
    <>
      <PromisesView text="inForce" />
      <div className="wizard-sides">
        {sides.map((side) => (
          <section key={side} className="wizard-side" aria-label={t.sides[side]}>
            <h3>{t.sides[side]}</h3>
            <Field name={`${side}Balance`}>
              {(['successes', 'hurdles'] as const).map((name) => (
                <TextField
                  key={name}
                  label={say.word(name, 'balance.drawn')}
                  value={draft[side][name]}
                  onChange={(text) => set({ [side]: { ...draft[side], [name]: text } })}
                  multiline
                />
              ))}
            </Field>
          </section>
        ))}
      </div>
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={drawBalance(draft)} />
      </PageFoot>
    </>
  );
}

export function DissentPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startDissent);
  const of = 'dissent.recorded';
  return (
    <>
      <ClientDissent work={work} />
      <SaveForm work={work} sending={recordDissent(work.draft)}>
        <OptionField work={work} of={of} name="dissent" values={['none', 'noted']} />
        {work.draft.dissent === 'noted' && (
          <div className="wizard-sides">
            <WordsField work={work} of={of} name="client" label={t.sides.client} multiline />
            <WordsField work={work} of={of} name="counsellor" label={t.sides.counsellor} multiline />
          </div>
        )}
      </SaveForm>
    </>
  );
}

export function AdjournPage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'review.adjourned' })} words={t.adjourn} />;
}
