// What the counsellor reads about the client's view.
const de = { show: 'Klient:in zeigen', showDomain: (domain: string) => `Klient:in zeigen: ${domain}` };
const en: typeof de = { show: 'Show to client', showDomain: (domain) => `Show to client: ${domain}` };
export const texts = { de, en };
