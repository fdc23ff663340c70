// Notes a first inquiry and opens the case with it.
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { newKey } from '../../parts/api/client.ts';
import type { Problem } from '../../parts/api/problem.ts';
import { useOpenCase, useSession } from '../../parts/api/queries.ts';
import { useActor } from '../../parts/api/use-actor.ts';
import type { Session } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Reasons } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { isComplete, missingIn, proposalOf } from './inquiry.ts';
import { InquiryFields } from './inquiry-fields.tsx';
import { texts } from './texts.ts';
import { useTypedInquiry } from './typed-inquiry.ts';

export function NewCasePage() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const { id } = useActor();
  return (
    <div className="page">
      <PageHead title={t.title} lead={t.lead} />
      <p>
        {t.onlyAdvice}{' '}
        <Link className="link" to="/advice">
          {t.toAdvice}
        </Link>
      </p>
      {/* Its day decides about the age, its site is the first answer. Whoever takes over in the demonstration begins with nothing. */}
      {session !== undefined && <NewCaseForm key={id} by={id} session={session} />}
    </div>
  );
}

function NewCaseForm({ by, session: { today, site, sites } }: { readonly by: string; readonly session: Session }) {
  const { t } = useLanguage(texts);
  const navigate = useNavigate();
  const opening = useOpenCase();
  // One idempotency key for one form: pressed twice, or sent again after a lost answer, it still opens one case.
  const [key] = useState(newKey);
  const { typed, type, forget } = useTypedInquiry(by);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const inquiry = { ...typed, site: typed.site ?? site };

  // After the rendering that marks what is missing; each try, not each key, moves the focus.
  useEffect(() => {
    if (tries > 0) focusFirstFault(form.current);
  }, [tries]);

  const open = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!isComplete(inquiry, today) || opening.isPending) return;
    opening.mutate(
      { site: inquiry.site, proposal: proposalOf(inquiry), key },
      {
        // The case holds the words now, sealed; in this tab they are forgotten before anything else.
        onSuccess: ({ id }) => {
          forget();
          void navigate({ to: '/cases/$id', params: { id } });
        },
      },
    );
  };
  return (
    <form className="form" ref={form} onSubmit={open} noValidate>
      <InquiryFields inquiry={inquiry} sites={sites} today={today} missing={tries > 0 ? missingIn(inquiry) : null} onChange={type} />
      {opening.error !== null && <WhyNot error={opening.error} />}
      <Button kind="primary" submits busy={opening.isPending}>
        {t.open}
      </Button>
    </form>
  );
}

function WhyNot({ error: { kind, body } }: { readonly error: Problem }) {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="problem">
      <p>{kind === 'offline' ? t.offline : t.failed}</p>
      <Reasons refusals={body.refusals ?? []} />
    </Notice>
  );
}
