// Text as the directory keeps it: something can be read in it, and it has an end.
import { z } from 'zod';
import { isReadable } from '../../../machines/readable.ts';

const text = (longest: number) => z.string().max(longest).refine(isReadable);

/** One line, such as a title or a street. */
export const Line = text(200).refine((line) => !/[\r\n]/u.test(line));
export const Paragraph = text(4000);
