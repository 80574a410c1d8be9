/** The files whose rows are records with a page of their own. */
import { FEATURE_FILES, type FeatureFile } from '../model/dataset.ts'

export const RECORD_FILES = Object.keys(FEATURE_FILES) as readonly FeatureFile[]
