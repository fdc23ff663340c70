// What a site has set for itself: only ever tighter than what holds for everybody, and each field says how far it may go.
import { useState } from 'react';
import { siteName, type SiteCode } from '../../../../machines/sites.ts';
import { useRules, useSetRules, type SiteRules, type SiteRulesView } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

export function RulesPanel({ site }: { readonly site: SiteCode }) {
  const { t } = useLanguage(texts);
  const { data, error, refetch } = useRules(site);
  return (
    <Panel title={t.rulesTitle(siteName(site))}>
      <p className="soft">{t.rulesLead}</p>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <RulesForm key={site} view={data} />}
    </Panel>
  );
}

/** The least that makes sense; 0 hours of emergency access mean that there is none. */
const least = { idleMinutes: 5, sessionHours: 1, invitationDays: 1, emergencyHours: 0 } as const;
type Count = keyof typeof least;
const counts = Object.keys(least) as Count[];

type Typed = Readonly<Record<Count, string>> & { readonly secondFactorForEverybody: boolean };

const typedOf = ({ idleMinutes, sessionHours, invitationDays, emergencyHours, secondFactorForEverybody }: SiteRules): Typed => ({
  idleMinutes: String(idleMinutes),
  sessionHours: String(sessionHours),
  invitationDays: String(invitationDays),
  emergencyHours: String(emergencyHours),
  secondFactorForEverybody,
});

const numberIn = (typed: string): number => (/^\s*\d{1,3}\s*$/u.test(typed) ? Number(typed) : Number.NaN);

function RulesForm({ view: { site, rules, loosest } }: { readonly view: SiteRulesView }) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState(() => typedOf(rules));
  const [isTried, tryOnce] = useState(false);
  const setting = useSetRules(site);
  const words = useTroubleWords();
  const isFine = (name: Count) => numberIn(typed[name]) >= least[name] && numberIn(typed[name]) <= loosest[name];
  const type = (change: Partial<Typed>) => {
    setting.reset();
    setTyped({ ...typed, ...change });
  };
  const send = () => {
    tryOnce(true);
    if (!counts.every(isFine) || setting.isPending) return;
    const numbers = Object.fromEntries(counts.map((name) => [name, numberIn(typed[name])])) as Record<Count, number>;
    setting.mutate({ ...numbers, secondFactorForEverybody: typed.secondFactorForEverybody });
  };
  return (
    <GivenForm onSend={send} error={words(setting.error)}>
      <div className="people-fields">
        {counts.map((name) => (
          <TextField
            key={name}
            label={t[name]}
            hint={name === 'emergencyHours' ? `${t.atMost(loosest[name])}. ${t.emergencyHint}` : t.atMost(loosest[name])}
            isNumber
            value={typed[name]}
            onChange={(value) => type({ [name]: value })}
            {...(isTried && !isFine(name) && { error: t.between(least[name], loosest[name]) })}
          />
        ))}
      </div>
      <CheckField
        label={t.factorForAll}
        hint={t.factorForAllHint}
        checked={typed.secondFactorForEverybody}
        onChange={(secondFactorForEverybody) => type({ secondFactorForEverybody })}
      />
      <div className="row">
        <Button kind="primary" submits busy={setting.isPending}>
          {t.saveRules}
        </Button>
      </div>
      {setting.isSuccess && (
        <Notice tone="good">
          <p>{t.rulesSaved}</p>
        </Notice>
      )}
    </GivenForm>
  );
}
