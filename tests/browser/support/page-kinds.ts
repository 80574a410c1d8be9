/** One page of each kind, as paths from the root of the site: what holds for these holds for all. */
export const PAGE_KINDS = [
  '',
  'countries/',
  'country/italy/',
  'country/united-kingdom/',
  'country/brunei/',
  'record/ita-prato-wenzhou/',
  'record/patrol-ita-2016/',
  'record/can-montreal/',
  'record/agr-hrv-2017-09-12/',
  'record/ev-patrol-and-persuade-revised-2022-12-13/',
  'record/resp-irl-government-2022-10/',
  'chronology/',
  'sources/',
  'method/',
  'codebook/',
  'about/',
  'about/notices/',
  'about/privacy/',
  'data/',
  'corrections/',
  'lessons/',
  'lessons/who-says-so/',
  'lessons/what-is-not-known/worksheet/',
  'lessons/when-did-we-know/teacher/',
  '404.html',
] as const

/** What stands in frames of other sites: no navigation, no footer. */
export const EMBED_KINDS = [
  'embed/',
  'embed/country/italy/',
  'embed/record/patrol-ita-2016/',
  'embed/lessons/when-did-we-know/',
] as const
