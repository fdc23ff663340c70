// What the counsellor reads about the client's view.
const de = { show: 'Der Klient:in zeigen', showDomain: (domain: string) => `Der Klient:in zeigen: ${domain}` };
const en: typeof de = { show: 'Show to the client', showDomain: (domain) => `Show to the client: ${domain}` };
export const texts = { de, en };
