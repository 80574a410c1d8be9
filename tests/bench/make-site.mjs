/** The process that builds one site for the bench: `node make-site.mjs <root> <folder> <size>`. Prints its cost as JSON. */
import { openTypeScript } from '../../src/tool/setup.mjs'

const [root = '', folder = '', size = ''] = process.argv.slice(2)
const typescript = await openTypeScript(root)
const { makeSite } = await typescript.load('tests/bench/make-site.ts')
const cost = await makeSite(root, folder, Number(size))
await typescript.close()
console.log(JSON.stringify(cost))
