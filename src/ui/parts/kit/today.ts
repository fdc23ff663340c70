// The day it is where the screen works: the server's, or the one of a made-up case. Null where nobody has said.
import { createContext, useContext } from 'react';
import type { Day } from '../../../../machines/day.ts';

const Today = createContext<Day | null>(null);

export const TodayProvider = Today.Provider;
export const useToday = (): Day | null => useContext(Today);
