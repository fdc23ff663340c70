// The heading of a page and the sentence that says what it is for.
import { createContext, useContext, type ReactNode } from 'react';

export type PageHeadProps = {
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
};

/** True where the page has its main heading already: the name of the case. */
export const IsUnderHead = createContext(false);

/** Call it once a page: it also sets the title of the document, where the frame of a case has not. */
export function PageHead({ title, titleLang, lead, children }: PageHeadProps) {
  const isUnderHead = useContext(IsUnderHead);
  const Title = isUnderHead ? 'h2' : 'h1';
  return (
    <header className="page-head">
      {/* React moves it into the head of the document, from wherever it is drawn. */}
      {!isUnderHead && <title>{`${title} · Etappe`}</title>}
      <div>
        <Title className={isUnderHead ? 'part-title' : 'page-title'} lang={titleLang}>
          {title}
        </Title>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </header>
  );
}
