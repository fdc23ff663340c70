// Middleware: the headers every answer carries: nothing is loaded from elsewhere, nothing runs that is not a file of ours.
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { Entrance } from '../parts/entrance.ts';

/** Seconds: a year. Not for other names of the same domain: those are not ours to promise for. */
const httpsOnly = 'max-age=31536000';

export const ownHeaders = ({ publicAddress }: Entrance) =>
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
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    // On this computer alone there is plain HTTP: a promise of HTTPS could not be kept.
    strictTransportSecurity: publicAddress?.startsWith('https://') ? httpsOnly : false,
  });
