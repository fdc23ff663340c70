// What both sides promise: ticked from the standard's list, or written in own words. At least one promise is the centre's (T4).
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { turning } from '../client-view/turning.tsx';
import { WordsField } from '../frame/fields.tsx';
import { PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { ownPromises, promise, promiseField, startCommitments, templatesFor, type CommitmentDraft, type Side } from './commitment.ts';
import { texts } from './texts.ts';

const ClientCommitments = turning(async () => (await import('./client-wishes.tsx')).ClientCommitments);

export function CommitmentsPage() {
  const { view } = useWizard();
  const work = usePage(startCommitments);
  return (
    <>
      <ClientCommitments work={work} />
      <SidePart side="centre" work={work} />
      <SidePart side="client" work={work} />
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={promise(view, work.draft)} />
      </PageFoot>
    </>
  );
}

type SideProps = { readonly side: Side; readonly work: Work<CommitmentDraft> };

const toggled = (list: readonly string[], one: string, isIn: boolean): string[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

function SidePart({ side, work }: SideProps) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const { draft, set } = work;
  return (
    <fieldset className="wizard-fieldset">
      <legend className="wizard-legend">{side === 'centre' ? t.centreTitle : t.clientTitle}</legend>
      {templatesFor(view, side).map(({ code, wording }) => (
        <div key={code} data-field={promiseField(code)}>
          <CheckField
            label={wording[lang]}
            checked={draft.chosen.includes(code)}
            onChange={(isIn) => set({ chosen: toggled(draft.chosen, code, isIn) })}
          />
        </div>
      ))}
      {ownPromises(view, side).map((id) => (
        <div key={id} data-field={promiseField(id)}>
          <CheckField
            label={wordsOn(view, `commitment.${id}`, 'wording')}
            checked={draft.kept.includes(id)}
            onChange={(isIn) => set({ kept: toggled(draft.kept, id, isIn) })}
          />
        </div>
      ))}
      <WordsField work={work} of="commitment.made" name={side} label={t.own} multiline />
    </fieldset>
  );
}
