/**
 * Asks for a useful size where the address says the size: thumbnails of Blogger are 72 pixels
 * wide, those of YouTube 120.
 */
export function enlargePicture(address: string): string {
  const url = new URL(address);
  if (isGooglePicture(url.host)) {
    const sized = url.pathname
      // …/s72-c/photo.jpg, …/w400-h300-p-k-no-nu/photo.jpg
      .replace(/\/(?:s\d{2,4}|w\d{2,4}-h\d{2,4})(?:-[a-z\d]{1,4}){0,8}\/(?=[^/]*$)/, '/s1200/')
      // …photo=s72-c, …photo=w400-h300-p
      .replace(/=(?:s\d{2,4}|w\d{2,4}(?:-h\d{2,4})?)(?:-[a-z\d]{1,4}){0,8}$/, '=s1200');
    url.pathname = sized;
  } else if (/^(?:i\d?|img)\.(?:ytimg|youtube)\.com$/.test(url.host)) {
    url.pathname = url.pathname.replace(/\/(?:mq|sd)?default\.jpg$/, '/hqdefault.jpg');
  }
  return url.href;
}

function isGooglePicture(host: string): boolean {
  return (
    /^\d\.bp\.blogspot\.com$/.test(host) ||
    host === 'blogger.googleusercontent.com' ||
    /^lh\d\.googleusercontent\.com$/.test(host)
  );
}
