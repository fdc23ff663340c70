// A page with nothing to show but where to go instead: what is so, in one sentence, and the one way on.
import { Link, type LinkProps } from '@tanstack/react-router';
import { PageHead } from './page-head.tsx';

type WayOnProps = {
  readonly title: string;
  readonly lead: string;
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  /** Before anybody has signed in the page stands by itself, without the rooms around it. */
  readonly isOutside?: boolean;
};

export const WayOn = ({ title, lead, to, label, isOutside = false }: WayOnProps) => (
  <div className={isOutside ? 'page outside' : 'page'}>
    <PageHead title={title} lead={lead} />
    <div className="row">
      <Link to={to} className="button button-primary">
        {label}
      </Link>
    </div>
  </div>
);
