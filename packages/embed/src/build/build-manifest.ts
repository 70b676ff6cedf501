/** A published file of the embed. */
export interface ManifestFile {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  /** For the `integrity` attribute of a script tag that names an immutable address. */
  readonly integrity: string;
}

/** `manifest.json`: what a build of the embed consists of. */
export interface BuildManifest {
  readonly version: string;
  /** Ends the name of every chunk, and changes with the content of any. */
  readonly build: string;
  /** By path within the folder of the manifest. */
  readonly files: Readonly<Record<string, ManifestFile>>;
}
