import type { VillageKind } from './group-values.js';
import { openEnum } from './open-enum.js';

export const villageKindSchema = openEnum<VillageKind>();
