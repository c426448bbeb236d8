// A temporary folder of our own → gone.

import { rmSync } from 'node:fs'
import { explainSystemError } from './system-error.ts'

/** A program just killed may hold a file for a moment; what then remains lies in the system's temporary folder. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  } catch (error) {
    explainSystemError(error)
  }
}
