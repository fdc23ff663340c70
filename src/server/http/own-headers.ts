// Middleware: the headers every answer carries: nothing is loaded from elsewhere, nothing runs that is not a file of ours.
import { NONCE, secureHeaders } from 'hono/secure-headers';

export const ownHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // The controls' library writes one style element and asks for a nonce to do so.
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    // Plain HTTP on this computer: a promise of HTTPS could not be kept.
    strictTransportSecurity: false,
  });
