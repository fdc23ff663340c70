// One body of the comparison: who it is here, what changed, and what a person decides.
import { Link } from '@tanstack/react-router';
import type { ComparedBody as Compared } from '../../../parts/api/views.ts';
import { Decision, LookedTag } from './decision.tsx';
import type { BodyChoice } from './use-importing.ts';

type ComparedBodyProps = {
  readonly compared: Compared;
  readonly choice: BodyChoice | undefined;
  readonly onChoose: (choice: BodyChoice) => void;
};

export function ComparedBody({ compared, choice, onChoose }: ComparedBodyProps) {
  const { name, body, looked } = compared;
  return (
    <li className="import-item">
      <p>
        {body === null ? (
          <b>{name}</b>
        ) : (
          <Link to="/directory/bodies/$id" params={{ id: body }} className="link">
            {name}
          </Link>
        )}{' '}
        <LookedTag looked={looked} />
      </p>
      <Decision compared={compared} title={name} chosen={choice?.all} onChoose={onChoose} />
    </li>
  );
}
