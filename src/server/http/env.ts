// What the middleware leaves with a request for whoever answers it.

export type Env = { Variables: { requestId: string; secureHeadersNonce?: string } };
