// True where a page stands in a narrow column of a wide screen: what folds by the width of the window has to be told.
import { createContext } from 'react';

export const IsNarrowColumn = createContext(false);
