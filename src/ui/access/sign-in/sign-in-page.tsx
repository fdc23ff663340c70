// Who is there: asked once, before anything is shown. Leads back to the page somebody came from.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useSignInWays, type SignInWays } from '../../parts/api/sign-in.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts as fieldTexts } from '../fields/texts.ts';
import { NobodySignsIn } from './nobody-signs-in.tsx';
import { SignInSteps } from './sign-in-steps.tsx';
import { texts } from './texts.ts';
import '../access.css';

export function SignInPage() {
  const { t } = useLanguage(texts);
  const { data: ways, error, refetch } = useSignInWays();
  if (error !== null)
    return (
      <div className="page outside">
        <TroubleNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (ways === undefined) return <p className="page outside soft">{t.title} …</p>;
  if (ways.kind === 'demonstration') return <NobodySignsIn isOutside />;
  if (ways.isFirstRun) return <NotSetUp />;
  return <SignIn ways={ways} />;
}

function SignIn({ ways }: { readonly ways: SignInWays }) {
  const { t } = useLanguage(texts);
  const { t: fields } = useLanguage(fieldTexts);
  const { nach, fehler, abgemeldet, beendet } = useSearch({ from: '/anmelden' });
  const client = useQueryClient();
  const router = useRouter();
  const go = () => {
    // Nothing of whoever was here before, not even that nobody was.
    client.clear();
    router.history.replace(nach ?? '/');
  };
  return (
    <div className="page outside">
      <PageHead title={t.title} lead={t.lead} />
      {abgemeldet === true && (
        <Notice tone="good">
          <p>{t.signedOut}</p>
        </Notice>
      )}
      {beendet === true && fehler === undefined && (
        <Notice tone="info" title={t.sessionEnded}>
          <p>{t.sessionEndedMore}</p>
        </Notice>
      )}
      {fehler === 'accessEnded' && (
        <Notice tone="info">
          <p>{fields.accessEnded}</p>
        </Notice>
      )}
      {fehler !== undefined && fehler !== 'accessEnded' && (
        <Notice tone="problem">
          <p>{fehler === 'unknownPerson' ? t.notInvited : t.providerRefused}</p>
        </Notice>
      )}
      <div className="panel">
        <SignInSteps provider={ways.identityProvider} to={nach} onProvider={(address) => location.assign(address)} onSignedIn={go} />
      </div>
      <p className="soft small">{t.forgotten}</p>
    </div>
  );
}

function NotSetUp() {
  const { t } = useLanguage(texts);
  return (
    <div className="page outside">
      <PageHead title={t.firstRunTitle} lead={t.firstRun} />
    </div>
  );
}
