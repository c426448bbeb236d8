// A program that was started with a process group of its own → it and all that it started, gone.

/** soffice and chromium are scripts on many systems, and what they start would outlive them. */
export function killGroup(id: number, platform: string): void {
  if (platform === 'win32') return
  try {
    process.kill(-id, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
