/**
 * Reads a list of cues with the ways in which what is wanted hangs on them: "goad, bully: into objectTo; hold out: for". Cues
 * of the same ways stand together.
 */
export function framed<Frame extends string>(
  list: string,
): readonly { readonly cue: string; readonly frames: ReadonlySet<Frame> }[] {
  return list.split(';').flatMap((entry) => {
    const [cues = '', ways = ''] = entry.split(':');
    const frames = new Set(ways.trim().split(/\s+/) as Frame[]);
    return cues.split(',').map((cue) => ({ cue: cue.trim(), frames }));
  });
}
