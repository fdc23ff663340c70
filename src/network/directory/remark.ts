// What a region knows of a step of a support chain and no standard can: who to ask for, when the office is open, what goes wrong there.
import { z } from 'zod';
import { Day } from '../../../machines/case/events/define.ts';
import { ChainStepCode } from '../../../machines/standards/chain-step-code.ts';
import { Region } from './offer.ts';
import { Paragraph } from './text.ts';

/** One a region and step. About the way, never about a person: the page says so where it is written. */
export const Remark = z.strictObject({ region: Region, step: ChainStepCode, text: Paragraph, writtenOn: Day });
export type Remark = Readonly<z.infer<typeof Remark>>;
