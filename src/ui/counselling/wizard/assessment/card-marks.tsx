// How both sides see a domain, on the head of its card: both numbers with their place on the scale, or why there are none.
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { isTyped, type NeedsDraft } from './needs.ts';
import { aboutTalk, previousOf, standingOf } from './rating.ts';
import { texts } from './texts.ts';

type MarksProps = { readonly domain: DomainCode; readonly draft: NeedsDraft };
type Shown = { readonly client: number | 'none' | null; readonly counsellor: number | null } | { readonly reason: string | null };

/** What was typed stands before what is recorded. */
function useShown({ domain, draft }: MarksProps): Shown | null {
  const standing = standingOf(useWizard().view, domain);
  const typed = draft.domains[domain];
  if (typed !== undefined)
    return typed.way === 'leftOut' ? { reason: typed.reason } : { client: typed.client, counsellor: typed.counsellor };
  if (standing === undefined) return null;
  return 'notDiscussed' in standing ? { reason: standing.notDiscussed } : { ...standing, client: standing.client ?? 'none' };
}

export function CardMarks({ domain, draft }: MarksProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const shown = useShown({ domain, draft });
  // Where nothing was rated yet the numbers of last time help; in a talk what it has said anew stands beside what was said before.
  const last = shown === null ? previousOf(view, domain) : aboutTalk(view, domain).before;
  return (
    <span className="domain-card-marks">
      <Marks shown={shown} />
      {last !== null && <span className="soft small">{lastRating(last, t)}</span>}
      {isTyped(draft, domain) && <span className="domain-card-draft">{t.notSaved}</span>}
    </span>
  );
}

function Marks({ shown }: { readonly shown: Shown | null }) {
  const { t, say } = useLanguage(texts);
  if (shown === null) return <span className="soft">{t.open}</span>;
  if ('reason' in shown) return <span>{t.leftOutFor(shown.reason === null ? '…' : say.option('reason', shown.reason))}</span>;
  return (
    <>
      <Score label={t.client} value={shown.client} />
      <Score label={t.counsellor} value={shown.counsellor} />
    </>
  );
}

function lastRating(standing: DomainStanding, t: typeof texts.de): string {
  if ('notDiscussed' in standing) return t.lastLeftOut;
  return t.lastTime(standing.client === null ? t.noneGiven : String(standing.client), String(standing.counsellor));
}

function Score({ label, value }: { readonly label: string; readonly value: number | 'none' | null }) {
  const { t } = useLanguage(texts);
  return (
    <span className="domain-score">
      <span className="soft small">{label}</span> <b>{value === null ? '–' : value === 'none' ? t.noneGiven : value}</b>
      {typeof value === 'number' && (
        <span className="domain-score-bar" aria-hidden="true" data-value={value}>
          {[1, 2, 3, 4, 5].map((step) => (
            <i key={step} className={step <= value ? 'is-full' : ''} />
          ))}
        </span>
      )}
    </span>
  );
}
