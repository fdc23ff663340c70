// How long the details hold, and who asks again.
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { VerifyBySection } from '../verify-by-section.tsx';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';

export function TrustSection({ typed, type, faultIn }: SectionProps) {
  const { t } = useLanguage(texts);
  return (
    <Panel title={t.trust}>
      <CheckField label={t.isVerified} hint={t.isVerifiedHint} checked={typed.isVerified} onChange={(isVerified) => type({ isVerified })} />
      <div className="directory-fields">
        <VerifyBySection typed={typed} type={type} faultIn={faultIn} />
        <DayField label={t.validUntil} hint={t.validUntilHint} value={typed.validUntil} onChange={(validUntil) => type({ validUntil })} />
      </div>
      <CheckField label={t.closed} checked={typed.isClosedForNow} onChange={(isClosedForNow) => type({ isClosedForNow })} />
    </Panel>
  );
}
