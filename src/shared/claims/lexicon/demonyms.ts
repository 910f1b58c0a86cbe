/**
 * The people of a country: adjective and noun. Source: the ISO 3166 countries with the demonyms of an English dictionary.
 * "=" stands between the country and its words; "/" between several.
 */
const table = 'afghanistan=Afghan/Afghani albania=Albanian algeria=Algerian andorra=Andorran angola=Angolan argentina=Argentine/Argentinian/Argentinean armenia=Armenian australia=Australian/Aussie austria=Austrian azerbaijan=Azerbaijani bahamas=Bahamian bangladesh=Bangladeshi barbados=Barbadian belarus=Belarusian belgium=Belgian bolivia=Bolivian bosnia=Bosnian botswana=Botswanan brazil=Brazilian bulgaria=Bulgarian burma=Burmese cambodia=Cambodian cameroon=Cameroonian canada=Canadian chile=Chilean china=Chinese colombia=Colombian congo=Congolese costa_rica=Costa_Rican croatia=Croatian cuba=Cuban cyprus=Cypriot czechia=Czech denmark=Danish/Dane ecuador=Ecuadorian egypt=Egyptian el_salvador=Salvadoran estonia=Estonian ethiopia=Ethiopian fiji=Fijian finland=Finnish/Finn france=French/Frenchman/Frenchwoman gabon=Gabonese georgia=Georgian germany=German ghana=Ghanaian greece=Greek guatemala=Guatemalan haiti=Haitian honduras=Honduran hungary=Hungarian iceland=Icelandic india=Indian indonesia=Indonesian iran=Iranian iraq=Iraqi ireland=Irish/Irishman/Irishwoman israel=Israeli italy=Italian jamaica=Jamaican japan=Japanese jordan=Jordanian kazakhstan=Kazakh kenya=Kenyan kuwait=Kuwaiti laos=Laotian latvia=Latvian lebanon=Lebanese liberia=Liberian libya=Libyan lithuania=Lithuanian luxembourg=Luxembourgish malaysia=Malaysian malta=Maltese mexico=Mexican moldova=Moldovan mongolia=Mongolian morocco=Moroccan nepal=Nepalese/Nepali netherlands=Dutch/Dutchman/Dutchwoman new_zealand=New_Zealander nicaragua=Nicaraguan nigeria=Nigerian norway=Norwegian pakistan=Pakistani palestine=Palestinian panama=Panamanian paraguay=Paraguayan peru=Peruvian philippines=Filipino/Filipina/Philippine poland=Polish/Pole portugal=Portuguese romania=Romanian russia=Russian saudi_arabia=Saudi senegal=Senegalese serbia=Serbian/Serb singapore=Singaporean slovakia=Slovak slovenia=Slovenian/Slovene somalia=Somali south_africa=South_African south_korea=South_Korean/Korean north_korea=North_Korean spain=Spanish/Spaniard sri_lanka=Sri_Lankan sudan=Sudanese sweden=Swedish/Swede switzerland=Swiss syria=Syrian taiwan=Taiwanese tanzania=Tanzanian thailand=Thai tunisia=Tunisian turkey=Turkish/Turk uganda=Ugandan ukraine=Ukrainian united_kingdom=British/English/Scottish/Welsh/Briton/Englishman/Englishwoman/Scotsman/Scot/Welshman united_states=American/US/U.S. uruguay=Uruguayan uzbekistan=Uzbek venezuela=Venezuelan vietnam=Vietnamese yemen=Yemeni zambia=Zambian zimbabwe=Zimbabwean'

const byWord = new Map<string, string>()
const byCountry = new Map<string, readonly string[]>()
for (const entry of table.split(' ')) {
  const [country = '', words = ''] = entry.replaceAll('_', ' ').split('=')
  byCountry.set(country, words.toLowerCase().split('/'))
  for (const word of words.split('/')) byWord.set(word.toLowerCase(), country)
}

/** The country whose people a word names: "Danish" is Denmark's; null for other words. */
export const countryOfPeople = (word: string): string | null => byWord.get(word.toLowerCase()) ?? null

/** What the people of a country are called, in small letters. */
export const peopleOf = (country: string): readonly string[] => byCountry.get(country) ?? []

/** One word or two that name a people, to build patterns from. */
export const peopleSource = `(?:${[...byWord.keys()].filter((word) => !/^u/.test(word)).map((word) => word.replace(/(^|[ .])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())).sort((a, b) => b.length - a.length).join('|')})`
