// A page of the wizard: its name, what it is about, what it sends and when it is done (derived from the case, never stored).
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { Scene } from './scene.ts';
import type { PageFolder, PageName } from './page-name.ts';

/** `free`: nothing has to be done here. */
export type Mark = 'done' | 'open' | 'free';

/** What happens on a page, apart from how it is asked. */
export type Page = {
  readonly sends: readonly ProposalType[];
  readonly mark: (scene: Scene, item: string) => Mark;
};

/** The pages of one folder: a name without a page, or a page without a name, does not compile. */
export type Pages<F extends PageFolder> = Readonly<Record<PageName<F>, Page>>;

/** One page for one thing: `item` is the goal, measure or domain it is about, empty where there is none. */
export type PageRef = { readonly page: PageName; readonly item: string };

/** The item of a goal that is not proposed yet. */
export const newGoal = 'new';

export const pageRef = (page: PageName, item = ''): PageRef => ({ page, item });

/** The last part of the address: `risks`, `domain-work`, `goal-g1`. */
export const slugOf = ({ page, item }: PageRef): string => (item === '' ? page : `${page}-${item}`);

export const isSame = (a: PageRef, b: PageRef): boolean => a.page === b.page && a.item === b.item;

export const doneWhen = (isDone: boolean): Mark => (isDone ? 'done' : 'open');
