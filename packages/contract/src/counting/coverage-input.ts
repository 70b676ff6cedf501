import type { Areas } from '../area.js';
import type { CoverageDenominator } from '../coverage-denominator.js';
import type { CoverageMeasure } from '../coverage.js';
import type { OpenEnum } from '../open-enum.js';
import type { CoveredGroup } from './covered-group.js';

/** A target as an office sets it: so many villages, districts or groups, or a share of them. */
export interface CoverageAim {
  readonly measure: CoverageMeasure;
  readonly value: number;
  readonly unit: 'count' | 'percent';
  /** The day by which; `null` when the office has set none. */
  readonly due: string | null;
}

/** What coverage is computed from. */
export interface CoverageInput {
  readonly areas: Areas;
  readonly groups: readonly CoveredGroup[];
  readonly denominator: OpenEnum<CoverageDenominator>;
  /** @defaultValue none */
  readonly targets?: readonly CoverageAim[];
  /** The day in the regency's time zone. */
  readonly asOf: string;
}
