// A payload → page and fragment with it in every place where no finding refuses it.
import { compileProject } from './compiler.mjs'
import { placesOf } from './places.mjs'
import { writeProject } from './project.mjs'

/** `page` and `fragment` are undefined where every place refuses. Throws on a finding that names no place. */
export async function buildPayload(payload, compiler) {
  const all = placesOf(payload)
  let places = all
  while (places.length > 0) {
    const project = writeProject(payload.text, places)
    const { errors, page, fragment } = await compileProject(project, compiler)
    if (errors === undefined) return { places: all.length, refused: all.length - places.length, page, fragment }
    const refusing = new Set(errors.map(({ path, line }) => project.placeAt(path, line)))
    const rest = places.filter((place) => !refusing.has(place))
    if (rest.length === places.length) throw new Error(`${payload.text}: ${JSON.stringify(errors)}`)
    places = rest
  }
  return { places: all.length, refused: all.length }
}
