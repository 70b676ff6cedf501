/** Where the backend has put answers that it sends with this very file: their texts by their paths. */
export const sentKey = Symbol.for('@kentongan/embed/sent');

declare global {
  interface Window {
    [sentKey]?: Readonly<Record<string, string>> | undefined;
  }
}
