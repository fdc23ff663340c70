// A link that works no more, and what to do now.
import { Link } from '@tanstack/react-router';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './sign-in/texts.ts';
import './access.css';

export function LinkGone({ title, words }: { readonly title: string; readonly words: string }) {
  const { t } = useLanguage(texts);
  return (
    <div className="page outside">
      <PageHead title={title} lead={words} />
      <div className="row">
        <Link to="/anmelden" className="button button-primary">
          {t.signIn}
        </Link>
      </div>
    </div>
  );
}
