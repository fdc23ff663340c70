// The part of the provider that the test uses; the library comes without types.
declare module 'oidc-provider' {
  type Interaction = { prompt: { name: string }; params: { client_id: string } };

  export default class Provider {
    constructor(issuer: string, options: object);
    callback: () => (request: unknown, response: unknown) => void;
    interactionDetails: (request: unknown, response: unknown) => Promise<Interaction>;
    interactionFinished: (request: unknown, response: unknown, result: object) => Promise<void>;
    Grant: new (grant: { accountId: string; clientId: string }) => { addOIDCScope: (scope: string) => void; save: () => Promise<string> };
  }
}
