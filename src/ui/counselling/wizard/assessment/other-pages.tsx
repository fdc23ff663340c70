// The level of German, the overview before completing, reopening, and the choice of domains to rate anew.
import { CefrLevel } from '../../../../../machines/case/events/assessment.ts';
import { Evidence } from '../../../../../machines/case/events/codes.ts';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { ActFoot, SaveForm } from '../frame/page-form.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { send } from '../page/sending.ts';
import { level, skills, startLevels } from './levels.ts';
import { rateAsBefore, standingOf } from './rating.ts';
import { Standings } from './standings.tsx';
import { texts } from './texts.ts';

export function LevelsPage() {
  const work = usePage(startLevels);
  return (
    <SaveForm work={work} sending={level(work.draft)}>
      {skills.map((skill) => (
        <OptionField key={skill} work={work} of="language.levelled" name={skill} values={CefrLevel.options} />
      ))}
      <OptionField work={work} of="language.levelled" name="evidence" values={Evidence.options} />
    </SaveForm>
  );
}

/** The step of T3. What is still missing stands below the button, each reason with the way to its page. */
export function OverviewPage() {
  const { t } = useLanguage(texts);
  return (
    <>
      <Standings />
      <ActFoot sending={send({ type: 'assessment.completed' })} words={t.complete} />
    </>
  );
}

/** Back to the assessment; possible only while no agreement has been in force (see the map's stages). */
export function ReopenPage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'assessment.reopened' })} words={t.reopen} />;
}

/** In a review nothing has to be rated again: the table leads to the domain that has changed. */
export function ReratePage() {
  const work = useAct();
  return (
    <>
      <Standings />
      <PageFoot work={work}>
        <GoOnButton />
      </PageFoot>
    </>
  );
}

/** All domains at the end: what has not changed is taken over in one press, the rest is rated page by page. */
export function FinalRatingsPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = useAct();
  const isRated = domainCodes.every((domain) => standingOf(view, domain) !== undefined);
  const asBefore = rateAsBefore(view, domainCodes);
  return (
    <>
      {isRated && <Notice tone="good" title={t.allRated} />}
      <Standings />
      <PageFoot work={work}>
        <GoOnButton />
        {asBefore.proposals.length > 0 && (
          <SendButton work={work} sending={asBefore} kind="plain" after={{ to: pageRef('balance') }}>
            {t.allAsBefore}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}
