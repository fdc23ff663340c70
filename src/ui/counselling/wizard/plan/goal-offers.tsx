// Goals to choose from, beside the needs they answer: the domains by need, with how both sides see them, and the templates of each.
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { GoalTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field } from '../frame/fields.tsx';
import { domainEntry } from '../frame/names.ts';
import { Segments } from '../frame/segments.tsx';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { domainsByNeed, isPressing } from '../page/by-need.ts';
import type { GoalsDraft } from './goals.ts';
import { MeasureTicks } from './measure-ticks.tsx';
import {
  goalTemplatesFor,
  measureTemplatesFor,
  offeredGoalDay,
  offeredMeasureDay,
  startPick,
  without,
  worded,
  type GoalPick,
} from './picks.ts';
import { texts } from './texts.ts';

type Part = { readonly work: Work<GoalsDraft> };

export function GoalOffers({ work }: Part) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const domains = domainsByNeed(view, domainCodes).filter((domain) => goalTemplatesFor(view, domain).length > 0);
  const needy = domains.filter((domain) => isPressing(view, domain));
  const others = domains.filter((domain) => !needy.includes(domain));
  return (
    <section className="goal-offers" aria-label={t.offeredGoals}>
      <h3>{t.offeredGoals}</h3>
      <div className="folds">
        {needy.map((domain, index) => (
          <DomainOffers key={domain} domain={domain} work={work} isFirst={index === 0} />
        ))}
        {others.length > 0 && (
          <Fold title={t.otherDomains} level={4}>
            <div className="folds">
              {others.map((domain) => (
                <DomainOffers key={domain} domain={domain} work={work} level={5} />
              ))}
            </div>
          </Fold>
        )}
      </div>
    </section>
  );
}

type DomainProps = Part & { readonly domain: DomainCode; readonly isFirst?: boolean; readonly level?: 4 | 5 };

function DomainOffers({ domain, work, isFirst = false, level = 4 }: DomainProps) {
  const { lang } = useLanguage();
  const { view } = useWizard();
  return (
    <Fold title={domainEntry(view, domain).name[lang]} note={useRatings(domain)} level={level} opens={isFirst}>
      <div className="picks">
        {goalTemplatesFor(view, domain).map((template) => (
          <GoalTick key={template.code} template={template} work={work} />
        ))}
      </div>
    </Fold>
  );
}

/** How both sides see the domain: the need a goal answers. */
function useRatings(domain: DomainCode): string {
  const { t, say } = useLanguage(texts);
  const standing = useWizard().view.state.context.assessment.standings[domain];
  if (standing === undefined) return '';
  if ('notDiscussed' in standing) return say.option('reason', standing.notDiscussed);
  return t.ratings(standing.client === null ? t.noNumber : String(standing.client), String(standing.counsellor));
}

/** The sentence with the day it would have; ticked, it asks for the rest and offers the measures that go with it. */
function GoalTick({ template, work }: Part & { readonly template: GoalTemplate }) {
  const { lang } = useLanguage();
  const { view } = useWizard();
  const { code, wording } = template;
  // As it stands in the fields: a day may be unread text there.
  const { picks } = work.typed;
  const pick = picks[code];
  const day = pick === undefined ? offeredGoalDay(view) : dayOf(pick.dueOn as TypedDay);
  const sentence = lang === 'de' ? worded(view, template, day).wording : wording[lang].replaceAll('{date}', day ?? '…');
  return (
    <div className="pick">
      <CheckField
        label={sentence}
        checked={pick !== undefined}
        onChange={(isIn) => work.set({ picks: isIn ? { ...picks, [code]: startPick(view) } : without(picks, code) })}
      />
      {pick !== undefined && (
        <PickFields
          template={template}
          pick={pick}
          onChange={(change) => work.set({ picks: { ...picks, [code]: { ...pick, ...change } } })}
        />
      )}
    </div>
  );
}

type FieldsProps = {
  readonly template: GoalTemplate;
  readonly pick: GoalPick;
  readonly onChange: (change: Partial<GoalPick>) => void;
};

function PickFields({ template: { domain }, pick, onChange }: FieldsProps) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const of = 'goal.proposed';
  const dueOn = dayOf(pick.dueOn as TypedDay);
  return (
    <div className="pick-fields">
      {/* The name of an open question leads to the first of them: an answered one has another. */}
      <Field name={pick.chosenBy === null ? 'chosenBy' : 'chosen'}>
        <Segments
          label={say.field('chosenBy', of)}
          options={(['client', 'both', 'counsellor'] as const).map((value) => ({ value, label: say.option('chosenBy', value) }))}
          value={pick.chosenBy}
          onChange={(chosenBy) => onChange({ chosenBy: chosenBy as GoalPick['chosenBy'] })}
        />
      </Field>
      <Field name={dueOn === null ? 'dueOn' : 'due'}>
        <DayField label={t.goalDue} value={pick.dueOn as TypedDay} onChange={(day) => onChange({ dueOn: day as GoalPick['dueOn'] })} />
      </Field>
      <MeasureTicks
        templates={measureTemplatesFor(view, domain)}
        ticked={pick.measures}
        offeredDay={offeredMeasureDay(view, dueOn)}
        onChange={(measures) => onChange({ measures })}
      />
    </div>
  );
}
