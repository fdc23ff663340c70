// The names of all pages by the folder that has them. They stand below the pages, so that every page can lead to any other.
import type { wizardPages } from '../../../../record/words/draft-page.ts';

type Names = typeof wizardPages;

export type PageFolder = keyof Names;
export type PageName<F extends PageFolder = PageFolder> = Names[F][number];
