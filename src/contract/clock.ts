// Somebody says that the clock of the computer is right.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';

export const ClockConfirmation = z
  .strictObject({ day: Day.describe('the day the clock says, as whoever confirms has read it') })
  .openapi('ClockConfirmation');
