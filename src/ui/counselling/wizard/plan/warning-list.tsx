// What a good counsellor would pause at before offering the text. Never a block.
import { warningsOf, type Warning } from '../../../../../machines/case/checks/warnings.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { cautionsOf } from './caution.ts';
import { texts } from './texts.ts';

type Words = typeof texts.de.warnings;

function sentence(warning: Warning, words: Words, sayDay: (day: string) => string): string {
  if (warning.code === 'manyGoals') return words.manyGoals(warning.limit);
  if (warning.code === 'goalsBeyondTitle') return words.goalsBeyondTitle(sayDay(warning.titleExpires));
  return words[warning.code];
}

export function WarningList() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  // From the plan's facts (machines) and from its words (here): to the reader they are one list.
  const sentences = [
    ...warningsOf(view.state.context).map((warning) => sentence(warning, t.warnings, say.day)),
    ...cautionsOf(view).map(({ code }) => t.warnings[code]),
  ];
  if (sentences.length === 0) return null;
  return (
    <Notice tone="attention" title={t.warningsTitle}>
      <ul className="wizard-points">
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
