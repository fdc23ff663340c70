// For whom an offer is.
import type { OfferView } from '../../../parts/api/views.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';

export function ConditionFacts({ conditions }: Pick<OfferView['offer'], 'conditions'>) {
  const { lang, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const { titles, ages, levels, benefits, work, note } = conditions;
  const facts: readonly (readonly [string, string])[] = [
    ...(ages.from === null && ages.to === null ? [] : [[t.ages, t.agesOf(ages.from, ages.to)] as const]),
    ...(titles.length === 0 ? [] : [[t.residence, titles.map((code) => words.titles[code]).join(', ')] as const]),
    ...(levels.from === null && levels.to === null
      ? []
      : [[t.level, t.levelsOf(levels.from && words.levels[levels.from], levels.to && words.levels[levels.to])] as const]),
    ...(benefits.length === 0 ? [] : [[t.benefit, benefits.map((code) => words.benefits[code]).join(', ')] as const]),
    ...(work.length === 0 ? [] : [[t.work, work.map((code) => words.work[code]).join(', ')] as const]),
  ];
  return (
    <Panel title={t.forWhom}>
      {facts.length === 0 && note === null && <p className="soft">{t.forAll}</p>}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([term, text]) => (
            <Fact key={term} term={term}>
              {text}
            </Fact>
          ))}
        </dl>
      )}
      {note !== null && <p className="offer-about">{note}</p>}
    </Panel>
  );
}
