/** What the doctor is told about the script on the page. */
export interface DoctorInput {
  /** The script tag, or `undefined` when an optimiser has left none to be found. */
  readonly script: Element | undefined;
  /** Address of the backend without a slash at its end. */
  readonly backend: string;
  /** Version of the script. */
  readonly version: string;
}

/** Looks at the page and says in the console what it found. */
export function startDoctor({ script, backend, version }: DoctorInput): void {
  const widgets = document.querySelectorAll(
    'kim-directory,kim-activity-feed,kim-contact-form,kim-coverage,[data-kim-widget]',
  );
  console.info(
    `Kentongan ${version}: ${widgets.length} widgets on this page, backend ${backend}, script`,
    script,
  );
}
