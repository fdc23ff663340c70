// The practice guide beside the page: what matters now and what to avoid, from the standard itself (by version, like everything in it).
import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { StageCode, Text } from '../../../../../machines/standards/catalogue.ts';
import { HandbookElsewhere } from '../../../parts/shell/handbook-elsewhere.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { StagePath } from '../../../../engine/state/state-path.ts';
import { texts } from '../words/texts.ts';
import { useWizard, type WizardPosition } from './wizard-context.ts';

/** Null: nothing is left to do. The review talk has a guide of its own. */
const guideOfStage: Readonly<Record<StagePath, StageCode | null>> = {
  'intake.inquiry': 'inquiry',
  'intake.clarification': 'clarification',
  briefAdvice: 'briefAdvice',
  needsAssessment: 'needsAssessment',
  goals: 'goals',
  signature: 'signature',
  inForce: 'inForce',
  withoutAgreement: 'withoutAgreement',
  'renegotiation.drafting': 'renegotiation',
  'renegotiation.signing': 'renegotiation',
  completion: 'completion',
  closed: 'closed',
  erased: null,
};

function guideFor({ view, stage, chapter }: WizardPosition): Text | null {
  const code = chapter === 'talk' ? 'review' : guideOfStage[stage];
  return code === null ? null : catalogueOf(view.header.standard).stageGuidance[code];
}

/** The state of the chart the open page stands in, by its path there. */
function placeInHandbook({ stage, chapter }: WizardPosition): string {
  if (chapter === 'talk') return 'open.talk.talking';
  return stage === 'closed' || stage === 'erased' ? 'closed' : `open.stage.${stage}`;
}

export function Guidance() {
  const { t, lang } = useLanguage(texts);
  const position = useWizard();
  const guide = guideFor(position);
  if (guide === null) return null;
  return (
    <aside className="wizard-guide" aria-label={t.guidance}>
      <details open>
        <summary>{t.guidance}</summary>
        {sentences(asOnScreen(guide[lang])).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ToHandbook place={placeInHandbook(position)} />
      </details>
    </aside>
  );
}

function ToHandbook({ place }: { readonly place: string }) {
  const { t } = useLanguage(texts);
  const addressOf = useContext(HandbookElsewhere);
  if (addressOf === null) {
    return (
      <Link to="/handbook" hash={place} className="link">
        {t.inHandbook}
      </Link>
    );
  }
  return (
    <a href={addressOf(place)} target="_blank" rel="noopener" className="link">
      {t.inHandbookBeside}
    </a>
  );
}

/** The standard speaks as the printed document does; the screen has one name for the same person. */
const asOnScreen = (text: string): string => text.replaceAll('ratsuchende Person', 'Klient:in');

/** One thought a line is easier to take in beside a talk than a block of text. */
const sentences = (text: string): string[] => text.split(/(?<=[.?!“])\s+(?=[A-ZÄÖÜ„“])/u);
