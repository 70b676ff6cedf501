/** Surfaces of the widgets, as their tokens set them. */
export const surfaces = { light: '#ffffff', dark: '#14191f' } as const;

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The text colour that reads better on a colour: white, or nearly black. */
export function textOn(colour: string): string {
  return contrast(colour, '#ffffff') >= contrast(colour, '#06202f') ? '#ffffff' : '#06202f';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
