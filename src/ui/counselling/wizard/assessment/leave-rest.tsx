// Nobody has to discuss twelve domains in one talk: whatever is untouched is left out for one reason, in one press, and back.
import { useState } from 'react';
import { NotDiscussedReason } from '../../../../../machines/case/events/assessment.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { isTyped, leaveOut, openDomains, withoutLeftOut, type LeftOutReason, type NeedsDraft } from './needs.ts';
import { texts } from './texts.ts';

export function LeaveRest({ work }: { readonly work: Work<NeedsDraft> }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const [left, setLeft] = useState<readonly DomainCode[]>([]);
  const untouched = openDomains(view, work.draft).filter((domain) => !isTyped(work.draft, domain));
  // What was left out here and not been spoken of since: the rest somebody has taken up again.
  const marked = left.filter((domain) => work.draft.domains[domain]?.way === 'leftOut');
  if (untouched.length === 0 && marked.length === 0) return null;
  const leave = (reason: LeftOutReason) => {
    // Pressed again, with another reason, it changes its mind about the same domains.
    const domains = [...marked, ...untouched];
    work.set(leaveOut(view, work.draft, domains, reason));
    setLeft(domains);
  };
  const undo = () => {
    work.set(withoutLeftOut(work.draft, left));
    setLeft([]);
  };
  return (
    <section className="leave-rest" aria-label={t.leaveRest}>
      <p className="field-label">{t.leaveRest}</p>
      {/* The buttons stay where they are when one is pressed, and what undoes it stands apart. */}
      <div className="row">
        {NotDiscussedReason.options.map((reason) => (
          <Button key={reason} onPress={() => leave(reason)}>
            {say.option('reason', reason)}
          </Button>
        ))}
      </div>
      <output className="leave-rest-said">
        {marked.length > 0 && (
          <>
            {t.leftRest(marked.length)}{' '}
            <Button kind="quiet" onPress={undo}>
              {t.undoRest}
            </Button>
          </>
        )}
      </output>
    </section>
  );
}
