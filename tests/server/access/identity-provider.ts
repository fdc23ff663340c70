// A real OpenID Connect provider on this computer, which signs everybody in without asking: who, is said beforehand.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import Library from 'oidc-provider';

export type Claims = { readonly email: string; readonly email_verified: boolean; readonly name?: string };

type Handle = (request: unknown, response: unknown) => void;

const clientId = 'etappe';
const clientSecret = 'a-secret-of-the-client';

/** `redirectUri`: where it leads back to. A server that asks for the provider while it starts does not know its port yet: `leadBackTo` comes later. */
export async function identityProvider(redirectUri: string) {
  let claims: Claims = { email: 'nobody@example.org', email_verified: true };
  let handle: Handle = () => {};
  const server: Server = createServer((request, response) => handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  function leadBackTo(uri: string): void {
    const provider = providerAt(issuer, uri, () => claims);
    const answer = provider.callback();
    handle = (request, response) => {
      const { url = '' } = request as { url?: string };
      if (url.startsWith('/interaction/')) void interact(provider, `account of ${claims.email}`, request, response);
      else answer(request, response);
    };
  }
  leadBackTo(redirectUri);
  return {
    issuer,
    leadBackTo,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    say: (said: Claims) => void (claims = said),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const providerAt = (issuer: string, redirectUri: string, claims: () => Claims) =>
  new Library(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: async (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...claims() }) }),
    pkce: { required: () => true },
    cookies: { keys: ['a-key-for-cookies-of-a-test'] },
  });

/** Signs in whoever is asked for, and lets the client have what it asks. */
async function interact(provider: Library, accountId: string, request: unknown, response: unknown): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } });
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope('openid email profile');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
