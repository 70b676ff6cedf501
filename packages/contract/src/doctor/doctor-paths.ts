/**
 * Paths that the doctor asks for, as plain text: the endpoints themselves would bring their schemas
 * into the page. A test compares them.
 */
export const doctorPaths = {
  regency: (code: string) => `/v1/regencies/${code}`,
  messages: (code: string) => `/v1/regencies/${code}/messages`,
  manifest: '/embed/v1/manifest.json',
} as const;
