// German by the Common European Framework: four skills, seven levels, one grid. Optional, but as a whole: half a grid says nothing.
import { useId } from 'react';
import { CefrLevel } from '../../../../../machines/case/events/assessment.ts';
import { Evidence } from '../../../../../machines/case/events/codes.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Segments } from '../frame/segments.tsx';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { skills, type LevelsDraft } from './levels.ts';
import { levelsIn, type NeedsDraft } from './needs.ts';
import { texts } from './texts.ts';

const of = 'language.levelled';

export function LevelsPart({ work }: { readonly work: Work<NeedsDraft> }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const levels = levelsIn(view, work.draft);
  const set = (change: Partial<LevelsDraft>) => work.set({ levels: { ...levels, ...change } });
  return (
    <fieldset className="levels-part">
      <legend className="field-label">{t.levels}</legend>
      <div className="levels-grid">
        {skills.map((skill) => (
          <SkillRow key={skill} skill={skill} value={levels[skill]} onChange={(level) => set({ [skill]: level })} />
        ))}
      </div>
      <div data-field="evidence">
        <Segments
          label={say.field('evidence', of)}
          options={Evidence.options.map((value) => ({ value, label: say.option('evidence', value) }))}
          value={levels.evidence}
          onChange={(evidence) => set({ evidence: evidence as LevelsDraft['evidence'] })}
        />
      </div>
      {work.draft.levels !== null && (
        <Button kind="quiet" onPress={() => work.set({ levels: null })}>
          {t.takeBackLevels}
        </Button>
      )}
    </fieldset>
  );
}

type SkillProps = {
  readonly skill: (typeof skills)[number];
  readonly value: LevelsDraft['listening'];
  readonly onChange: (level: NonNullable<LevelsDraft['listening']>) => void;
};

/** Native radios, as in the rows of the ratings: a row is one stop for the Tab key, the arrow keys go along it. */
function SkillRow({ skill, value, onChange }: SkillProps) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} data-field={skill} className="levels-row">
      <span id={id} className="levels-skill">
        {say.field(skill, of)}
      </span>
      {CefrLevel.options.map((level) => (
        <label key={level} className="in-row-answer levels-level">
          <input type="radio" name={id} value={level} checked={value === level} onChange={() => onChange(level)} />
          {level.toUpperCase()}
          <LevelMeaning skill={skill} level={level} />
        </label>
      ))}
    </div>
  );
}

/** The words of the standard for the level, where they say more than its letters. */
function LevelMeaning({ skill, level }: { readonly skill: string; readonly level: string }) {
  const { say } = useLanguage();
  const meaning = say.option(skill, level);
  return meaning.toUpperCase() === level.toUpperCase() ? null : <span className="unseen">: {meaning}</span>;
}
