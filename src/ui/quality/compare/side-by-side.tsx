// The same step of two runs, fact by fact, and where each fact is different first.
import { useMemo, type ReactNode } from 'react';
import { aspects, compare, differences, type Aspect } from '../../../engine/log/compare.ts';
import { each, type Frame, type Frames } from '../../../engine/log/frames.ts';
import { nextReview } from '../../../engine/state/next-review.ts';
import { leavesOf } from '../../../engine/state/state-path.ts';
import type { Sentences } from '../../../language/sentences.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type SideBySideProps = {
  readonly left: Frames;
  readonly right: Frames;
  readonly index: number;
  readonly frame: Frame;
  readonly onGo: (index: number) => void;
};

export function SideBySide({ left, right, index, frame, onGo }: SideBySideProps) {
  const { t } = useLanguage(texts);
  const parted = useMemo(() => compare(each(left), each(right)), [left, right]);
  const other = right.at(index);
  if (aspects.every((aspect) => parted[aspect] === null)) return <p>{t.same}</p>;
  return (
    <table className="changes side-by-side">
      <thead>
        <tr>
          <th scope="col">{t.aspect}</th>
          <th scope="col">{t.here}</th>
          <th scope="col">{t.there}</th>
          <th scope="col">{t.first}</th>
        </tr>
      </thead>
      <tbody>
        {aspects.map((aspect) => (
          <Row key={aspect} aspect={aspect} here={frame} there={other}>
            <FirstAt aspect={aspect} at={parted[aspect]} index={index} onGo={onGo} />
          </Row>
        ))}
      </tbody>
    </table>
  );
}

/** That no handover is on offer, and no talk open, says nothing to a reader. */
const isTelling = (leaf: string): boolean => leaf !== 'open.handover.none' && leaf !== 'open.talk.noTalk';

const saying: Readonly<Record<Aspect, (frame: Frame, say: Sentences, noDue: string) => string>> = {
  event: ({ entry }, say) => say.happened(entry.event),
  day: ({ entry }, say) => say.day(entry.on),
  state: ({ state }, say) => leavesOf(state.value).filter(isTelling).map(say.state).join(' · '),
  due: ({ state }, say, noDue) => {
    const due = nextReview(state);
    return due === null ? noDue : say.day(due.on);
  },
};

type RowProps = { readonly aspect: Aspect; readonly here: Frame; readonly there: Frame | null; readonly children: ReactNode };

function Row({ aspect, here, there, children }: RowProps) {
  const { say, t } = useLanguage(texts);
  const differs = differences(here, there).includes(aspect);
  const left = saying[aspect](here, say, t.noDue);
  const right = there === null ? t.over : saying[aspect](there, say, t.noDue);
  // The same sentence for two events: they differ in a fact it does not tell.
  const isInFacts = differs && there !== null && left === right;
  return (
    <tr>
      <th scope="row">{t.aspects[aspect]}</th>
      <td data-label={t.here}>
        {left}
        {isInFacts && <Facts of={here} other={there} />}
      </td>
      <td data-label={t.there}>
        {right}
        {isInFacts && <Facts of={there} other={here} />}
        {differs && <span className="tag sign-deviation">{t.differs}</span>}
      </td>
      <td data-label={t.first}>{children}</td>
    </tr>
  );
}

/** Only what the other one has differently. */
function Facts({ of, other }: { readonly of: Frame; readonly other: Frame }) {
  const { say } = useLanguage(texts);
  const { type, ...facts } = of.entry.event;
  const there: Readonly<Record<string, unknown>> = other.entry.event;
  return Object.entries(facts)
    .filter(([name, value]) => name !== 'given' && JSON.stringify(value) !== JSON.stringify(there[name]))
    .map(([name, value]) => (
      <span key={name} className="small soft">
        {' '}
        {say.field(name, type)}: {say.option(name, value, type)}
      </span>
    ));
}

type FirstAtProps = Pick<SideBySideProps, 'index' | 'onGo'> & { readonly aspect: Aspect; readonly at: number | null };

function FirstAt({ aspect, at, index, onGo }: FirstAtProps) {
  const { t } = useLanguage(texts);
  if (at === null) return <span className="soft">{t.never}</span>;
  if (at === index) return <strong>{t.step(at + 1)}</strong>;
  return (
    <button type="button" className="link" aria-label={t.goTo(t.aspects[aspect], at + 1)} onClick={() => onGo(at)}>
      {t.step(at + 1)}
    </button>
  );
}
