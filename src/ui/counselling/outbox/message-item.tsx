// One message: about whom, to whom and in which language, why, and what became of it.
import { Link } from '@tanstack/react-router';
import type { Day } from '../../../../machines/day.ts';
import { standInFor } from '../../../language/client-language.ts';
import { deliveryFault, messageTopicName, outboxStatusName } from '../../../language/messages.ts';
import type { OutboxStatus } from '../../../record/ports/outbox-store.ts';
import { useMessageAct, type MessageAct } from '../../parts/api/outbox.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import type { OutboxMessage } from '../../parts/api/views.ts';
import { Problem } from '../../parts/api/problem.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { callName } from '../../parts/words/call-name.ts';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { texts } from './texts.ts';

/** Each act has a place of its own, whatever else can be done: nothing slides under the hand that has just pressed. */
const places: readonly MessageAct[] = ['again', 'done'];

/** What a person may do about a message in each state; nothing where it is over (decision 16). */
const actsOf: Readonly<Record<OutboxStatus, readonly MessageAct[]>> = {
  waiting: ['done'],
  heldBack: ['done'],
  failed: ['again', 'done'],
  sent: [],
  obsolete: [],
  done: ['again'],
};

type MessageItemProps = {
  readonly message: OutboxMessage;
  readonly today: Day;
  /** As it is after somebody has done something about it here. */
  readonly onActed: (message: OutboxMessage) => void;
};

export function MessageItem({ message, today, onActed }: MessageItemProps) {
  const { lang, say, t } = useLanguage(texts);
  const { id, on, topic, name, day, rule, to, language, status, error, subject, body } = message;
  const act = useMessageAct();
  const called = callName(lang, useSignedInRole())(name, message.case);
  return (
    <li className="outbox-row">
      <div className="outbox-day">
        <time dateTime={on}>{say.day(on)}</time>
        <p className="triage-more">{relativeDay(on, today, lang)}</p>
      </div>
      <div>
        <p className="outbox-topic">{messageTopicName(lang, topic)}</p>
        <Link to="/cases/$id" params={{ id: message.case }} className="outbox-case">
          {called}
        </Link>
      </div>
      <div>
        <p>{t.to[to]}</p>
        {language !== null && <LanguageOf language={language} />}
      </div>
      <div>
        {day !== null && <p>{t.about(say.day(day))}</p>}
        {rule !== null && <p className="triage-more">{say.dueReason(rule)}</p>}
      </div>
      <div className="outbox-standing">
        <span className={`tag status-${status}`}>{outboxStatusName(lang, status)}</span>
        {error !== null && <p className="triage-more">{deliveryFault(lang, error)}</p>}
        <div className="outbox-acts">
          {places.map((one) => (
            <div key={one} className="outbox-act">
              {actsOf[status].includes(one) && (
                <Button
                  label={t.actOn(t.acts[one], messageTopicName(lang, topic), called)}
                  busy={act.isPending && act.variables.act === one}
                  onPress={() => act.mutate({ id, act: one }, { onSuccess: onActed })}
                >
                  {t.acts[one]}
                </Button>
              )}
            </div>
          ))}
        </div>
      </div>
      {act.error !== null && <ActTrouble error={act.error} />}
      {body !== '' && (
        <details className="outbox-text">
          <summary>{t.wording}</summary>
          <p className="outbox-subject" dir="auto">
            {subject}
          </p>
          {/* `dir="auto"`: the text is in the client's language, which may run from right to left. */}
          {body.split('\n\n').map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}

/** The client's language; where nobody has written the texts in it, the one they get instead. */
function LanguageOf({ language }: { readonly language: string }) {
  const { say, t } = useLanguage(texts);
  const standIn = standInFor(language);
  const own = say.option('language', language);
  return <p className="triage-more">{standIn === null ? own : t.insteadOf(say.option('language', standIn), own)}</p>;
}

/** Somebody else was faster, or the message has gone out in the meantime: the list says so already. */
function ActTrouble({ error }: { readonly error: Error }) {
  const { t } = useLanguage(texts);
  const isMoved = error instanceof Problem && error.kind === 'refused';
  return isMoved ? <Notice tone="info" title={t.moved} /> : <TroubleNotice error={error} />;
}
