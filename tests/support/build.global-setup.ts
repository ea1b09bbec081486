import { buildOnce } from './build.ts'

/** Before tests that meet the product as people do: the production build. */
export function setup() {
  buildOnce()
}
