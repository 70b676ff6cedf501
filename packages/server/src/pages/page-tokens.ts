/** The colours of the widgets, by the theme that the address of a frame asks for. */
export const pageTokens = `:root {
  color-scheme: light;
  --text: #1c2430;
  --muted: #55606e;
  --accent: #0b5d8a;
  --surface: #fff;
  --raised: #f3f6f9;
  --border: #d5dce4;
}
:root[data-theme='dark'] {
  color-scheme: dark;
  --text: #e8edf2;
  --muted: #a9b4c0;
  --accent: #7cc7f2;
  --surface: #14191f;
  --raised: #1e252d;
  --border: #37414c;
}
:root[data-theme='auto'] {
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root[data-theme='auto'] {
    --text: #e8edf2;
    --muted: #a9b4c0;
    --accent: #7cc7f2;
    --surface: #14191f;
    --raised: #1e252d;
    --border: #37414c;
  }
}
`;
