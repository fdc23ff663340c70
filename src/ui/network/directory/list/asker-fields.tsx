// For whom somebody is looking: five things, none of which has to be known, and none of which is kept.
import type { z } from 'zod';
import type { CefrLevel } from '../../../../../machines/case/events/assessment.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { OptionalSelect } from '../../../parts/kit/optional-select.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { optionsOf } from '../options-of.ts';
import { texts } from '../texts.ts';
import { isAge, nobody, useAskedFor, type TypedAsker } from './asked.ts';

export function AskerFields() {
  const { lang, t } = useLanguage(texts);
  const asker = useAskedFor((asked) => asked.asker);
  const change = (name: keyof TypedAsker, value: string) => useAskedFor.setState({ asker: { ...asker, [name]: value } });
  const { titles, benefits, work, levels } = networkWordsIn(lang);
  const said = [
    isAge(asker.age) ? t.yearsOld(asker.age.trim()) : undefined,
    titles[asker.title as keyof typeof titles],
    levels[asker.level as z.infer<typeof CefrLevel>],
    benefits[asker.benefit as keyof typeof benefits],
    work[asker.work as keyof typeof work],
  ].filter((one): one is string => one !== undefined);
  const pick = (name: Exclude<keyof TypedAsker, 'age'>, label: string, words: Readonly<Record<string, string>>) => (
    <OptionalSelect
      label={label}
      none={t.notKnown}
      options={optionsOf(words)}
      value={asker[name]}
      onChange={(value) => change(name, value ?? '')}
    />
  );
  return (
    <Fold title={t.asker} note={said.join(' · ')} level={2}>
      <p className="soft small">{t.askerHint}</p>
      <div className="directory-fields">
        <TextField
          label={t.age}
          hint={t.ageHint}
          value={asker.age}
          onChange={(age) => change('age', age)}
          isNumber
          // At once: no beginning of an age looks like that.
          {...(asker.age.trim() !== '' && !isAge(asker.age) && { error: t.ageFault })}
        />
        {pick('title', t.residence, titles)}
        {pick('level', t.level, levels)}
        {pick('benefit', t.benefit, benefits)}
        {pick('work', t.work, work)}
      </div>
      {asker !== nobody && (
        <Button kind="quiet" onPress={() => useAskedFor.setState({ asker: nobody })}>
          {t.forget}
        </Button>
      )}
    </Fold>
  );
}
