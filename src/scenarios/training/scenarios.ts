// All training scenarios, in the order in which a newcomer would take them.
import { adviceOnly } from './told/advice-only.ts';
import { birth } from './told/birth.ts';
import { completed } from './told/completed.ts';
import { consentLate } from './told/consent-late.ts';
import { courseGone } from './told/course-gone.ts';
import { declined } from './told/declined.ts';
import { outOfContact } from './told/out-of-contact.ts';
import { renegotiated } from './told/renegotiated.ts';
import { reviewLate } from './told/review-late.ts';
import { smooth } from './told/smooth.ts';
import { toldLate } from './told/told-late.ts';
import { transferRefused } from './told/transfer-refused.ts';
import { turning18 } from './told/turning-18.ts';
import { twoVersions } from './told/two-versions.ts';
import { violence } from './told/violence.ts';
import { waived } from './told/waived.ts';
import { wrongCase } from './told/wrong-case.ts';
import type { Scenario } from './scenario.ts';

export const scenarios: readonly Scenario[] = [
  smooth,
  adviceOnly,
  declined,
  twoVersions,
  reviewLate,
  waived,
  renegotiated,
  birth,
  outOfContact,
  courseGone,
  consentLate,
  toldLate,
  transferRefused,
  turning18,
  violence,
  wrongCase,
  completed,
];
