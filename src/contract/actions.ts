// The action list over the wire: what the network has to do, who is asked, how far it is.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { Action } from '../network/directory/action.ts';

const Row = z
  .object({
    action: Action,
    version: z.int().min(0).openapi({ description: 'the number of its last change; a write names the one it has read' }),
    isLate: z.boolean().openapi({ description: 'its day has passed and it is neither done nor dropped' }),
  })
  .openapi('ActionRow');
export type ActionRow = z.infer<typeof Row>;

export const Actions = z
  .object({
    today: Day,
    mayWrite: z.boolean(),
    actions: z.array(Row).openapi({ description: 'what somebody has to move first comes first' }),
  })
  .openapi('Actions');
export type Actions = z.infer<typeof Actions>;

export const ActionBody = z.strictObject({ action: Action.omit({ id: true }) });
export type ActionBody = z.infer<typeof ActionBody>;
