// Privacy explained in a language the client understands, or with an interpreter (T1).
import { interpreted, type Interpreting } from '../page/interpreting.ts';
import { lastOf, wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

export type PrivacyDraft = Interpreting & { readonly language: string | null };

/** The client's language is offered first. */
export function startPrivacy(scene: Scene): PrivacyDraft {
  const { intake, client } = scene.state.context;
  const explained = intake.privacy === null ? null : lastOf(scene, 'privacy.explained');
  return {
    language: intake.privacy?.language ?? client.language,
    interpreter: explained?.interpreter ?? 'none',
    interpreterOfAge: explained?.interpreterOfAge ?? false,
    interpreterName: wordsOn(scene, 'privacy', 'interpreterName'),
  };
}

export const explainPrivacy = (draft: PrivacyDraft): Sending =>
  sendOnce('privacy.explained', { language: draft.language, interpreter: draft.interpreter }, (answers) => [
    { type: 'privacy.explained', ...answers, ...interpreted(draft) },
  ]);
