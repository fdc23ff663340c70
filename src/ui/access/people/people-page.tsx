// The organisation: who belongs to it, by site and centre, who stands in for whom, and what the site has set for itself.
import { useState } from 'react';
import { loosest } from '../../../organisation/site-rules.ts';
import type { Day } from '../../../../machines/day.ts';
import { siteName, type SiteCode } from '../../../../machines/sites.ts';
import { usePeople, type People } from '../../parts/api/people.ts';
import { useSession } from '../../parts/api/queries.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { usePlaceName } from '../../parts/words/place-words.ts';
import { NobodySignsIn } from '../sign-in/nobody-signs-in.tsx';
import { groupsOf, type Place } from './groups.ts';
import { InviteForm } from './invite-form.tsx';
import { LinkGiven, type Given } from './link-given.tsx';
import { PersonItem } from './person-item.tsx';
import { QuietPanel } from './quiet-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { StandIns } from './stand-ins.tsx';
import { texts } from './texts.ts';
import './people.css';

export function PeoplePage() {
  const { data: session } = useSession();
  if (session === undefined) return null;
  return session.signedIn === null ? <NobodySignsIn /> : <Organisation today={session.today} />;
}

function Organisation({ today }: { readonly today: Day }) {
  const { t } = useLanguage(texts);
  const { data: known, error, refetch } = usePeople();
  const [isInviting, invite] = useState(false);
  const mayChange = known !== undefined && known.mayGive.length > 0;
  return (
    <div className="page people">
      <PageHead title={t.title} lead={t.lead}>
        {mayChange && !isInviting && (
          <Button kind="primary" onPress={() => invite(true)}>
            {t.invite}
          </Button>
        )}
      </PageHead>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {known === undefined ? (
        error === null && <p className="soft">{t.loading}</p>
      ) : (
        <Known known={known} today={today} isInviting={isInviting} onInvite={invite} />
      )}
    </div>
  );
}

type KnownProps = {
  readonly known: People;
  readonly today: Day;
  readonly isInviting: boolean;
  readonly onInvite: (isInviting: boolean) => void;
};

function Known({ known, today, isInviting, onInvite }: KnownProps) {
  const { t } = useLanguage(texts);
  const [links, setLinks] = useState<readonly Given[]>([]);
  // A new link for the same person: the one before does not count any more.
  const give = (given: Given) => setLinks([given, ...links.filter(({ email }) => email !== given.email)]);
  return (
    <>
      {isInviting && (
        <Panel title={t.invite}>
          <InviteForm
            known={known}
            today={today}
            onCancel={() => onInvite(false)}
            onInvited={({ link }, { name, email }) => {
              give({ link, name, email });
              onInvite(false);
            }}
          />
        </Panel>
      )}
      {links.map((given) => (
        <LinkGiven
          key={`${given.email} ${given.link}`}
          given={given}
          days={loosest.invitationDays}
          onClose={() => setLinks(links.filter((one) => one !== given))}
        />
      ))}
      <Everybody known={known} today={today} onLink={give} />
      <StandIns known={known} today={today} />
      {known.mayGive.length > 0 && <Rules known={known} />}
      {known.mayGive.length > 0 && <QuietPanel />}
    </>
  );
}

type EverybodyProps = { readonly known: People; readonly today: Day; readonly onLink: (given: Given) => void };

/** Whoever has left stands apart and folded: they are looked for seldom. */
function Everybody({ known, today, onLink }: EverybodyProps) {
  const { t } = useLanguage(texts);
  const groupName = useGroupName();
  const former = known.people.filter(({ state }) => state === 'left');
  const groups = groupsOf(
    known.people.filter(({ state }) => state !== 'left'),
    today,
  );
  return (
    <>
      {groups.length === 0 && <p>{t.nobody}</p>}
      {groups.map(({ place, people }) => (
        <section key={groupName(place)} className="people-group" aria-label={groupName(place)}>
          <h2 className="part-title">{groupName(place)}</h2>
          <ul className="people-list">
            {people.map((person) => (
              <PersonItem key={person.id} person={person} known={known} today={today} onLink={onLink} />
            ))}
          </ul>
        </section>
      ))}
      {former.length > 0 && (
        <div className="folds">
          <Fold level={2} title={t.formerTitle} note={t.formerNote(former.length)}>
            <ul className="people-list">
              {former.map((person) => (
                <PersonItem key={person.id} person={person} known={known} today={today} onLink={onLink} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </>
  );
}

function useGroupName(): (place: Place) => string {
  const { t } = useLanguage(texts);
  const placeName = usePlaceName();
  return ({ site, centre }) => {
    if (site === null) return t.programme;
    return centre === null ? `${siteName(site)}, ${t.whole}` : placeName({ site, centre, team: null });
  };
}

/** Of one site at a time; where there are several nobody is led to one they did not choose. */
function Rules({ known: { sites } }: { readonly known: People }) {
  const { t } = useLanguage(texts);
  const [chosen, choose] = useState<string | null>(null);
  const [only] = sites;
  const site: SiteCode | undefined = sites.length === 1 ? only?.code : sites.find(({ code }) => code === chosen)?.code;
  return (
    <>
      {sites.length > 1 && (
        <Panel title={t.rulesOfSite}>
          <SelectField
            label={t.site}
            options={sites.map(({ code }) => ({ value: code, label: siteName(code) }))}
            value={site ?? null}
            onChange={choose}
          />
        </Panel>
      )}
      {site !== undefined && <RulesPanel site={site} />}
    </>
  );
}
