// A role that sees content asks for a second factor before anything else: said clearly, and set up right here.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../parts/api/queries.ts';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { FactorSetup } from './factor-setup.tsx';
import { texts } from './texts.ts';

export function FactorMissing() {
  const { t } = useLanguage(texts);
  const { refetch } = useSession();
  const [isBegun, begin] = useState(true);
  return (
    <Panel title={t.factorTitle}>
      <Notice tone="attention" title={t.missingTitle}>
        <p>{t.missing}</p>
      </Notice>
      {isBegun && (
        <FactorSetup
          onDone={() => {
            begin(false);
            void refetch();
          }}
        />
      )}
    </Panel>
  );
}

/** After it was set up: the way on to what somebody came for. */
export function FactorDone() {
  const { t } = useLanguage(texts);
  return (
    <Notice tone="good" title={t.confirmed}>
      <p>
        <Link to="/" className="link">
          {t.toWork}
        </Link>
      </p>
    </Notice>
  );
}
