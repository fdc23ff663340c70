// Names of scenarios of one's own in the address: none of ours begins like them.
const prefix = 'own-';

export const isOwn = (name: string): boolean => name.startsWith(prefix);

export const newOwnName = (): string => `${prefix}${crypto.randomUUID().slice(0, 8)}`;
