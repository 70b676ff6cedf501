/** Names of the widgets; the tag is `kim-` and the name. */
export type WidgetName = 'directory' | 'activity-feed' | 'contact-form' | 'coverage';

/**
 * Files whose hash the loader knows: one for each widget, what they share, and the one that knows the
 * hashes of all others.
 */
export type FileName = WidgetName | 'shared' | 'parts';

/** What only the build knows; `build/bundle-loader.ts` writes it into the loader. */
export interface BuildFacts {
  /** Ends the name of every file, and changes with the content of any. */
  readonly build: string;
  /**
   * SHA-256 of each file in base64 (not the longer kinds, because the loader has 2 kB) and, after it,
   * what a widget asks for first, below the path of its regency.
   */
  readonly files: Readonly<Record<FileName, readonly [digest: string, ...requests: string[]]>>;
  /** Path of a regency's profile without the code of the regency, which follows it. */
  readonly regencyPath: string;
}

declare const KIM_BUILD_FACTS: BuildFacts;

export const build = KIM_BUILD_FACTS.build;
export const files = KIM_BUILD_FACTS.files;
export const regencyPath = KIM_BUILD_FACTS.regencyPath;
