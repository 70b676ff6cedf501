import { openEnum } from './open-enum.js';

/** Which villages coverage divides by: desa (and desa adat) alone, or desa and kelurahan. */
export const coverageDenominators = ['rural', 'rural_and_urban'] as const;
export type CoverageDenominator = (typeof coverageDenominators)[number];
export const coverageDenominatorSchema = openEnum<CoverageDenominator>();
