// The figures: what is asked of the server. They change once a day at most, and no case is in them.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Asked } from '../../../network/figures/small-cells/publish.ts';
import { read } from './ask.ts';
import type { FigureTable, Indicators, Programme } from './views.ts';

export type FigureAsked = Omit<Asked, 'through'>;

const searchOf = ({ by, from, to }: FigureAsked): string => new URLSearchParams({ from, to, ...(by !== null && { by }) }).toString();

export const figureAt = (asked: FigureAsked): string => `/figures/${asked.indicator}?${searchOf(asked)}`;
export const figureFileAt = (asked: FigureAsked): string => `/figures/${asked.indicator}/csv?${searchOf(asked)}`;

/** While something else is asked for, what is known stays on the screen. */
export const useFigure = (asked: FigureAsked) =>
  useQuery({ queryKey: ['figures', asked], queryFn: () => read<FigureTable>(figureAt(asked)), placeholderData: keepPreviousData });

export const programmeKey = ['programme'];
export const useProgramme = () => useQuery({ queryKey: programmeKey, queryFn: () => read<Programme>('/programme') });

/** Which there are, and which half-years are complete. */
export const useIndicators = () => useQuery({ queryKey: ['indicators'], queryFn: () => read<Indicators>('/figures') });
