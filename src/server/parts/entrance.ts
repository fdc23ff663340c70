// How people reach this server: under which address, and through which proxies.

export type Entrance = {
  /** `https://etappe.example.org`, without a slash at its end; null where it is reached on this computer only. */
  readonly publicAddress: string | null;
  /** A proxy stands in front: without TLS of our own only it may connect. */
  readonly behindProxy: boolean;
  /** Addresses and networks whose `X-Forwarded-…` is believed. */
  readonly trustedProxies: readonly string[];
};

export const thisComputerOnly: Entrance = { publicAddress: null, behindProxy: false, trustedProxies: [] };

/** How a request reached us. `host` and `proto`: what people asked the proxy for; null where none is trusted or it does not say. */
export type Came = { readonly address: string; readonly host: string | null; readonly proto: string | null };
