// Two people on one page: who else writes here and since when, both texts side by side, and a decision that can be taken back.
import { useId, useState } from 'react';
import type { Actor } from '../../../../machines/actor.ts';
import { useSession } from '../api/queries.ts';
import { useActor } from '../api/use-actor.ts';
import { Button } from '../kit/button.tsx';
import { Choice } from '../kit/choice.tsx';
import { Notice } from '../kit/notice.tsx';
import { useLanguage } from '../words/language.tsx';
import { asked, canBeBoth, differences, firstChoice, isEmpty, isWords, keyOf, merged, type Difference, type Side } from './differences.ts';
import type { OtherText } from './other-text.ts';
import { texts } from './texts.ts';
import type { Beside } from './use-draft.ts';
import { whenOf } from './when.ts';

/** What a goal, a measure or a domain is called; null where the name is none of such a thing. */
export type ItemName = (id: string) => string | null;

type Props = { readonly beside: Beside; readonly itemName?: ItemName | undefined };

export function WhoWrites({ beside, itemName }: Props) {
  const { t } = useLanguage(texts);
  const { mine, other, decide, undo, foundFrom } = beside;
  const sayWho = useWho();
  if (other !== null) return <TwoTexts key={JSON.stringify(other.value)} mine={mine} other={other} decide={decide} itemName={itemName} />;
  if (undo !== null)
    return (
      <Notice tone="good" title={t.taken}>
        <Button kind="plain" onPress={undo}>
          {t.undo}
        </Button>
      </Notice>
    );
  if (foundFrom === null) return null;
  return (
    <Notice tone="info" title={sayWho(foundFrom).title}>
      <p>{t.foundFrom}</p>
    </Notice>
  );
}

type Author = { readonly by: Actor | null; readonly since: string | null };

/** Says who writes since when, and whose text it is. */
function useWho(): (author: Author) => { readonly title: string; readonly whose: string } {
  const { t, say, lang } = useLanguage(texts);
  const { data: session } = useSession();
  const me = useActor();
  return ({ by, since }) => {
    const from = since === null ? null : t.at(whenOf(since, session?.today, lang, say.day));
    if (by !== null && by.role === me.role && by.id === me.id) return { title: t.writesToo(from), whose: t.theirsHere };
    const known = session?.staff.find(({ role, id }) => role === by?.role && id === by.id)?.name;
    const name = known ?? (by === null ? t.somebody : say.role(by.role));
    return { title: t.writes(name, from), whose: t.theirs(name) };
  };
}

type TwoTextsProps = Pick<Beside, 'mine' | 'decide'> & { readonly other: OtherText; readonly itemName: ItemName | undefined };

function TwoTexts({ mine, other, decide, itemName }: TwoTextsProps) {
  const { t, say } = useLanguage(texts);
  const place = useId();
  const { title, whose } = useWho()(other);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const all = differences(mine, other.value);
  const isBoth = (one: Difference) => canBeBoth(one, (value) => isWords(value, say.option(one.path.at(-1) ?? '', value)));
  const choice = (one: Difference): Side => chosen[keyOf(one)] ?? firstChoice(one, isBoth(one));
  return (
    <section className="two-texts" id={place} tabIndex={-1} aria-label={title}>
      <Notice tone="attention" title={title}>
        <p>{t.twoTexts}</p>
      </Notice>
      {asked(all).map((one) => (
        <FieldChoice
          key={keyOf(one)}
          difference={one}
          whose={whose}
          isBoth={isBoth(one)}
          itemName={itemName}
          side={choice(one)}
          onChoose={(side) => setChosen({ ...chosen, [keyOf(one)]: side })}
        />
      ))}
      <div className="row">
        <Button kind="primary" onPress={() => decide(merged(mine, all, choice))}>
          {t.take}
        </Button>
        <Button onPress={() => decide(merged(mine, all, () => 'mine'))}>{t.takeMine}</Button>
        <Button onPress={() => decide(merged(mine, all, () => 'theirs'))}>{t.takeTheirs}</Button>
      </div>
      {/* Whoever types further up sees it without anything moving under their hands. */}
      <a className="two-texts-flag" href={`#${place}`} onClick={(event) => goTo(event, place)}>
        <strong>{title}</strong> {t.toTexts}
      </a>
    </section>
  );
}

/** Not by the address: it belongs to the router. */
function goTo(event: { preventDefault: () => void }, place: string): void {
  event.preventDefault();
  const section = document.getElementById(place);
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}

type FieldChoiceProps = {
  readonly difference: Difference;
  readonly whose: string;
  readonly isBoth: boolean;
  readonly itemName: ItemName | undefined;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
};

function FieldChoice({ difference, whose, isBoth, itemName, side, onChoose }: FieldChoiceProps) {
  const { t, say } = useLanguage(texts);
  const { path, mine, theirs } = difference;
  const name = path.at(-1) ?? '';
  const items = path.flatMap((part) => itemName?.(part) ?? []);
  const own = items.length > 0 && itemName?.(name) !== null ? [] : [say.fieldOrNull(name) ?? t.wholeText];
  const shown = (value: unknown) => (isEmpty(value) ? t.nothingWritten : say.option(name, value));
  return (
    <div className="two-texts-field">
      <Choice
        label={[...items, ...own].join(' · ')}
        options={[
          { value: 'mine', label: t.mine, hint: shown(mine) },
          { value: 'theirs', label: whose, hint: shown(theirs) },
          ...(isBoth ? [{ value: 'both', label: t.both }] : []),
        ]}
        value={side}
        onChange={(value) => onChoose(value as Side)}
      />
    </div>
  );
}
