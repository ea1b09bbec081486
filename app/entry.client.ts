// The only script of Footbridge: it makes pages that work without it a little nicer. No React runs in the browser.
import '#app/enhance/enhance.ts'
