/** The countries and territories of ISO 3166-1, for those of which the atlas holds no record. */

export interface IsoCountry {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  /** Of its addresses, for ever: `data/countries.json` takes it over when a record comes. */
  readonly slug: string
}

/** Both codes and the slug, all 249 of them, by alpha-3. */
const ISO_3166_1 = `
ABW AW aruba,AFG AF afghanistan,AGO AO angola,AIA AI anguilla,ALA AX aland-islands,ALB AL albania
AND AD andorra,ARE AE united-arab-emirates,ARG AR argentina,ARM AM armenia,ASM AS american-samoa
ATA AQ antarctica,ATF TF french-southern-territories,ATG AG antigua-and-barbuda,AUS AU australia
AUT AT austria,AZE AZ azerbaijan,BDI BI burundi,BEL BE belgium,BEN BJ benin,BES BQ caribbean-netherlands
BFA BF burkina-faso,BGD BD bangladesh,BGR BG bulgaria,BHR BH bahrain,BHS BS bahamas
BIH BA bosnia-and-herzegovina,BLM BL st-barthelemy,BLR BY belarus,BLZ BZ belize,BMU BM bermuda
BOL BO bolivia,BRA BR brazil,BRB BB barbados,BRN BN brunei,BTN BT bhutan,BVT BV bouvet-island
BWA BW botswana,CAF CF central-african-republic,CAN CA canada,CCK CC cocos-islands,CHE CH switzerland
CHL CL chile,CHN CN china,CIV CI cote-divoire,CMR CM cameroon,COD CD congo-kinshasa
COG CG congo-brazzaville,COK CK cook-islands,COL CO colombia,COM KM comoros,CPV CV cape-verde
CRI CR costa-rica,CUB CU cuba,CUW CW curacao,CXR CX christmas-island,CYM KY cayman-islands,CYP CY cyprus
CZE CZ czechia,DEU DE germany,DJI DJ djibouti,DMA DM dominica,DNK DK denmark,DOM DO dominican-republic
DZA DZ algeria,ECU EC ecuador,EGY EG egypt,ERI ER eritrea,ESH EH western-sahara,ESP ES spain
EST EE estonia,ETH ET ethiopia,FIN FI finland,FJI FJ fiji,FLK FK falkland-islands,FRA FR france
FRO FO faroe-islands,FSM FM micronesia,GAB GA gabon,GBR GB united-kingdom,GEO GE georgia,GGY GG guernsey
GHA GH ghana,GIB GI gibraltar,GIN GN guinea,GLP GP guadeloupe,GMB GM gambia,GNB GW guinea-bissau
GNQ GQ equatorial-guinea,GRC GR greece,GRD GD grenada,GRL GL greenland,GTM GT guatemala
GUF GF french-guiana,GUM GU guam,GUY GY guyana,HKG HK hong-kong-sar-china,HMD HM heard-and-mcdonald-islands
HND HN honduras,HRV HR croatia,HTI HT haiti,HUN HU hungary,IDN ID indonesia,IMN IM isle-of-man
IND IN india,IOT IO british-indian-ocean-territory,IRL IE ireland,IRN IR iran,IRQ IQ iraq,ISL IS iceland
ISR IL israel,ITA IT italy,JAM JM jamaica,JEY JE jersey,JOR JO jordan,JPN JP japan,KAZ KZ kazakhstan
KEN KE kenya,KGZ KG kyrgyzstan,KHM KH cambodia,KIR KI kiribati,KNA KN st-kitts-and-nevis,KOR KR south-korea
KWT KW kuwait,LAO LA laos,LBN LB lebanon,LBR LR liberia,LBY LY libya,LCA LC st-lucia,LIE LI liechtenstein
LKA LK sri-lanka,LSO LS lesotho,LTU LT lithuania,LUX LU luxembourg,LVA LV latvia,MAC MO macao-sar-china
MAF MF st-martin,MAR MA morocco,MCO MC monaco,MDA MD moldova,MDG MG madagascar,MDV MV maldives
MEX MX mexico,MHL MH marshall-islands,MKD MK north-macedonia,MLI ML mali,MLT MT malta,MMR MM myanmar
MNE ME montenegro,MNG MN mongolia,MNP MP northern-mariana-islands,MOZ MZ mozambique,MRT MR mauritania
MSR MS montserrat,MTQ MQ martinique,MUS MU mauritius,MWI MW malawi,MYS MY malaysia,MYT YT mayotte
NAM NA namibia,NCL NC new-caledonia,NER NE niger,NFK NF norfolk-island,NGA NG nigeria,NIC NI nicaragua
NIU NU niue,NLD NL netherlands,NOR NO norway,NPL NP nepal,NRU NR nauru,NZL NZ new-zealand,OMN OM oman
PAK PK pakistan,PAN PA panama,PCN PN pitcairn-islands,PER PE peru,PHL PH philippines,PLW PW palau
PNG PG papua-new-guinea,POL PL poland,PRI PR puerto-rico,PRK KP north-korea,PRT PT portugal,PRY PY paraguay
PSE PS palestinian-territories,PYF PF french-polynesia,QAT QA qatar,REU RE reunion,ROU RO romania
RUS RU russia,RWA RW rwanda,SAU SA saudi-arabia,SDN SD sudan,SEN SN senegal,SGP SG singapore
SGS GS south-georgia-and-south-sandwich-islands,SHN SH st-helena,SJM SJ svalbard-and-jan-mayen
SLB SB solomon-islands,SLE SL sierra-leone,SLV SV el-salvador,SMR SM san-marino,SOM SO somalia
SPM PM st-pierre-and-miquelon,SRB RS serbia,SSD SS south-sudan,STP ST sao-tome-and-principe,SUR SR suriname
SVK SK slovakia,SVN SI slovenia,SWE SE sweden,SWZ SZ eswatini,SXM SX sint-maarten,SYC SC seychelles
SYR SY syria,TCA TC turks-and-caicos-islands,TCD TD chad,TGO TG togo,THA TH thailand,TJK TJ tajikistan
TKL TK tokelau,TKM TM turkmenistan,TLS TL timor-leste,TON TO tonga,TTO TT trinidad-and-tobago
TUN TN tunisia,TUR TR turkiye,TUV TV tuvalu,TWN TW taiwan,TZA TZ tanzania,UGA UG uganda,UKR UA ukraine
UMI UM us-outlying-islands,URY UY uruguay,USA US united-states,UZB UZ uzbekistan,VAT VA vatican-city
VCT VC st-vincent-and-grenadines,VEN VE venezuela,VGB VG british-virgin-islands,VIR VI us-virgin-islands
VNM VN vietnam,VUT VU vanuatu,WLF WF wallis-and-futuna,WSM WS samoa,YEM YE yemen,ZAF ZA south-africa
ZMB ZM zambia,ZWE ZW zimbabwe`

/** Nobody lives there for good. */
const UNINHABITED = ['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI']
/** They have their own entries only where a record concerns them. */
const ONLY_WITH_RECORD = ['HKG', 'MAC', 'TWN']
const WITHOUT_PAGE: ReadonlySet<string> = new Set([...UNINHABITED, ...ONLY_WITH_RECORD])

/** All of ISO 3166-1, by alpha-3. */
export function listIsoCountries(): readonly IsoCountry[] {
  return ISO_3166_1.trim()
    .split(/[,\n]/)
    .map((entry) => {
      const [iso3 = '', iso2 = '', slug = ''] = entry.split(' ')
      return { iso3, iso2, slug }
    })
}

/** The countries of which nothing is recorded, of all that have a page. @param recorded those that the atlas knows */
export function listUnrecorded(recorded: readonly Pick<IsoCountry, 'iso3'>[]): readonly IsoCountry[] {
  const known = new Set(recorded.map(({ iso3 }) => iso3))
  return listIsoCountries().filter(({ iso3 }) => !known.has(iso3) && !WITHOUT_PAGE.has(iso3))
}
