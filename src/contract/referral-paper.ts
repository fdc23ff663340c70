// What is asked of the sheets of a case, such as a consent or the letter of a referral: the language beside the German, the size, and how the letter goes.
import { z } from '@hono/zod-openapi';
import { clientLanguages } from '../../machines/standards/catalogue.ts';

const caseId = z.string().openapi({ description: 'the id of a case' });
export const ConsentPath = z.object({ id: caseId, consent: z.string().openapi({ description: 'the name of the consent in the case' }) });
export const ReferralPath = z.object({ id: caseId, referral: z.string().openapi({ description: 'the name of the referral in the case' }) });

export const BesideQuery = z.object({
  language: z
    .enum(clientLanguages)
    .optional()
    .openapi({ description: 'beside the German; `de` for German alone. Without it: the language of the client, where the sheet has it' }),
  size: z.enum(['usual', 'large']).optional(),
});

export const LetterQuery = z.object({
  language: z.enum(clientLanguages).optional().openapi({ description: 'beside the German; German alone without it' }),
  way: z
    .enum(['sent', 'carried'])
    .optional()
    .openapi({ description: 'to the body, or for the client to carry. Without it: as it was recorded, else to the body' }),
  size: z.enum(['usual', 'large']).optional(),
});
