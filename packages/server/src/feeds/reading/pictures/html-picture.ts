/** An `<img>` of an entry's text; its address may still be relative. */
export interface HtmlPicture {
  readonly address: string;
  readonly alt: string | null;
}
