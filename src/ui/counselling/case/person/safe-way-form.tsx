// The one way the person is reached by while they are in danger; where there is none, nobody writes or calls.
import { Channel } from '../../../../../machines/case/events/codes.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

type Typed = { readonly channel: Channel | null };

/** An answer too: there is no safe way. */
const none = '';

export function SafeWayForm({ view, onClose }: FormProps) {
  const { say, t } = useLanguage(texts);
  const before = view.state.context.client.safeWay;
  const draft = useDraft<Typed>({ caseId: view.id, page: 'person-safe-way', initial: { channel: before }, onSaved: onClose });
  return (
    <InPlaceForm
      label={t.changes.safeWay}
      draft={draft}
      sending={{ type: 'safeWay.agreed', channel: draft.value.channel }}
      save={t.save}
      onIncomplete={() => {}}
      onClose={onClose}
    >
      <Choice
        label={t.safeWay}
        hint={t.safeWayHint}
        options={[
          ...Channel.options.map((channel) => ({ value: channel, label: say.option('channel', channel, 'safeWay.agreed') })),
          { value: none, label: t.noSafeWay },
        ]}
        value={draft.value.channel ?? none}
        onChange={(channel) => draft.change({ channel: channel === none ? null : (channel as Channel) })}
      />
    </InPlaceForm>
  );
}
