// The life domains turned to the client: one question at a time, and five situations large enough to touch. What they choose is their own
// rating in the draft of the page; the counsellor's is not shown beside it.
import { useState } from 'react';
import type { Rating } from '../../../../../machines/case/events/define.ts';
import { questionsOf, type DomainEntry } from '../../../../../machines/standards/catalogue.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { OneOf } from '../client-view/answers.tsx';
import { ClientView, Unreviewed } from '../client-view/client-view.tsx';
import { clientWords } from '../client-view/client-words.ts';
import { isReviewed, phraseOf, said, type Reading } from '../client-view/reading.ts';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { ratingIn, withRating, type NeedsDraft } from './needs.ts';

type Part = { readonly work: Work<NeedsDraft> };

/** `order`: as the cards stand on the page. */
export const ClientDomains = ({ work, order }: Part & { readonly order: readonly DomainCode[] }) => (
  <ClientView>{(reading, name) => <Walk work={work} order={order} reading={reading} from={name} />}</ClientView>
);

type WalkProps = Part & { readonly order: readonly DomainCode[]; readonly reading: Reading; readonly from: string };

/** Begins with the domain whose card was turned; from the head of the page with the first the client has said nothing about. */
function Walk({ work, order, reading, from }: WalkProps) {
  const { view } = useWizard();
  const [at, setAt] = useState(() => {
    const named = order.findIndex((domain) => domain === from);
    const unsaid = order.findIndex((domain) => answerIn(ratingIn(view, work.draft, domain)) === null);
    return Math.max(0, named === -1 ? unsaid : named);
  });
  const domain = order[at];
  if (domain === undefined) return null;
  const go = (by: -1 | 1) => {
    setAt(at + by);
    (document.scrollingElement ?? document.documentElement).scrollTop = 0;
  };
  return (
    <>
      <p className="client-view-about client-view-place">
        <span>
          <OtherText phrase={phraseOf(reading, `domain.${domain}`)} language={reading.language} />
        </span>
        <bdi>
          {at + 1} / {order.length}
        </bdi>
      </p>
      {/* The next question is said to whoever listens. */}
      <h1 aria-live="polite">
        {questionKeys(reading.standard, domain).map((key) => (
          <span key={key} className="client-view-question">
            <OtherText phrase={phraseOf(reading, key)} language={reading.language} />
          </span>
        ))}
      </h1>
      <Scale key={domain} domain={domain} work={work} reading={reading} />
      <div className="client-view-steps">
        {at > 0 && (
          <button type="button" className="client-view-step is-before" onClick={() => go(-1)}>
            {clientWords.before[reading.language]}
          </button>
        )}
        {at < order.length - 1 && (
          <button type="button" className="client-view-step is-next" onClick={() => go(1)}>
            {clientWords.next[reading.language]}
          </button>
        )}
      </div>
    </>
  );
}

type Answer = `${Rating}` | 'none';
const answerIn = ({ way, client }: ReturnType<typeof ratingIn>): Answer | null =>
  way === 'leftOut' || client === null ? null : client === 'none' ? 'none' : `${client}`;

function Scale({ domain, work, reading }: Part & { readonly domain: DomainCode; readonly reading: Reading }) {
  const { view } = useWizard();
  const rating = ratingIn(view, work.draft, domain);
  const choose = (answer: Answer) =>
    work.set(
      withRating(view, work.draft, domain, {
        ...rating,
        way: 'rated',
        client: answer === 'none' ? 'none' : (Number(answer) as Rating),
      }),
    );
  const keys = anchorKeys(reading.standard, domain);
  return (
    <>
      <OneOf<Answer>
        label={said(clientWords.fits, reading)}
        language={reading.language}
        value={answerIn(rating)}
        onChoose={choose}
        answers={[
          ...keys.map((key, index) => ({ value: `${index + 1}` as Answer, number: index + 1, text: phraseOf(reading, key) })),
          { value: 'none', text: said(clientWords.noNumber, reading) },
        ]}
      />
      {!isReviewed(reading, [`domain.${domain}`, ...questionKeys(reading.standard, domain), ...keys]) && <Unreviewed reading={reading} />}
    </>
  );
}

/** Throws for a domain the case's own standard does not have. */
function entryOf(standard: string, domain: DomainCode): DomainEntry {
  const entry = catalogueOf(standard).domains.find(({ code }) => code === domain);
  if (entry === undefined) throw new Error(`the standard ${standard} has no domain '${domain}'`);
  return entry;
}

const questionKeys = (standard: string, domain: DomainCode): string[] => questionsOf(entryOf(standard, domain)).map(({ key }) => key);

const anchorKeys = (standard: string, domain: DomainCode): string[] =>
  entryOf(standard, domain).anchors.map((_, index) => `anchor.${domain}.${index + 1}`);
