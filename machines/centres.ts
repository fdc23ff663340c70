// The counselling centres of the model project: 87 at 18 sites. Which centre a case is kept by, figures know and the rules do not.
import { modelProjectSites, type SiteCode } from './sites.ts';

/** Counselling for adult immigrants (mbe), or the youth migration service (jmd). */
export type Counselling = 'mbe' | 'jmd';

/** `hannover-3`; made up and neutral, because no source names the real ones. */
export type Centre = Readonly<{ code: string; name: string; site: SiteCode; service: Counselling }>;

/** How many there are of each service. Every site has both, so that nobody is without a centre for their age. */
const numbers: Readonly<Partial<Record<SiteCode, Readonly<Record<Counselling, number>>>>> = {
  'tempelhof-schoeneberg': { mbe: 4, jmd: 2 },
  freiburg: { mbe: 3, jmd: 1 },
  stuttgart: { mbe: 4, jmd: 2 },
  nuernberg: { mbe: 4, jmd: 1 },
  muenchen: { mbe: 5, jmd: 2 },
  wilhelmsburg: { mbe: 3, jmd: 1 },
  wiesbaden: { mbe: 4, jmd: 1 },
  wetzlar: { mbe: 2, jmd: 1 },
  hannover: { mbe: 4, jmd: 2 },
  goettingen: { mbe: 3, jmd: 1 },
  hamm: { mbe: 3, jmd: 1 },
  essen: { mbe: 4, jmd: 2 },
  'mayen-koblenz': { mbe: 2, jmd: 1 },
  ludwigshafen: { mbe: 3, jmd: 1 },
  neumuenster: { mbe: 3, jmd: 1 },
  leipzig: { mbe: 4, jmd: 2 },
  stendal: { mbe: 3, jmd: 1 },
  saarbruecken: { mbe: 4, jmd: 2 },
};

/** Site by site; the youth services stand last. */
export const centres: readonly Centre[] = modelProjectSites.flatMap(({ code: site, name }) => {
  const { mbe, jmd } = numbers[site] ?? { mbe: 0, jmd: 0 };
  return Array.from({ length: mbe + jmd }, (_, index): Centre => ({
    code: `${site}-${index + 1}`,
    name: `Beratungsstelle ${name} ${index + 1}`,
    site,
    service: index < mbe ? 'mbe' : 'jmd',
  }));
});

/** None for a site outside the model project. */
export const centresOf = (site: string): readonly Centre[] => centres.filter((centre) => centre.site === site);
