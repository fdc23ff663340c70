// Urgent risks go before every plan (T3): how many are noted, and the way to note one, always in sight beside the ratings.
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { texts } from './texts.ts';

export function RisksLine() {
  const { t } = useLanguage(texts);
  const count = Object.keys(useWizard().view.state.context.assessment.risks).length;
  return (
    <p>
      {t.risksHere} {count === 0 ? t.noRisks : t.risksCount(count)}. <PageLink pageRef={pageRef('risks')}>{t.addRisk}</PageLink>
    </p>
  );
}
