// Short advice on one page, in less than a minute: for whoever asks one thing, and wants no file or was never asked about one.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { domainCodes } from '../../../../machines/standards/catalogue.ts';
import { useSession } from '../../parts/api/queries.ts';
import type { Session } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Choice } from '../../parts/kit/choice.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Reasons } from '../../parts/kit/reasons.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { languageTags } from '../../parts/words/languages.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { ageBands, channels, emptyAdvice, endings, missingIn, proposalsOf, services, type ShortAdvice } from './short-advice.ts';
import { texts } from './texts.ts';
import { useShortAdvice } from './use-short-advice.ts';

export function ShortAdvicePage() {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  return (
    <div className="page">
      <PageHead title={t.title} lead={t.lead} />
      {session !== undefined && <AdviceForm session={session} />}
    </div>
  );
}

function AdviceForm({ session: { site, sites } }: { readonly session: Session }) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState(emptyAdvice);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const sending = useShortAdvice();
  const advice = { ...typed, site: typed.site ?? site };

  // After the rendering that marks what is missing; each try, not each key, moves the focus.
  useEffect(() => {
    if (tries > 0) focusFirstFault(form.current);
  }, [tries]);

  if (sending.data?.delivery.kind === 'saved') {
    const next = () => {
      sending.startAnew();
      setTyped({ ...emptyAdvice, site: typed.site, service: typed.service });
      setTries(0);
    };
    return <Counted id={sending.data.id} onNext={next} />;
  }
  const record = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    const proposals = proposalsOf(advice);
    if (proposals === null || advice.site === null || sending.isPending) return;
    sending.mutate({ site: advice.site, proposals });
  };
  return (
    <form className="form" ref={form} onSubmit={record} noValidate>
      <Questions
        advice={advice}
        sites={sites}
        missing={tries > 0 ? missingIn(advice) : []}
        onChange={(change) => setTyped({ ...typed, ...change })}
      />
      <Trouble sending={sending} />
      <Button kind="primary" submits busy={sending.isPending}>
        {t.record}
      </Button>
    </form>
  );
}

type QuestionsProps = {
  readonly advice: ShortAdvice;
  readonly sites: Session['sites'];
  readonly missing: readonly string[];
  readonly onChange: (change: Partial<ShortAdvice>) => void;
};

function Questions({ advice, sites, missing, onChange }: QuestionsProps) {
  const { t, say } = useLanguage(texts);
  const options = (field: string, codes: readonly string[]) => codes.map((value) => ({ value, label: say.option(field, value) }));
  const about = <K extends keyof ShortAdvice>(field: K, label: string) => ({
    label,
    value: advice[field] as string | null,
    onChange: (value: string) => onChange({ [field]: value } as Partial<ShortAdvice>),
    ...(missing.includes(field) && { error: t.missing }),
  });
  const yesNo = (field: 'targetGroup' | 'need') => ({
    ...about(field, say.field(field, 'need.noted')),
    value: advice[field] === null ? null : String(advice[field]),
    onChange: (value: string) => onChange({ [field]: value === 'true' }),
    options: ['true', 'false'].map((value) => ({ value, label: say.option(field, value === 'true') })),
  });
  return (
    <>
      {sites.length > 1 && (
        <SelectField {...about('site', t.site)} options={sites.map(({ code, name }) => ({ value: code, label: name }))} />
      )}
      <Choice {...about('service', say.field('service', 'inquiry.noted'))} options={options('service', services)} />
      <SelectField
        {...about('language', say.field('language', 'inquiry.noted'))}
        hint={t.languageHint}
        options={options('language', languageTags)}
      />
      <Choice {...about('ageBand', say.field('ageBand', 'inquiry.noted'))} options={options('ageBand', ageBands)} />
      <Choice {...about('channel', say.field('channel', 'inquiry.noted'))} options={options('channel', channels)} />
      <SelectField {...about('domain', t.domain)} options={options('domain', domainCodes)} />
      <Choice {...yesNo('targetGroup')} />
      <Choice {...yesNo('need')} />
      <Choice
        {...about('ending', t.ending)}
        options={endings.map((value) => ({ value, label: value === 'open' ? t.staysOpen : say.option('reason', value) }))}
      />
    </>
  );
}

/** What did not get through is still there and goes under the same keys with the next press. */
function Trouble({ sending: { error, data } }: { readonly sending: ReturnType<typeof useShortAdvice> }) {
  const { t } = useLanguage(texts);
  const delivery = data?.delivery.kind;
  if (error === null && (delivery === undefined || delivery === 'saved')) return null;
  const refusals = data?.delivery.kind === 'refused' ? data.delivery.refusals : (error?.body.refusals ?? []);
  return (
    <Notice tone="problem">
      <p>{error?.kind === 'offline' || delivery === 'offline' ? t.offline : t.failed}</p>
      <Reasons refusals={refusals} />
    </Notice>
  );
}

function Counted({ id, onNext }: { readonly id: string; readonly onNext: () => void }) {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="good" title={t.counted}>
      <p>{t.countedWhat}</p>
      <div className="row">
        <Button kind="primary" onPress={onNext}>
          {t.another}
        </Button>
        <Link className="link" to="/cases/$id" params={{ id }}>
          {t.toCase}
        </Link>
      </div>
    </Notice>
  );
}
