// What a text needs before it is offered (T4), each marked as there or missing, with the way to the page that mends it. Read from the
// very requirements that hold the button back.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { texts } from './texts.ts';

const checked = ['goalChosenByClient', 'everyGoalComplete', 'everyGoalHasMeasure', 'centreCommitted', 'offersChecked'] as const;

export function CheckList() {
  const { t } = useLanguage(texts);
  return (
    <section aria-label={t.check}>
      <h3>{t.check}</h3>
      <ul className="wizard-checks">
        {checked.map((name) => (
          <Line key={name} name={name} />
        ))}
      </ul>
    </section>
  );
}

function Line({ name }: { readonly name: (typeof checked)[number] }) {
  const { t } = useLanguage(texts);
  const { view, placeOf } = useWizard();
  const refusal = requirements[name](view.state.context);
  const place = refusal === null ? null : placeOf(refusal);
  return (
    <li>
      <span>{t.checks[name]}</span>
      {refusal === null ? (
        <span className="tag wizard-tag-good">{t.isThere}</span>
      ) : (
        <>
          <span className="tag wizard-tag-attention">{t.isMissing}</span>
          {place !== null && (
            <PageLink pageRef={place}>
              {t.editGoal}
              <span className="unseen">: {t.checks[name]}</span>
            </PageLink>
          )}
        </>
      )}
    </li>
  );
}
