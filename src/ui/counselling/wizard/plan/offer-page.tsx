// The check before a text is put in front of both sides: what is there, what is missing, what to look at again.
import { useMemo } from 'react';
import { siteName } from '../../../../../machines/sites.ts';
import type { BuiltDocument } from '../../../../export/agreement/document.ts';
import { useTranslations } from '../../../parts/api/translations.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useSession } from '../../../parts/api/queries.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { WordsField } from '../frame/fields.tsx';
import { goalWording } from '../frame/names.ts';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { send } from '../page/sending.ts';
import { texts as shared } from '../words/texts.ts';
import { CheckList } from './check-list.tsx';
import {
  availableLanguages,
  buildText,
  isGuardianAsked,
  languagesFor,
  offer,
  startOffering,
  type Names,
  type OfferingDraft,
} from './offering.ts';
import { OfferedWords } from './offered-words.tsx';
import { draftedGoals } from './pages.ts';
import { texts } from './texts.ts';
import { WarningList } from './warning-list.tsx';

type Part = { readonly work: Work<OfferingDraft> };

export function OfferPage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const work = usePage(startOffering);
  const names = useNames();
  // One text per visit of the page: its nonce is drawn once, so that the text that is offered is the one that was checked.
  // Another nonce would give the same words another content hash.
  const nonce = useMemo(() => crypto.randomUUID(), []);
  const translations = useTranslations(view.header.standard, languagesFor(view, work.draft));
  const text = useMemo(
    () => (translations === undefined ? waiting : buildText(view, work.draft, { names, nonce, translations })),
    [view, work.draft, names, nonce, translations],
  );
  return (
    <>
      <PromisesView text="drafted" />
      <CheckList />
      <GoalChoice work={work} />
      {isGuardianAsked(view) && (
        <WordsField work={work} of="version.offered" name="guardianName" label={around.fields['guardianName'] ?? ''} />
      )}
      <Languages work={work} />
      <WarningList />
      {text.document !== null && <OfferedWords text={text.document} />}
      {text.refusals.length > 0 && view.offers.some(({ type, refusals }) => type === 'version.offered' && refusals.length === 0) && (
        <Notice tone="attention">
          {text.refusals.map(({ code }) => (
            <p key={code}>{t.documentProblems[code]}</p>
          ))}
        </Notice>
      )}
      <PageFoot work={work}>
        <SendButton
          work={work}
          waits={translations === undefined}
          sending={text.document === null ? unfinished : offer(view, work.draft, text)}
        >
          {t.offerText}
        </SendButton>
      </PageFoot>
    </>
  );
}

/** While the words of a language are on their way. */
const waiting: BuiltDocument = { document: null, hash: null, refusals: [] };

/** Without a text nothing can be sent; the reasons are those of the chart and of the text itself. See `speaksAgainst` of the button. */
const unfinished = { ...send(), missing: [{ of: 'version.offered', name: 'document' }] } as const;

function useNames(): Names {
  const { by, view } = useWizard();
  const { data: session } = useSession();
  const counsellor = session?.staff.find(({ role, id }) => role === by.role && id === by.id)?.name ?? '';
  const site = siteName(view.header.site);
  // One object for the same names, else the text would be built anew at every rendering.
  return useMemo(() => ({ counsellor, site }), [counsellor, site]);
}

function GoalChoice({ work: { draft, set } }: Part) {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const choose = (goal: string, goesIn: boolean) =>
    set({ left: goesIn ? draft.left.filter((left) => left !== goal) : [...draft.left, goal] });
  return (
    <fieldset className="field wizard-fieldset" data-field="document">
      <legend className="field-label">{t.whichGoals}</legend>
      {draftedGoals(view).map((goal) => (
        <CheckField
          key={goal}
          label={goalWording(view, goal, around)}
          checked={!draft.left.includes(goal)}
          onChange={(goesIn) => choose(goal, goesIn)}
        />
      ))}
    </fieldset>
  );
}

function Languages({ work: { draft, set } }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const languages = languagesFor(view, draft);
  const own = view.state.context.client.language;
  // In German and the client's own language the text is there anyway.
  const others = availableLanguages(view).filter((language) => language !== 'de' && language !== own);
  return (
    <>
      <p className="soft">
        {t.languagesOf(say.option('languages', languages))} {own !== null && !languages.includes(own) && t.withInterpreter}
      </p>
      <SelectField
        label={t.alsoIn}
        hint={t.alsoInHint}
        value={draft.also ?? 'none'}
        options={[{ value: 'none', label: t.alsoInNone }, ...others.map((value) => ({ value, label: say.option('language', value) }))]}
        onChange={(value) => set({ also: value === 'none' ? null : value })}
      />
    </>
  );
}
