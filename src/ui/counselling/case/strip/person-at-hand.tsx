// How the person is reached and spoken with, what brought them, what is urgent, and the needs with the goals that answer them.
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { Fact } from '../../../parts/kit/fact.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Contact, Languages } from '../person/values.tsx';
import { goalsOf } from './goals-of.ts';
import { texts } from './texts.ts';

type AtHandProps = { readonly view: CaseView };

export function PersonAtHand({ view }: AtHandProps) {
  const { say, t } = useLanguage(texts);
  const { interpreterNeeded } = view.state.context.client;
  return (
    <dl className="strip-facts">
      {view.due !== null && (
        <Fact term={t.whyThatDay(say.day(view.due.on))}>
          <p>{say.dueReason(view.due.rule)}</p>
        </Fact>
      )}
      <Fact term={t.reach}>
        <Contact view={view} />
      </Fact>
      <Fact term={t.language}>
        <Languages view={view} />
        {interpreterNeeded && <p>{t.interpreter}</p>}
      </Fact>
      <Fact term={t.concern}>
        <Concern view={view} />
      </Fact>
      <Fact term={t.risks}>
        <Risks view={view} />
      </Fact>
      <Needs view={view} />
    </dl>
  );
}

function Concern({ view: { dossier } }: AtHandProps) {
  const { t } = useLanguage(texts);
  const said = [dossier['inquiry']?.['concern'], dossier['need']?.['need']].filter((text) => text !== undefined && text !== '');
  if (said.length === 0) return <span className="soft">{t.noConcern}</span>;
  // At the inquiry and in the first talk people often say the same.
  return [...new Set(said)].map((text) => <p key={text}>{text}</p>);
}

function Risks({ view: { state } }: AtHandProps) {
  const { say, t } = useLanguage(texts);
  const open = Object.entries(state.context.assessment.risks).filter(([, { lifted }]) => !lifted);
  if (open.length === 0) return <span className="soft">{t.noRisk}</span>;
  return open.map(([id, { kind, action }]) => (
    <p key={id}>
      <strong>{say.option('kind', kind, 'risk.noted')}</strong>
      {action !== null && `: ${say.option('action', action, 'risk.answered')}`}
    </p>
  ));
}

/** Only what was spoken of, and what is planned for it. */
function Needs({ view }: AtHandProps) {
  const { lang, t } = useLanguage(texts);
  const { standings } = view.state.context.assessment;
  const domains = catalogueOf(view.header.standard).domains.filter(
    ({ code }) => standings[code] !== undefined || goalsOf(view, code).length > 0,
  );
  return (
    <div className="fact strip-needs">
      <dt>{t.needs}</dt>
      <dd>
        {domains.length === 0 && <span className="soft">{t.noNeeds}</span>}
        <ul>
          {domains.map(({ code, name }) => (
            <Need key={code} view={view} domain={code} name={name[lang]} standing={standings[code]} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

type NeedProps = AtHandProps & {
  readonly domain: DomainCode;
  readonly name: string;
  readonly standing: DomainStanding | undefined;
};

function Need({ view, domain, name, standing }: NeedProps) {
  const { t } = useLanguage(texts);
  return (
    <li>
      <span>{name}</span>{' '}
      <span className="soft">
        {standing !== undefined && ('notDiscussed' in standing ? t.notDiscussed : t.rated(standing.client, standing.counsellor))}
      </span>
      {goalsOf(view, domain).map(({ id, wording }) => (
        <span key={id} className="strip-goal">
          {wording ?? t.goalUnworded}
        </span>
      ))}
    </li>
  );
}
