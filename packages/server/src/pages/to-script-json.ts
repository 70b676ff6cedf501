/**
 * Writes a value as JSON that may stand inside a `<script>`: without any letter that HTML could take
 * for an end tag, a comment or an entity.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
