/** What kinds of groups there are, the most common first. */
export const groupTypes = ['kim', 'kim_forum', 'traditional_media_forum', 'telecenter'] as const;
export type GroupType = (typeof groupTypes)[number];

/** What a group is on paper: not decreed yet, decreed, or a legal entity. */
export const legalStatuses = ['pilot', 'decreed', 'incorporated'] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** Whether a group does anything, told by its latest activity. */
export const activityStatuses = ['active', 'dormant', 'unknown'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** `rural` is a desa, `urban` a kelurahan, `customary` a desa adat; read from the village code. */
export const villageKinds = ['rural', 'urban', 'customary'] as const;
export type VillageKind = (typeof villageKinds)[number];
