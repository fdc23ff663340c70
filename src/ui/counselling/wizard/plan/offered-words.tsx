// The check before a text is offered: every answer in the words of the document itself, each with the way to the field it was given in. The
// way leads back here once it is saved.
import { Link } from '@tanstack/react-router';
import type { AgreementDocument } from '../../../../export/agreement/agreement-document.ts';
import { clausesOf, type Clause } from '../../../../export/agreement/clauses.ts';
import { readDocument } from '../../../../export/agreement/document.ts';
import type { Phrase } from '../../../../export/agreement/voice.ts';
import { BidiText } from '../../agreement/bidi-text.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { answersIn, type Answer, type Place } from './answers-in.ts';
import { texts } from './texts.ts';

/** `text` is the very text that will be offered. */
export function OfferedWords({ text }: { readonly text: string }) {
  const { t } = useLanguage(texts);
  const document = readDocument(text);
  if (document === null) return null;
  const clauses = clausesOf(document, 'de');
  return (
    <section className="offered-words" aria-label={t.inItsWords}>
      <h3>{t.inItsWords}</h3>
      {clauses.map((clause) => (
        <Part key={clause.id} clause={clause} document={document} />
      ))}
    </section>
  );
}

type PartProps = { readonly clause: Clause; readonly document: AgreementDocument };

/** Headings and fixed sentences nobody has answered are left out; the whole text is read on the next page. */
function Part({ clause, document }: PartProps) {
  const answers = answersIn(clause, document);
  if (clause.kind === 'goal' && clause.label !== null) {
    return (
      <>
        <h4 lang="de">{clause.label.de}</h4>
        <Answers answers={answers} kind={clause.kind} />
      </>
    );
  }
  if (headed.has(clause.id)) return <h4 lang="de">{clause.text.de}</h4>;
  return answers.length === 0 ? null : <Answers answers={answers} kind={clause.kind} />;
}

const headed: ReadonlySet<string> = new Set(['partiesHeading', 'centreCommitmentsHeading', 'clientCommitmentsHeading']);

function Answers({ answers, kind }: { readonly answers: readonly Answer[]; readonly kind: Clause['kind'] }) {
  return (
    <dl className={`offered-answers is-${kind}`}>
      {answers.map((answer) => (
        <Row key={answer.key} answer={answer} />
      ))}
    </dl>
  );
}

function Row({ answer: { term, text, place } }: { readonly answer: Answer }) {
  const { t } = useLanguage(texts);
  return (
    <div>
      {/* The word of the document where it has one; the words of the screen name the rest. */}
      <dt {...(typeof term !== 'string' && { lang: 'de' })}>{typeof term === 'string' ? t.answers[term] : term.de}</dt>
      <dd lang="de">
        <BidiText text={text.de} />
      </dd>
      <dd>
        <Change place={place} what={text} />
      </dd>
    </div>
  );
}

function Change({ place, what }: { readonly place: Place; readonly what: Phrase }) {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const words = (
    <>
      {t.change}
      <span className="unseen">
        : <BidiText text={what.de} />
      </span>
    </>
  );
  const changing = { field: place.field, back: pageRef(here.page), ...(place.item !== undefined && { item: place.item }) };
  if (place.page === 'person') {
    return (
      <Link className="link" to="/cases/$id/person" params={{ id: view.id }} search={{ change: 'name' }} state={{ changing }}>
        {words}
      </Link>
    );
  }
  return (
    <PageLink pageRef={place.page} changing={changing}>
      {words}
    </PageLink>
  );
}
