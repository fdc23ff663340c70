// What comes next for one referral: one button in front, and what else is possible behind it.
import { useState } from 'react';
import { nextItemState } from '../../../../../machines/item-life.ts';
import type { Proposal, ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { ReferralRow } from '../../../../network/referrals/referral-rows.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { DraftStatus } from '../../../parts/draft/draft-status.tsx';
import { Button } from '../../../parts/kit/button.tsx';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { AnswerForm } from './answer-form.tsx';
import { ConsentForm } from './consent-form.tsx';
import { PaperButton } from '../../../parts/shell/paper-button.tsx';
import { texts } from './texts.ts';
import { useActs } from './use-acts.ts';

type NextStepProps = {
  readonly view: CaseView;
  readonly row: ReferralRow;
  /** Its name, for buttons that stand below each other with the same words. */
  readonly name: string;
  /** The offer keeps people away today. */
  readonly isBlocked: boolean;
  readonly onSaved: () => void;
};
type Open = 'draftConsent' | 'answer' | null;

export function NextStep({ view, row, name, isBlocked, onSaved }: NextStepProps) {
  const { t } = useLanguage(texts);
  const [open, setOpen] = useState<Open>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const { draft, act, reasonsFor } = useActs(view, `referral-${row.id}`, onSaved);
  const close = () => {
    setOpen(null);
    onSaved();
  };
  if (open === 'draftConsent') return <ConsentForm view={view} row={row} onClose={close} />;
  if (open === 'answer') return <AnswerForm view={view} row={row} onClose={close} />;
  const press = (
    label: string,
    type: ProposalType,
    onPress: () => void,
    kind: 'primary' | 'plain' | 'quiet',
    more: readonly string[] = [],
  ) => {
    const reasons = reasonsFor(type);
    if (reasons === null) return null;
    return (
      <Button
        kind={kind}
        label={`${label}: ${name}`}
        reasons={[...reasons, ...more]}
        busy={draft.submission === 'saving'}
        onPress={onPress}
      >
        {label}
      </Button>
    );
  };
  const send = (proposal: Proposal, label: string, kind: 'primary' | 'plain' | 'quiet', more?: readonly string[]) =>
    press(label, proposal.type, () => act(proposal), kind, more);
  const unasked = isBlocked && row.state === 'proposed' && !wasAsked ? [t.askFirst] : [];
  const { id: referral, consent, next } = row;
  return (
    <div className="referral-next">
      {isBlocked && row.state === 'proposed' && <CheckField label={t.asked} checked={wasAsked} onChange={setWasAsked} />}
      <div className="row">
        {next === 'draftConsent' && press(t.draftConsent, 'consent.drafted', () => setOpen('draftConsent'), 'primary')}
        {next === 'sign' && consent !== null && send({ type: 'consent.given', consent }, t.sign, 'primary')}
        {next === 'send' && consent !== null && send({ type: 'referral.sent', referral, consent }, t.send, 'primary', unasked)}
        {next === 'answer' && press(t.answer, 'referral.answered', () => setOpen('answer'), 'primary')}
        {next === 'arrive' && send({ type: 'referral.arrived', referral }, t.arrive, 'primary')}
        {next === 'end' && send({ type: 'referral.ended', referral }, t.end, 'primary')}
        {row.state === 'proposed' && unasked.length === 0 && send({ type: 'referral.carried', referral }, t.carry, 'plain')}
        {unasked.length === 0 && <Papers view={view} row={row} name={name} />}
        {next !== 'end' &&
          nextItemState('referral', row.state, 'ended') !== null &&
          send({ type: 'referral.ended', referral }, t.end, 'quiet')}
      </div>
      <DraftStatus draft={draft} />
    </div>
  );
}

/** What can be printed where it stands: the sheet to sign, the letter that may go out, the one to carry. */
function Papers({ view: { id: caseId }, row, name }: Pick<NextStepProps, 'view' | 'row' | 'name'>) {
  const { t } = useLanguage(texts);
  const { id, next, consent, state, way } = row;
  const letter = { caseId, fileName: `${t.fileLetter}-${id}.pdf` };
  return (
    <>
      {next === 'sign' && consent !== null && (
        <PaperButton
          caseId={caseId}
          path={`consents/${consent}/pdf`}
          fileName={`${t.fileConsent}-${consent}.pdf`}
          label={`${t.sheet}: ${name}`}
        >
          {t.sheet}
        </PaperButton>
      )}
      {next === 'send' && (
        <PaperButton {...letter} path={`referrals/${id}/pdf?way=sent`} label={`${t.letter}: ${name}`}>
          {t.letter}
        </PaperButton>
      )}
      {(state === 'proposed' || (way === 'carried' && next === 'answer')) && (
        <PaperButton {...letter} path={`referrals/${id}/pdf?way=carried`} label={`${t.letterToCarry}: ${name}`}>
          {t.letterToCarry}
        </PaperButton>
      )}
    </>
  );
}
