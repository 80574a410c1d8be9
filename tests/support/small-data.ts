/** A small dataset that never changes: pictures made of it change only when drawing does. */
import { readdirSync, readFileSync } from 'node:fs'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset } from '../../src/model/dataset.ts'
import { FILES, type FileName, type RawFiles } from '../../src/model/schema.ts'

const FOLDER = new URL('../broken/base/', import.meta.url)

function readRaw(): RawFiles {
  const names = readdirSync(FOLDER).filter((name): name is FileName => name in FILES)
  const read = (name: FileName) => FILES[name].parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
  return Object.fromEntries(names.map((name) => [name, read(name)])) as RawFiles
}

export const smallIndex = createIndex(createDataset(readRaw(), []))
