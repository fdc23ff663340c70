// A link that works no more, and what to do now.
import { Link } from '@tanstack/react-router';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './sign-in/texts.ts';
import './access.css';

type LinkGoneProps = {
  readonly title: string;
  readonly words: string;
  /** Nobody can sign in yet. */
  readonly isFirstRun?: boolean;
};

export function LinkGone({ title, words, isFirstRun = false }: LinkGoneProps) {
  const { t } = useLanguage(texts);
  return (
    <div className="page outside">
      <PageHead title={title} lead={words} />
      {!isFirstRun && (
        <div className="row">
          <Link to="/anmelden" className="button button-primary">
            {t.signIn}
          </Link>
        </div>
      )}
    </div>
  );
}
