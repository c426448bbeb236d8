// The script and the style of the shell, as text. When the program is bundled, scripts/browser-files.js puts what it
// makes of src/preview/browser/ in the place of this file; in the sources they are empty.

export const browserScript: string = ''
export const browserStyle: string = ''
