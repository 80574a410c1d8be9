/** Reads a folder of data as it stands, each file through its schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { LESSON, type Lesson } from '../../src/model/lesson-schema.ts'
import { FILES, type FileName, type RawFiles } from '../../src/model/schema.ts'

function readJson(name: string, folder: URL): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

/** @param folder with a slash at its end */
export function readRaw(folder: URL): RawFiles {
  const names = Object.keys(FILES) as FileName[]
  return Object.fromEntries(names.map((name) => [name, FILES[name].parse(readJson(name, folder))])) as RawFiles
}

/** @param folder with a slash at its end */
export function readLessons(folder: URL): readonly Lesson[] {
  const lessons = new URL('lessons/', folder)
  return readdirSync(lessons).map((name) => LESSON.parse(readJson(name, lessons)))
}
