// One's own access: the roles one has, password and second factor, and where one is signed in.
import { useState } from 'react';
import { useSession } from '../../parts/api/queries.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import type { Someone } from '../../parts/shell/account-menu.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { NobodySignsIn } from '../sign-in/nobody-signs-in.tsx';
import { FactorPanel } from './factor-panel.tsx';
import { FactorDone, FactorMissing } from './factor-missing.tsx';
import { InviteNext } from './invite-next.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { RolesPanel } from './roles-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { texts } from './texts.ts';
import './account.css';

export function AccountPage() {
  const { data: session } = useSession();
  if (session === undefined) return null;
  return session.signedIn === null ? <NobodySignsIn /> : <Account someone={session.signedIn} />;
}

function Account({ someone }: { readonly someone: Someone }) {
  const { t } = useLanguage(texts);
  const isMissing = someone.secondFactor === 'missing';
  const [wasMissing] = useState(isMissing);
  return (
    <div className="page account-page">
      <PageHead title={t.title} lead={`${someone.name} · ${someone.email}`} />
      {wasMissing && !isMissing && <FactorDone />}
      {!isMissing && <InviteNext someone={someone} />}
      {/* Said first, and alone: nothing else helps on before it is there. */}
      {isMissing ? <FactorMissing /> : <RolesPanel someone={someone} />}
      {!isMissing && <FactorPanel state={someone.secondFactor === 'on' ? 'on' : 'off'} isKept={someone.keepsSecondFactor} />}
      {!isMissing && <PasswordPanel />}
      {!isMissing && <SessionsPanel />}
    </div>
  );
}
