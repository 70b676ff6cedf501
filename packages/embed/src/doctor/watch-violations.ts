/** A load that a Content-Security-Policy of this page has stopped. */
export interface Violation {
  readonly address: string;
  /** The whole policy. */
  readonly policy: string;
}

/** What policies have stopped so far, also before anybody watched where the browser remembers it. */
export function watchViolations(): readonly Violation[] {
  const violations: Violation[] = [];
  const add = (body: Partial<SecurityPolicyViolationEvent> & { readonly blockedURL?: string }) => {
    // What is only reported stops nothing.
    if (body.disposition !== 'enforce') return;
    violations.push({
      address: body.blockedURI ?? body.blockedURL ?? '',
      policy: body.originalPolicy ?? '',
    });
  };
  document.addEventListener('securitypolicyviolation', add);
  if ('ReportingObserver' in window) {
    new ReportingObserver((reports) => reports.forEach(({ body }) => body && add(body as object)), {
      types: ['csp-violation'],
      buffered: true,
    }).observe();
  }
  return violations;
}
