// The forms a standard had while it was still being written: cases were begun under them, and stay readable for ever.

/** By version, the oldest first. Only added to: when `published.json` gets another hash, the one it had comes here. */
const earlierForms: Readonly<Record<string, readonly string[]>> = {
  '2026.1': [
    'sha256:3cf81ed80078b5abdebc0658e625421ce65f2d6451dc065dc71a2dc6af69b90e',
    'sha256:7226faa7743bc901a32033ce79f4e1198fbbac81d4a7908e76fecc701d414793',
    'sha256:2a0e638cdfe5267bf9ee611ce9c0bfaf5c3de2ee97ead8febe1565c659db579d',
    'sha256:82d0f64c18565ac23b321b878d84ee662b466c5a8008521f249429d8167631e5',
    'sha256:8462bb95f106cacba79c3a4c782eb1551bb3993862e4a24808baabe96aeb34da',
    'sha256:51fffed478e15db9142c5281f465953169ef659320164a86947d211b39a5a911',
    'sha256:aee46ba033ce4324a98d1b9958b48555d0bb53fc81245608caa0069bcba3bfa6',
    'sha256:65b2239f9b0eee08ad13d71e2ccd6f11ef6220f4e5ac4ce9a1cf016ee3486aa9',
    'sha256:bb3b765c70f5509e28a18dec1c49df9fbb4208a054726ec57d61c72a586c2afb',
  ],
};

export const isEarlierForm = (standard: string, hash: string): boolean =>
  Object.hasOwn(earlierForms, standard) && earlierForms[standard]?.includes(hash) === true;
