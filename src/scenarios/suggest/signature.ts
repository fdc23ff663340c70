// Suggestions for signing: whoever has not signed yet signs the very text that is on offer.
import { idsWhere, missingSignatures, nextVersion, versionInForce, versionOnOffer } from '../../../machines/case/context/read.ts';
import type { signature } from '../../../machines/case/events/signature.ts';
import { chance, pick } from '../random.ts';
import { madeUpDrawing } from '../made-up-drawing.ts';
import { sometimes, type Scene, type Suggesters, type TypeIn } from './scene.ts';

const numberOnOffer = ({ context }: Scene): number => versionOnOffer(context)?.number ?? nextVersion(context);

const explainedWith = ({ context, random }: Scene) => {
  if (context.client.interpreterNeeded) return pick(random, ['present', 'remote'] as const);
  return pick(random, ['none', 'none', 'counsellorSpeaksIt'] as const);
};

/** Offers that have run out since the text was put on the table: both sides are told (T5). */
const ranOut = ({ context, on }: Scene): string[] =>
  idsWhere(context.plan.measures, ({ offer }) => offer?.openUntil != null && offer.openUntil < on);

export const suggestSignature: Suggesters<TypeIn<typeof signature>> = {
  'version.explained': (scene) => {
    const interpreter = explainedWith(scene);
    const ofAge = interpreter === 'present' || interpreter === 'remote' ? { interpreterOfAge: true } : {};
    return { version: numberOnOffer(scene), language: scene.context.client.language ?? 'de', interpreter, ...ofAge };
  },
  'version.signed': (scene) => {
    const offer = versionOnOffer(scene.context);
    const missing = offer === null ? [] : missingSignatures(scene.context, offer);
    const how = pick(scene.random, ['drawn', 'paper'] as const);
    return {
      version: numberOnOffer(scene),
      hash: offer?.hash ?? `sha256:${'0'.repeat(64)}`,
      party: missing.length > 0 ? pick(scene.random, missing) : 'client',
      how,
      ...(how === 'drawn' && { words: { drawing: madeUpDrawing } }),
    };
  },
  'copy.handedOver': ({ random }) => ({ form: pick(random, ['paper', 'digital'] as const) }),
  'agreement.concluded': (scene) => ({ version: numberOnOffer(scene), ranOut: ranOut(scene) }),
  'confirmation.offered': ({ context }) => ({ version: versionInForce(context)?.number ?? 1 }),
  'confirmation.answered': ({ context, random }) => ({
    version: versionInForce(context)?.number ?? 1,
    answer: pick(random, ['confirmed', 'confirmed', 'declined'] as const),
  }),
  'version.withdrawn': (scene) => ({
    version: numberOnOffer(scene),
    because: pick(scene.random, ['correction', 'clientWish', 'centreWish'] as const),
    ...sometimes(scene.random, 0.5, { note: 'Ein Datum stimmt nicht mehr.' }),
  }),
  'signature.declined': ({ random }) => ({
    because: chance(random, 0.5) ? pick(random, ['declined', 'noWishToSign', 'notAble'] as const) : null,
  }),
  'agreement.ended': ({ random }) => ({ side: pick(random, ['both', 'client'] as const) }),
};
