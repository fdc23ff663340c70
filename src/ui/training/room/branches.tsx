// What was recorded instead: every branch of the walk, named, and where two of them part.
import { recordingOf } from '../../../scenarios/walk/walk.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { CompareBranches } from './compare-branches.tsx';
import { useBranchName } from './use-branch-name.ts';
import { useRoom, useRoomState } from './use-room.ts';

export function Branches() {
  const { t } = useLanguage(texts);
  const walk = useRoomState((state) => state.walk);
  const { branches, current } = walk;
  return (
    <Panel title={t.branches}>
      <p className="soft">{t.branchesLead}</p>
      <ul className="training-branches">
        {branches.map((_, index) => (
          <BranchRow key={index} index={index} isHere={index === current} />
        ))}
      </ul>
      {branches.length > 1 && <CurrentName key={current} />}
      {branches.length > 1 && <CompareBranches key={`${current}.${recordingOf(walk).entries.length}`} />}
    </Panel>
  );
}

function BranchRow({ index, isHere }: { readonly index: number; readonly isHere: boolean }) {
  const { say, t } = useLanguage(texts);
  const { switchTo } = useRoom();
  const name = useBranchName()(index);
  const origin = useRoomState(({ walk }) => walk.branches[index]?.origin ?? null);
  return (
    <li className={isHere ? 'training-branch training-branch-here' : 'training-branch'}>
      <span>
        <strong>{name}</strong>
        {origin !== null && <span className="soft small"> {t.parted(say.day(origin.on))}</span>}
      </span>
      {isHere ? (
        <span className="soft small">{t.here}</span>
      ) : (
        <Button kind="quiet" label={t.showOf(name)} onPress={() => switchTo(index)}>
          {t.show}
        </Button>
      )}
    </li>
  );
}

function CurrentName() {
  const { t } = useLanguage(texts);
  const { rename } = useRoom();
  const current = useRoomState(({ walk }) => walk.current);
  const typed = useRoomState(({ walk }) => walk.branches[walk.current]?.name ?? '');
  const name = useBranchName()(current);
  return <TextField label={t.nameOfBranch} hint={name} value={typed} onChange={(given) => rename(current, given)} />;
}
