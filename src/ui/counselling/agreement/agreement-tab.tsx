// The way from a case to its agreement: the version that waits for signatures, else the one in force, else the last.
import { Link } from '@tanstack/react-router';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { versionInForce, versionOnOffer } from '../../../../machines/case/context/read.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function AgreementTab({ id, context }: { readonly id: string; readonly context: CaseContext }) {
  const { t } = useLanguage(texts);
  const version = versionOnOffer(context) ?? versionInForce(context) ?? context.agreement.versions.at(-1);
  // Before a text was offered there is nothing to lead to.
  if (version === undefined) return null;
  return (
    <Link to="/cases/$id/agreement/$version" params={{ id, version: String(version.number) }} className="tab">
      {t.tab}
    </Link>
  );
}
