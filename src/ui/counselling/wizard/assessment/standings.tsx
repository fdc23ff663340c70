// Every domain in a line: both ratings side by side, each a link to its page.
import type { DomainStanding } from '../../../../../machines/case/context/context.ts';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { domainEntry } from '../frame/names.ts';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { aboutTalk, previousOf, standingOf } from './rating.ts';
import { texts } from './texts.ts';

export function Standings() {
  const { t } = useLanguage(texts);
  return (
    <table className="wizard-table">
      <thead>
        <tr>
          <th scope="col">{t.domainColumn}</th>
          <th scope="col">{t.client}</th>
          <th scope="col">{t.counsellor}</th>
        </tr>
      </thead>
      <tbody>
        {domainCodes.map((domain) => (
          <Line key={domain} domain={domain} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ domain }: { readonly domain: DomainCode }) {
  const { t, lang, say } = useLanguage(texts);
  const { view } = useWizard();
  const standing = standingOf(view, domain);
  // Only where nothing was rated yet: elsewhere the number of last time stands beside the new one.
  const last = standing === undefined ? previousOf(view, domain) : null;
  const { before, isRatedHere } = aboutTalk(view, domain);
  const reason = standing !== undefined && 'notDiscussed' in standing ? say.option('reason', standing.notDiscussed) : '';
  return (
    <tr>
      <th scope="row">
        <PageLink pageRef={pageRef('domain', domain)}>{domainEntry(view, domain).name[lang]}</PageLink>
      </th>
      <Cells
        standing={standing}
        open={last === null ? t.open : `${t.open} · ${lastRating(last, t)}`}
        leftOut={`${t.notDiscussed}: ${reason}`}
        none={t.noneGiven}
        before={isRatedHere ? before : null}
      />
    </tr>
  );
}

function lastRating(standing: DomainStanding, t: typeof texts.de): string {
  if ('notDiscussed' in standing) return t.lastLeftOut;
  return t.lastTime(standing.client === null ? t.noneGiven : String(standing.client), String(standing.counsellor));
}

type CellsProps = {
  readonly standing: ReturnType<typeof standingOf>;
  readonly open: string;
  readonly leftOut: string;
  readonly none: string;
  /** Said last time, where this talk has said something new. */
  readonly before: DomainStanding | null;
};

function Cells({ standing, open, leftOut, none, before }: CellsProps) {
  const last = before === null || 'notDiscussed' in before ? null : before;
  if (standing === undefined || 'notDiscussed' in standing) {
    return (
      <td colSpan={2} className="soft">
        {standing === undefined ? open : leftOut}
      </td>
    );
  }
  return (
    <>
      <td>
        {standing.client === null ? <span className="soft">{none}</span> : <Score value={standing.client} before={last?.client ?? null} />}
      </td>
      <td>
        <Score value={standing.counsellor} before={last?.counsellor ?? null} />
      </td>
    </>
  );
}

/** The number, its place on the scale of five, and what it was last time. */
function Score({ value, before }: { readonly value: number; readonly before: number | null }) {
  const { t } = useLanguage(texts);
  return (
    <span className="wizard-score">
      <b>{value}</b>
      <span className="wizard-score-bar" aria-hidden="true" data-value={value}>
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={step <= value ? 'is-full' : ''} />
        ))}
      </span>
      {before !== null && <span className="soft small">{t.before(before)}</span>}
    </span>
  );
}
