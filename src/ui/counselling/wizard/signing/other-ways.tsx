// Changing the text, or going on without an agreement (T6): both are ordinary ways, in ordinary words.
import { Choice } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { decline, startDecline, startWithdraw, withdraw, type DeclineDraft } from './signing.ts';
import { texts } from './texts.ts';

const withdrawReasons = ['correction', 'clientWish', 'centreWish'] as const;

/** A signed text never changes: another text is another version, and signatures given so far count no longer. */
export function WithdrawPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startWithdraw);
  return (
    <SendForm work={work} sending={withdraw(work.draft, view)} words={t.withdraw}>
      <OptionField work={work} of="version.withdrawn" name="because" values={withdrawReasons} />
      <WordsField work={work} of="version.withdrawn" name="note" multiline />
    </SendForm>
  );
}

const declineReasons = ['declined', 'noWishToSign', 'notAble'] as const;

/** Access to counselling is unchanged, and a reason is optional (T6): the first answer says so. */
export function DeclinePage() {
  const { t, say } = useLanguage(texts);
  const work = usePage(startDecline);
  return (
    <>
      <Points points={t.declinePoints} />
      <SendForm work={work} sending={decline(work.draft)} words={t.decline}>
        <Choice
          label={t.declineWhy}
          value={work.draft.because}
          onChange={(because) => work.set({ because: because as DeclineDraft['because'] })}
          options={[
            { value: 'unsaid', label: t.unsaid },
            ...declineReasons.map((value) => ({ value, label: say.option('because', value) })),
          ]}
        />
        <WordsField work={work} of="signature.declined" name="note" multiline />
      </SendForm>
    </>
  );
}
