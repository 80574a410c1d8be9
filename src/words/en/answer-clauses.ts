/** What a speaker did, as English tells it: by the speaker's own mouth, or by somebody else's. */
import type { ResponseType } from '../../model/vocabulary.ts'

export interface Speaker {
  /** `its government`, `the Chinese embassy`. */
  readonly name: string
  readonly many: boolean
}

interface Clause {
  /** After the speaker's name. @param on the date, as it follows a verb */
  readonly own: (on: string) => string
  /** After "reported that". */
  readonly told: string
}

/** The words of a clause that depend on who speaks and on how many places. */
interface Forms {
  readonly name: string
  /** `it` or `they`, the speaker. */
  readonly it: string
  readonly was: string
  /** `the alleged stations were`. */
  readonly placesWere: string
  readonly places: string
}

/** Said by the speaker: `said on … that it was looking into the matter`. */
function said({ name, it }: Forms, clause: string): Clause {
  return { own: (on) => `said ${on} that ${it} ${clause}`, told: `${name} ${clause}` }
}

/** Said of the matter itself. */
function fact({ name }: Forms, clause: string): Clause {
  return { own: (on) => `said ${on} that ${clause}`, told: `${name} had said that ${clause}` }
}

/** Done by the speaker. */
function done({ name }: Forms, past: string, perfect: string, rest = ''): Clause {
  return { own: (on) => `${past} ${on}${rest}`, told: `${name} had ${perfect}${rest}` }
}

const CASE = ' in a case about the matter'

const CLAUSES: Record<ResponseType, (forms: Forms) => Clause> = {
  statement: (forms) => done(forms, 'made a statement', 'made a statement'),
  silence: (forms) => done(forms, 'gave no answer when asked', 'given no answer when asked'),
  refusal: (forms) => done(forms, 'declined to comment', 'declined to comment'),
  denial: (forms) => fact(forms, `there was no such place, or that ${forms.it} knew of none`),
  investigation: (forms) => said(forms, `${forms.was} looking into the matter`),
  'no-wrongdoing-found': ({ name }) => ({
    own: (on) => `said ${on} that a check had found no such place, or nothing unlawful`,
    told: `a check by ${name} had found no such place, or nothing unlawful`,
  }),
  'investigation-ended': (forms) => fact(forms, 'an investigation had ended'),
  'closure-ordered': (forms) => said(forms, `had told ${forms.places}, or China’s embassy, to close or stop`),
  'closure-reported': (forms) => fact(forms, `${forms.placesWere} closed or no longer active`),
  arrest: (forms) => done(forms, 'made an arrest', 'made an arrest', CASE),
  charge: (forms) => done(forms, 'brought charges', 'brought charges', CASE),
  'guilty-plea': (forms) => done(forms, 'heard a guilty plea', 'heard a guilty plea', CASE),
  conviction: (forms) => done(forms, 'gave a guilty verdict', 'given a guilty verdict', CASE),
  acquittal: (forms) => done(forms, 'acquitted an accused', 'acquitted an accused', CASE),
  appeal: (forms) => done(forms, 'dealt with an appeal', 'dealt with an appeal', CASE),
  legislation: (forms) => done(forms, 'proposed or passed a law', 'proposed or passed a law', ' about the matter'),
}

interface Act {
  readonly type: ResponseType
  readonly speaker: Speaker
  /** Whether it denies what is alleged of the speaker. */
  readonly denies: boolean
  /** How many alleged places it is about. */
  readonly places: number
}

/** A denial by whom the allegation is about; with a closing told, both. */
function denied(type: ResponseType, forms: Forms): Clause {
  if (type !== 'closure-reported') return done(forms, 'denied it', 'denied it')
  const { own } = CLAUSES[type](forms)
  const { placesWere, name } = forms
  return {
    own: (on) => `denied it and ${own(on)}`,
    told: `${name} had denied it and said that ${placesWere} closed or no longer active`,
  }
}

/** The clause of an act, for its speaker. */
export function clauseOf({ type, speaker: { name, many }, denies, places }: Act): Clause {
  const stations = places > 1 ? 'the alleged stations' : 'the alleged station'
  const forms: Forms = {
    name,
    it: many ? 'they' : 'it',
    was: many ? 'were' : 'was',
    places: stations,
    placesWere: `${stations} ${places > 1 ? 'were' : 'was'}`,
  }
  return denies ? denied(type, forms) : CLAUSES[type](forms)
}
