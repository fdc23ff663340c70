// Whether the recording follows the standard: asked once the first step is on the screen, because a long log takes its time.
import { useEffect, useState } from 'react';
import type { Rule } from '../../../../machines/case/chart/rule.ts';
import { conform, type Deviation } from '../../../engine/log/conform.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import { deviatedRule } from '../../../record/case/verdict.ts';

/** `deviation` null: nothing deviates. */
export type Verdict = { readonly deviation: Deviation | null; readonly rule: Rule | null };

function judge(log: CaseLog): Verdict {
  const { deviation, state } = conform(log);
  return { deviation, rule: deviation === null ? null : deviatedRule(deviation, state) };
}

/** Null while it is not known yet. */
export function useVerdict(log: CaseLog): Verdict | null {
  const [known, learn] = useState<{ readonly log: CaseLog; readonly verdict: Verdict } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    // Behind the next frame, and not only behind this task: an effect may run before its own step is painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => learn({ log, verdict: judge(log) }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [log]);
  return known?.log === log ? known.verdict : null;
}
