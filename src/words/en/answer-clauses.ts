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

const CASE = ' in this matter'

const CLAUSES: Record<ResponseType, (forms: Forms) => Clause> = {
  statement: (forms) => done(forms, 'made a statement', 'made a statement'),
  silence: (forms) => done(forms, 'gave no answer when asked', 'given no answer when asked'),
  refusal: (forms) => done(forms, 'declined to comment', 'declined to comment'),
  denial: (forms) => ({
    own: fact(forms, `there was no such place, or none ${forms.it} knew of`).own,
    told: `${forms.name} had denied such a place, or knowledge of one`,
  }),
  investigation: (forms) => said(forms, `${forms.was} looking into the matter`),
  'no-wrongdoing-found': ({ name }) => ({
    own: (on) => `said ${on} that a check had found no such place, or nothing unlawful`,
    told: `${name} had found no such place, or nothing unlawful`,
  }),
  'investigation-ended': (forms) => fact(forms, 'an investigation had ended'),
  // Whom it told is often the embassy: so nobody is named.
  'closure-ordered': (forms) => ({
    own: fact(forms, `${forms.places} had to close or stop`).own,
    told: `${forms.name} had demanded a closing or a stop`,
  }),
  // Not `no longer`: that would say that it once was.
  'closure-reported': (forms) => ({
    own: fact(forms, `${forms.placesWere} closed or inactive`).own,
    told: `${forms.name} had called ${forms.places} closed or inactive`,
  }),
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
  const { places, name } = forms
  return {
    own: (on) => `denied it and ${own(on)}`,
    told: `${name} had denied it and called ${places} closed or inactive`,
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
