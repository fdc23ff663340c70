// How often something stood in the way at a step of a chain or at a kind of body: the published figure and no other, so that nothing is told
// here which may not be told there.
import { Link } from '@tanstack/react-router';
import type { HalfYear } from '../../network/figures/half-year.ts';
import { sayFigureIn } from '../../network/words/say-figure.ts';
import { useFigure, useIndicators } from '../parts/api/figures.ts';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './hurdle-texts.ts';

type HurdleCountProps = { readonly by: 'step' | 'agency'; readonly value: string };

/** Half-years that are counted together: the last two years. */
const usual = 4;

export function HurdleCount(props: HurdleCountProps) {
  const { data } = useIndicators();
  const halves = data?.halfYears.slice(-usual) ?? [];
  const [from] = halves;
  const to = halves.at(-1);
  return from === undefined || to === undefined ? null : <Counted {...props} from={from} to={to} />;
}

function Counted({ by, value, from, to }: HurdleCountProps & { readonly from: HalfYear; readonly to: HalfYear }) {
  const { lang, t } = useLanguage(texts);
  const { data: table } = useFigure({ indicator: 'hurdles', by, from, to });
  // What is known of another question stays until the answer comes; it is not the answer to this one.
  if (table === undefined || table.asked.by !== by) return null;
  const pooled = table.pooled?.values.includes(value) === true || (!table.isBrokenDown && table.total.denominator !== 0);
  const figure = table.rows.find((row) => row.value === value)?.figure;
  const told = figure?.denominator ?? 0;
  const say = by === 'step' ? t.ofStep : t.ofAgency;
  return (
    <div className="stack">
      <h3 className="field-label">{t.title}</h3>
      <p>{pooled || told === 'suppressed' ? t.hidden : told === 0 ? t.none : say(sayFigureIn(lang).count(told))}</p>
      <p className="row">
        <Link to="/figures" search={{ indicator: 'hurdles', by }} className="link">
          {t.toFigures}
        </Link>
        <Link to="/actions" search={by === 'step' ? { step: value } : { asked: value }} className="link">
          {t.toActions}
        </Link>
      </p>
    </div>
  );
}
