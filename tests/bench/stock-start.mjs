import * as build from '../../build/bench/server/index.js'

await build.entry.module.createStock(build)
