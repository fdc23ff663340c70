// The shape of the guide: chapters, sections and blocks. The page and the file are both made of it and of nothing else.
export type GuideStep = {
  readonly what: string;
  /** The state it leads to; null where the case stays. */
  readonly to: string | null;
  /** The paragraph, such as T4; null between regions. */
  readonly rule: string | null;
  readonly ruleName: string | null;
  /** What has to be true before. */
  readonly onlyIf: readonly string[];
  readonly follows: readonly string[];
};

export type GuideLine = { readonly text: string; readonly detail: string | null };

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** What is asked, in the words in which it is asked: the opening question first. */
  | { readonly kind: 'questions'; readonly title: string; readonly lines: readonly GuideLine[] }
  /** The observable situations behind the ratings, from 1 on; `detail` names the rating. */
  | { readonly kind: 'levels'; readonly title: string; readonly levels: readonly GuideLine[] }
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly GuideLine[] }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly GuideStep[] };

/** `path` names its place in an address: what comes from the chart is named as there. */
export type GuideSection = { readonly path: string; readonly title: string; readonly blocks: readonly Block[] };
export type GuideChapter = { readonly path: string; readonly title: string; readonly sections: readonly GuideSection[] };
export type Guide = { readonly title: string; readonly lead: string; readonly chapters: readonly GuideChapter[] };

/** A heading with nothing below it is left out. */
export const linesOf = (title: string, lines: readonly GuideLine[]): Block[] =>
  lines.length === 0 ? [] : [{ kind: 'lines', title, lines }];
export const stepsOf = (title: string, steps: readonly GuideStep[]): Block[] =>
  steps.length === 0 ? [] : [{ kind: 'steps', title, steps }];
