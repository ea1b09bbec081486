// The only script of Footbridge: it makes pages that work without it a little nicer. No React runs in the browser.
import { enhance } from '#app/enhance/enhance.ts'

enhance()
