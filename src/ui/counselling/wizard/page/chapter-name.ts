// Which chapter a page stands in: that of the stage, or that of the review talk beside it.
export type ChapterName = 'stage' | 'talk';
