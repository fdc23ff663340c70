// What a handover file says, in words: for whoever sends it and for whoever has received it.
import type { ReactNode } from 'react';
import { siteName } from '../../../../../machines/sites.ts';
import type { HandoverFile } from '../../../../export/handover/handover-schema.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts as shared } from '../words/texts.ts';
import { texts } from './texts.ts';

export type FileProps = { readonly file: HandoverFile };

/** On paper the sheet has to say by itself what the page around it says on the screen. */
export function HandoverHead({ file }: FileProps) {
  const { t, say } = useLanguage(texts);
  return <p className="handover-head">{t.head(siteName(file.from), say.option('to', file.to), say.day(file.asOf))}</p>;
}

/** The file names the site by its code: it may be one this centre has never heard of. */

/** What goes on elsewhere: domains, review clock, cap, open occasions. */
export function HandoverFacts({ file }: FileProps) {
  const { t, say } = useLanguage(texts);
  const { nextReview, capOn, takeover } = file;
  return (
    <dl className="facts">
      <Fact term={t.domains}>
        <Lines lines={file.domains.map((domain) => say.option('domain', domain))} />
      </Fact>
      <Fact term={t.nextReview}>
        {nextReview === null ? t.noReview : <Lines lines={[say.day(nextReview.on), t.rules[nextReview.rule]]} />}
      </Fact>
      <Fact term={t.cap}>
        {capOn === null ? t.noCap : <Lines lines={[t.capUntil(say.day(capOn)), takeover.capExtended ? t.extended : t.notExtended]} />}
      </Fact>
      <Fact term={t.occasions}>
        {takeover.occasions.length === 0 ? (
          t.noOccasions
        ) : (
          <Lines
            lines={takeover.occasions.map(({ occasion, learnedOn }) => t.learned(say.option('occasion', occasion), say.day(learnedOn)))}
          />
        )}
      </Fact>
    </dl>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => (
    <span key={line} className="handover-line">
      {line}
    </span>
  ));

type Of<K extends 'goals' | 'measures'> = HandoverFile[K][number];

export function HandoverGoals({ file }: FileProps) {
  const { t } = useLanguage(texts);
  return (
    <Listed title={t.goals} items={file.goals}>
      {(goal, key) => <GoalLine key={key} goal={goal} />}
    </Listed>
  );
}

function GoalLine({ goal }: { readonly goal: Of<'goals'> }) {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  return (
    <li>
      <span>
        {goal.words['wording'] ?? around.unworded}
        <span className="soft small handover-line">{t.goalFacts(say.option('domain', goal.domain), say.day(goal.dueOn))}</span>
      </span>
      <span className="tag">{say.itemState('goal', goal.state)}</span>
    </li>
  );
}

/** How the domains stand, and the measures. */
export function HandoverDetails({ file }: FileProps) {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  return (
    <>
      <Listed title={t.standings} items={file.domains}>
        {(domain) => (
          <li key={domain}>
            <span>
              {say.option('domain', domain)}
              <Standing standing={file.standings[domain]} />
            </span>
          </li>
        )}
      </Listed>
      <Listed title={t.measures} items={file.measures}>
        {({ words, responsible, agency, dueOn, state }, key) => (
          <li key={key}>
            <span>
              {words['wording'] ?? around.unworded}
              <span className="soft small handover-line">
                {t.measureFacts(agency === null ? say.option('responsible', responsible) : say.option('agency', agency), say.day(dueOn))}
              </span>
            </span>
            <span className="tag">{say.itemState('measure', state)}</span>
          </li>
        )}
      </Listed>
    </>
  );
}

function Standing({ standing }: { readonly standing: HandoverFile['standings']['work'] }) {
  const { t, say } = useLanguage(texts);
  const said = (): string => {
    if (standing !== undefined && 'ratedOn' in standing) {
      const { client, counsellor, ratedOn } = standing;
      return t.ratings(client === null ? t.noRating : String(client), String(counsellor), say.day(ratedOn));
    }
    return standing !== undefined && 'notDiscussed' in standing
      ? t.notDiscussed(say.option('reason', standing.notDiscussed, 'domain.leftOut'))
      : t.notYet;
  };
  return (
    <>
      <span className="soft small handover-line">{said()}</span>
      {Object.entries(standing?.words ?? {}).map(([field, text]) => (
        <span key={field} className="handover-line">
          {text}
        </span>
      ))}
    </>
  );
}

type ListedProps<T> = { readonly title: string; readonly items: readonly T[]; readonly children: (item: T, key: number) => ReactNode };

/** Things of a file have no names of their own: their place in it is their key. Nothing is shown where there are none. */
function Listed<T>({ title, items, children }: ListedProps<T>) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="wizard-lines">{items.map(children)}</ul>
    </section>
  );
}
