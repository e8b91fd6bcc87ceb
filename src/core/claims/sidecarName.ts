const ENDING = '.claims.yaml';

/** The name of an article's sidecar: appended to the full name, since `a.txt` and `a.md` may lie side by side. */
export function sidecarName(articleFile: string): string {
  return `${articleFile}${ENDING}`;
}

/** The name of the article that a sidecar belongs to; `undefined` if this is no sidecar's name. */
export function articleName(sidecarFile: string): string | undefined {
  return sidecarFile.endsWith(ENDING) && sidecarFile.length > ENDING.length
    ? sidecarFile.slice(0, -ENDING.length)
    : undefined;
}
