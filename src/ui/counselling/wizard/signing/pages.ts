// The pages of signing: read, explain, sign, hand over, bring into force; or change the text, or go on without it.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { versionOnOffer } from '../../../../../machines/case/context/read.ts';
import { isCopyHandedOver } from '../page/copy.ts';
import { doneWhen, type Pages } from '../page/page.ts';
import { unsignedIn } from './sign.ts';

export const signingPages: Pages<'signing'> = {
  read: { sends: [], mark: () => 'free' },
  explain: {
    sends: ['version.explained'],
    mark: ({ state: { context } }) =>
      doneWhen(versionOnOffer(context)?.explained != null && requirements.interpreterRecorded(context) === null),
  },
  // In any order; done when nobody is missing, the guardian of a minor included (T5).
  sign: { sends: ['version.signed'], mark: (scene) => doneWhen(unsignedIn(scene).length === 0) },
  copy: { sends: ['copy.handedOver'], mark: (scene) => doneWhen(isCopyHandedOver(scene)) },
  conclude: { sends: ['agreement.concluded'], mark: () => 'open' },
  withdraw: { sends: ['version.withdrawn'], mark: () => 'free' },
  decline: { sends: ['signature.declined'], mark: () => 'free' },
};
