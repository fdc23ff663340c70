// Local remarks on the steps of the support chains, over the wire.
import { z } from '@hono/zod-openapi';
import { ChainStepCode } from '../../machines/standards/chain-step-code.ts';
import { Region } from '../network/directory/offer.ts';
import { Remark } from '../network/directory/remark.ts';

export const RemarksQuery = z.strictObject({ region: Region });
export const RemarkPath = z.object({ region: Region, step: ChainStepCode });

/** `text` null takes the remark away. */
export const RemarkBody = z.strictObject({ text: Remark.shape.text.nullable() });
export type RemarkBody = z.infer<typeof RemarkBody>;

export const RemarkRow = z
  .object({
    step: ChainStepCode,
    remark: Remark.pick({ text: true, writtenOn: true }).nullable().openapi({ description: 'null once it was taken away' }),
    version: z.int().openapi({ description: 'the number of its last change; a write names the one it has read' }),
  })
  .openapi('RemarkRow');
export type RemarkRow = z.infer<typeof RemarkRow>;

export const Remarks = z
  .object({ remarks: z.array(RemarkRow), mayWrite: z.boolean().openapi({ description: 'whether whoever asks may write here' }) })
  .openapi('Remarks');
export type Remarks = z.infer<typeof Remarks>;
