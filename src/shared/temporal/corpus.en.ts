/** One way to write a value; the expression stands between ⟦ and ⟧, or is the whole text. */
export interface CorpusEntry {
  /** EDTF of a date, ISO 8601 of a duration or an age; null for what has no value. */
  readonly value: string | null
  /** Year known from outside, for spellings that leave theirs out. */
  readonly anchorYear?: number
  readonly spellings: readonly string[]
}

/** Value to spellings: what must be read, and as what. Add a spelling here before touching a rule. */
export const corpus: readonly CorpusEntry[] = [
  { value: '1992-01-13', spellings: [
    '13 January 1992', 'January 13, 1992', 'January 13 1992', '13th January 1992', '⟦the 13th of January 1992⟧', 'on ⟦the 13th of January, 1992⟧', '13 January, 1992', '13th of January 1992',
    'Jan. 13, 1992', 'Jan 13, 1992', '13 Jan 1992', '13 Jan. 1992', '13-Jan-1992', '13 JANUARY 1992', 'January 13th, 1992', 'January the 13th, 1992', '1992-01-13', '13/01/1992', '13.1.1992', '13.01.1992', '01/13/1992', '13-01-1992',
    'Monday, 13 January 1992', 'Monday 13 January 1992', 'Monday, January 13, 1992', 'Monday the 13th of January 1992', 'Mon, 13 Jan 1992', 'born ⟦13 January 1992⟧ in Ruddle', '(⟦13 January 1992⟧)', 'until ⟦13 January 1992⟧, when',
    'since ⟦January 13, 1992⟧', 'before ⟦13 January 1992⟧', 'by ⟦13 January 1992⟧', 'On ⟦13\u00a0January 1992⟧ she left', '⟦13 January 1992⟧: elected', 'the night of ⟦13 January 1992⟧', '⟦13th day of January 1992⟧', 'January, 13, 1992', 'died on ⟦January, 13, 1992⟧ in Ruddle',
  ] },
  { value: '1993-05-21', spellings: ['21 May 1993', 'May 21, 1993', 'the ⟦21 May 1993⟧ ruling', '⟦the 21st of May 1993⟧', '21st May, 1993', '1993-05-21', '21.5.1993', '21/5/1993', '5/21/1993', 'May 21st 1993', '(d. ⟦21 May 1993⟧)'] },
  { value: '0768-09-24', spellings: ['24 September 768', 'September 24, 768', '⟦24 September 768⟧, in the abbey', '24 September 768 AD', '24 September AD 768'] },
  { value: '-0043-03-15', spellings: ['15 March 44 BC', '15 March 44 BCE', 'March 15, 44 BC', '15 March 44 B.C.'] },
  { value: '0014-08-19', spellings: ['19 August AD 14', '19 August 14 AD', '19 August 14 CE', 'August 19, AD 14'] },
  { value: '1850-05-24', spellings: ['24 May 1850', '24th May 1850', 'Friday, 24 May 1850', '⟦Friday, May 24, 1850⟧'] },
  { value: '1850-05-04', spellings: ['the fourth of May 1850', 'on ⟦the fourth of May, 1850⟧', '4 May 1850', '4th of May 1850', 'Saturday 4 May 1850'] },
  { value: '1992-01', spellings: ['January 1992', 'January, 1992', 'Jan. 1992', 'Jan 1992', 'in ⟦January 1992⟧', 'In ⟦January of 1992⟧', 'since ⟦January 1992⟧', 'the ⟦January 1992⟧ vote', 'until ⟦January 1992⟧', 'after ⟦January, 1992⟧, she', 'by ⟦January 1992⟧'] },
  { value: '1990-05', spellings: ['May 1990', 'In ⟦May 1990⟧ he', 'May, 1990', 'in ⟦May of 1990⟧', 'from ⟦May 1990⟧'] },
  { value: '1990-03', spellings: ['March 1990', 'in ⟦March 1990⟧', 'Mar. 1990', 'March of 1990'] },
  { value: '0345-06', spellings: ['in ⟦June 345⟧.', 'in ⟦June of 345⟧.', 'June AD 345'] },
  { value: '1992', spellings: ['in ⟦1992⟧', 'In ⟦1992⟧, she', 'since ⟦1992⟧', 'until ⟦1992⟧', 'by ⟦1992⟧', 'before ⟦1992⟧', 'after ⟦1992⟧', '(⟦1992⟧)', 'from ⟦1992⟧', 'during ⟦1992⟧', 'throughout ⟦1992⟧', 'of ⟦1992⟧.', 'in the year ⟦1992⟧', 'b. ⟦1992⟧', 'born ⟦1992⟧', 'as late as ⟦1992⟧', 'as of ⟦1992⟧', 'At the harbour, ⟦1992⟧', 'who left later in ⟦1992⟧', 'earlier in ⟦1992⟧', 'came first in ⟦1992⟧'] },
  { value: '1564', spellings: ['in ⟦1564⟧', 'In ⟦1564⟧ her father', 'd. ⟦1564⟧', '(⟦1564⟧)', 'the plague of ⟦1564⟧'] },
  { value: '0965', spellings: ['In ⟦965⟧ he left the court', 'in ⟦965⟧.', 'by ⟦965⟧, the', 'since ⟦965⟧ the', 'AD 965', '965 AD', 'A.D. 965', '965 CE', 'in the year ⟦965⟧', 'died in ⟦965⟧ at', '(d. ⟦965⟧)'] },
  { value: '-0043', spellings: ['44 BC', 'in ⟦44 BC⟧', '44 BCE', '44 B.C.', '44 B.C.E.', 'In ⟦44 BC⟧, the senate'] },
  { value: '0014', spellings: ['AD 14', 'A.D. 14', '14 AD', '14 CE'] },
  { value: '1850~', spellings: ['c. 1850', 'c.1850', 'ca. 1850', 'ca 1850', 'circa 1850', 'about 1850', 'around 1850', 'approximately 1850', 'born ⟦c. 1850⟧', '(⟦c. 1850⟧)', 'In ⟦about 1850⟧ she', '⟦Around 1850⟧ she', 'roughly 1850', 'around the year 1850'] },
  { value: '0850~', spellings: ['c. 850', 'ca. 850', 'circa 850', '(⟦c. 850⟧)', 'c. AD 850', 'c. 850 AD'] },
  { value: '1731-02-11', spellings: ['⟦11 February 1731⟧ (O.S.)', '⟦11 February 1731⟧ (Old Style)', 'O.S. ⟦11 February 1731⟧', '⟦11 February 1731⟧ (Julian calendar)', '⟦11 February 1731⟧ [O.S.]', 'the Julian calendar ⟦11 February 1731⟧'] },
  { value: '1732-02-22', spellings: ['⟦22 February 1732⟧ [O.S. 11 February 1731]', '22 February [O.S. 11 February] 1732', '22 February (O.S. 11 February) 1732', '⟦February 22, 1732⟧ [O.S. February 11, 1731]', '⟦February 22, 1732⟧ (February 11, 1731 Old Style)', '⟦22 February 1732⟧ (11 February 1731 O.S.)', '11/22 February 1732', '11 February/22 February 1732', '22 February 1732', '22 February [NS] 1732', '22 February (N.S.) 1732', '⟦22 February 1732⟧ (New Style)', '⟦22 February 1732⟧, (11 February 1732 OS)', '⟦11 February 1732 (Old Style); 22 February 1732⟧ (New Style)', '⟦22 February 1732 (N.S.) or 12 February 1732⟧ (O.S.)'] },
  { value: '1801-01-27', spellings: ['27 January (O.S. 15 January) 1801', '27 January [O.S. 15 January] 1801', '15 January / 27 January 1801'] },
  { value: '1731-11-11', spellings: ['11 November [O.S. 31 October] 1731', '11 [O.S. 31 October] November 1731', '31 October / 11 November 1731'] },
  { value: '1732-02-11', spellings: ['11 February 1731/32', '11 February 1731/2', 'February 11, 1731/32'] },
  { value: '0535-04-30', spellings: ['30 April 534/535', '30 April 534/5', 'April 30, 534/535'] },
  { value: '[-0388..-0379]', spellings: ['c. 380s BC', 'circa 380s BC'] },
  { value: '1361~/1389', spellings: ['1361/2 – 1389', '1361/62–1389', 'from ⟦1361/2 to 1389⟧'] },
  { value: '1361/1389~', spellings: ['1361–1389/90'] },
  { value: '1726/1727', spellings: ['1726/27', '1726/7', '1726–27', '1726–7', '1726–1727', 'from ⟦1726 to 1727⟧', '1726-27'] },
  { value: '1996/2000', spellings: ['1996–2000', '1996-2000', '1996 – 2000', '1996—2000', '(⟦1996–2000⟧)', 'from ⟦1996 to 2000⟧', 'from ⟦1996 until 2000⟧', 'between ⟦1996 and 2000⟧', 'From ⟦1996 through 2000⟧', '1996–00', '1996 to 2000', 'from ⟦1996 till 2000⟧', 'mayor ⟦1996–2000⟧,', 'r. ⟦1996–2000⟧', 'between the years ⟦1996 and 2000⟧'] },
  { value: '1453~/1515-12-16', spellings: ['c. 1453–16 December 1515', '(⟦c. 1453–16 December 1515⟧)'] },
  { value: '1453/1515-12-16', spellings: ['1453–16 December 1515', '1453 – 16 December 1515', '1453-16 Dec. 1515'] },
  { value: '1453-03-03/1515-12-16', spellings: ['3 March 1453–16 December 1515'] },
  { value: '1453-03/1515-12-16', spellings: ['March 1453–16 December 1515'] },
  { value: '1977/1985', spellings: ['1977–85', '1977-85', '(⟦1977–85⟧)', 'from ⟦1977–85⟧', '1977 to 1985'] },
  { value: '1999/2001', spellings: ['1999–01', '1999–2001', '1999-2001', 'between ⟦1999 and 2001⟧'] },
  { value: '0965/1040', spellings: ['(⟦965–1040⟧)', '965–1040 AD', 'AD 965–1040', '(born Ruddle; ⟦965–1040 AD⟧)'] },
  { value: '0040/0041', spellings: ['40–1 AD', 'in ⟦40-1 AD⟧', '40–41 AD', 'AD 40–41'] },
  { value: '-0039/0000', spellings: ['40–1 BC'] },
  { value: '-0105/-0042', spellings: ['106–43 BC', '(⟦106–43 BC⟧)', '106 BC – 43 BC', 'from ⟦106 to 43 BC⟧', '106–43 BCE'] },
  { value: '-0026/0014', spellings: ['27 BC – AD 14', '27 BC–14 AD', 'from ⟦27 BC to AD 14⟧', '27 BCE – 14 CE'] },
  { value: '1990-05/1992-06', spellings: ['from ⟦May 1990 to June 1992⟧', 'May 1990 – June 1992', 'between ⟦May 1990 and June 1992⟧', 'May 1990–June 1992', 'May 1990 until June 1992'] },
  { value: '1990-05/1990-06', spellings: ['May–June 1990', 'from ⟦May to June 1990⟧', 'May/June 1990', 'between ⟦May and June 1990⟧', 'May 1990 to June 1990'] },
  { value: '1990-05-10/1990-05-14', spellings: ['10–14 May 1990', 'May 10–14, 1990', '10 to 14 May 1990', 'from ⟦10 to 14 May 1990⟧', '10-14 May 1990', 'between ⟦10 and 14 May 1990⟧', '10th–14th May 1990', '10 May – 14 May 1990', '10 – 14 May 1990', 'May 10 to 14, 1990', 'May 10 – May 14, 1990'] },
  { value: '1990-05-10/1990-06-14', spellings: ['10 May – 14 June 1990', '10 May to 14 June 1990', 'May 10 – June 14, 1990', 'from ⟦10 May to 14 June 1990⟧', '10 May 1990 – 14 June 1990', 'between ⟦10 May and 14 June 1990⟧', '10 May 1990 to 14 June 1990', 'from ⟦May 10, 1990, to June 14, 1990⟧', 'From ⟦May 10, 1990, until June 14, 1990⟧'] },
  { value: '1808-04-20/1808-04-21', spellings: ['the night of ⟦20–21 April 1808⟧', '20–21 April 1808', '20 and 21 April 1808', 'April 20–21, 1808'] },
  { value: '1990-12-29/1991-01-03', spellings: ['29 December – 3 January 1991', '29 December 1990 – 3 January 1991', '29 December 1990 to 3 January 1991', 'December 29, 1990 – January 3, 1991'] },
  { value: '2001/..', spellings: ['2001–present', '2001 – present', '2001-present', '2001 to present', '2001 to the present', '(⟦2001–⟧)', '2001 – now', 'from ⟦2001 until the present⟧', '(⟦2001–present⟧)'] },
  { value: '1990-06/..', spellings: ['June 1990 – present', 'June 1990–present', 'from ⟦June 1990 to the present⟧'] },
  { value: '../1999', spellings: ['(⟦–1999⟧)', '(⟦– 1999⟧)'] },
  { value: '197X', spellings: ['the ⟦1970s⟧', 'in the ⟦1970s⟧', '1970s', "the ⟦'70s⟧", 'the ⟦’70s⟧', "1970's", 'during the ⟦1970s⟧', 'the ⟦70s⟧ and'] },
  { value: '[1973..1976]', spellings: ['mid-1970s', 'the ⟦mid-1970s⟧', 'the ⟦mid 1970s⟧', 'the ⟦middle of the 1970s⟧', "the ⟦mid-'70s⟧"] },
  { value: '[1980..1983]', spellings: ['early 1980s', 'the ⟦early 1980s⟧', 'in the ⟦early 1980s⟧,', "the ⟦early '80s⟧"] },
  { value: '[1966..1969]', spellings: ['late 1960s', 'the ⟦late 1960s⟧', 'by the ⟦late 1960s⟧', 'late-1960s'] },
  { value: '01XX/02XX', spellings: ['the ⟦2nd and 3rd centuries⟧', 'the ⟦second and third centuries⟧', '2nd–3rd century', 'from the ⟦2nd to the 3rd century⟧'] },
  { value: '[0960..0999]', spellings: ['the ⟦late 10th or early 11th century⟧'] },
  { value: '1760~/1839~', spellings: ['the ⟦late 18th and early 19th centuries⟧'] },
  { value: '1900~', spellings: ['at the ⟦turn of the 20th century⟧', 'the ⟦turn of the twentieth century⟧'] },
  { value: '1640~', spellings: ['born ⟦1640⟧?, in Ruddle', '(born ⟦1640⟧?; raised in Ruddle)'] },
  { value: '1871-04-03/1871-04-05', spellings: ['between ⟦the 3rd and the 5th of April 1871⟧'] },
  { value: '1871-03-03/1871-04-05', spellings: ['March 3-April 5, 1871', '3 March-5 April 1871'] },
  { value: '[1871-01..1871-04]', spellings: ['the ⟦early part of 1871⟧'] },
  { value: '18XX', spellings: ['19th century', 'the ⟦19th century⟧', 'nineteenth century', 'the ⟦nineteenth century⟧', 'nineteenth-century', 'the ⟦1800s⟧'] },
  { value: '20XX', spellings: ['21st century', 'twenty-first century', 'the ⟦twenty-first century⟧'] },
  { value: '[1160..1199]', spellings: ['late 12th century', 'the ⟦late twelfth century⟧', 'late 12th-century'] },
  { value: '[1700..1739]', spellings: ['early 18th century', 'the ⟦early eighteenth century⟧', 'early 18th-century'] },
  { value: '[-0299..-0200]', spellings: ['3rd century BC', 'the ⟦3rd century BC⟧', 'third century BCE', 'the ⟦third century BC⟧'] },
  { value: '[1850..1899]', spellings: ['the ⟦second half of the 19th century⟧', 'in the ⟦second half of the nineteenth century⟧'] },
  { value: '1990-21', spellings: ['spring 1990', 'spring of 1990', 'in the ⟦spring of 1990⟧', 'Spring 1990', 'the ⟦spring 1990⟧ term', 'in ⟦spring, 1990⟧', 'springtime of 1990'] },
  { value: '1990-22', spellings: ['summer 1990', 'the ⟦summer of 1990⟧', 'In ⟦summer 1990⟧', 'late summer 1990', 'early summer of 1990'] },
  { value: '1990-23', spellings: ['autumn 1990', 'in ⟦fall 1990⟧', 'in the ⟦fall of 1990⟧', 'Autumn 1990'] },
  { value: '1812-24', spellings: ['winter of 1812–13', 'the ⟦winter of 1812–13⟧', 'winter 1812/13', 'the ⟦winter of 1812-13⟧'] },
  { value: '[1990-01..1990-04]', spellings: ['early 1990', 'in ⟦early 1990⟧', 'early in 1990', 'In ⟦early 1990⟧, she'] },
  { value: '[1990-05..1990-08]', spellings: ['mid-1990', 'mid 1990', 'in ⟦mid-1990⟧', 'the ⟦middle of 1990⟧'] },
  { value: '[1990-09..1990-12]', spellings: ['late 1990', 'in ⟦late 1990⟧', 'late in 1990'] },
  { value: '[1990-10..1990-12]', spellings: ['the ⟦end of 1990⟧', 'at the ⟦end of 1990⟧', 'by the ⟦end of 1990⟧'] },
  { value: '[2000-01..2000-03]', spellings: ['the ⟦beginning of 2000⟧', 'At the ⟦beginning of 2000⟧', 'the ⟦start of 2000⟧'] },
  { value: '[1990-05-21..1990-05-31]', spellings: ['late May 1990', 'in ⟦late May 1990⟧', 'the ⟦end of May 1990⟧', 'late in May 1990'] },
  { value: '[1992-01-01..1992-01-10]', spellings: ['early January 1992', 'in ⟦early January 1992⟧', 'the ⟦beginning of January 1992⟧'] },
  { value: '[1992-06-11..1992-06-20]', spellings: ['mid-June 1992', 'the ⟦middle of June 1992⟧', 'in ⟦mid-June 1992⟧'] },
  { value: '1961-07-06', spellings: ['6/7/1961', '6.7.1961', '06/07/1961', '6-7-1961'] },
  { value: '1776-05-03', spellings: ['3/4 May 1776', 'May 3/4, 1776', '3 or 4 May 1776'] },
  { value: '1755-01-11', spellings: ['January 11, 1755 or 1757', '11 January 1755 or 1757'] },
  { value: '0014-08-19', spellings: ['19 August AD 14 or possibly 15', '19 August AD 14 or 15'] },
  { value: '1990', spellings: ['1990 or 1991', 'in ⟦1990 or 1991⟧', 'in ⟦1990⟧'] },
  { value: 'P83Y', spellings: ['aged 83', '(⟦aged 83⟧)', '(⟦age 83⟧)', '⟦at the age of 83⟧', '⟦at age 83⟧', 'died ⟦at 83⟧.', '83-year-old', '83 years old', '⟦At 83⟧, she', 'aged eighty-three', '83 years of age', 'the ⟦age of 83⟧', 'aged 83 years', '⟦at the age of eighty-three⟧'] },
  { value: 'P47Y', spellings: ['aged 47 or 49', 'aged 47–48', '(⟦aged 47–48⟧)', 'aged about 47', 'aged around 47'] },
  { value: 'P6Y', spellings: ['six years', 'for ⟦six years⟧', '6 years', 'six-year', 'a ⟦six-year⟧ term', 'after ⟦six years⟧ in office'] },
  { value: 'P2Y6M', spellings: ['two and a half years', 'for ⟦two and a half years⟧', '2 and a half years'] },
  { value: 'P18M', spellings: ['18 months', 'for ⟦eighteen months⟧', 'an ⟦18-month⟧ tour'] },
  { value: 'P6M', spellings: ['six months', 'half a year', 'for ⟦half a year⟧'] },
  { value: 'P3Y2M', spellings: ['three years and two months', 'three years, two months', '3 years 2 months'] },
  { value: 'P1Y6M', spellings: ['for ⟦a year and a half⟧', 'one and a half years'] },
  { value: 'P21D', spellings: ['three weeks', '21 days', 'for ⟦three weeks⟧'] },
  { value: 'P10Y', spellings: ['for ⟦a decade⟧', 'ten years', 'one decade'] },
  { value: null, spellings: ['31 April 1990', 'April 31, 1990', '29 February 1991', '30 February 2000', '1990-02-30', '31 June 1850', '32 May 1900', '24 May 20008'] },
  { value: null, spellings: ['⟦a week before⟧ the wedding', '⟦two years after⟧ his election', 'his feast day is ⟦2 May⟧', '⟦two years ago⟧'] },
]

/** Spellings that leave something to their surroundings: first the text, with the expression marked, then its value. */
export const latent: readonly (CorpusEntry & { readonly value: string })[] = [
  { value: '2008-08', anchorYear: 2008, spellings: ['In ⟦August⟧ the list closed', 'by ⟦August⟧', 'since ⟦August⟧, she', 'until ⟦August⟧'] },
  { value: '2008-03', anchorYear: 2008, spellings: ['In ⟦March⟧ she left', 'In ⟦March⟧, he', 'since ⟦March⟧'] },
  { value: '2008-05', anchorYear: 2008, spellings: ['In ⟦May⟧ the council', 'by ⟦May⟧, they', 'until ⟦May⟧'] },
  { value: '2009-07-03', anchorYear: 2009, spellings: ['on ⟦3 July⟧', 'On ⟦July 3⟧, she', 'on ⟦the 3rd of July⟧', 'on ⟦July 3rd⟧', 'on ⟦3 July⟧ he', 'until ⟦3 July⟧'] },
  { value: '2009-05-05', anchorYear: 2009, spellings: ['On ⟦May 5⟧, he', 'on ⟦5 May⟧'] },
  { value: '2009-05-10/2009-05-14', anchorYear: 2009, spellings: ['from ⟦10 to 14 May⟧', 'on ⟦10–14 May⟧', 'May 10–14'] },
  { value: '[2009-06-11..2009-06-20]', anchorYear: 2009, spellings: ['in ⟦mid-June⟧', 'in ⟦mid June⟧'] },
  { value: '2009', anchorYear: 2009, spellings: ['⟦the same year⟧', 'In ⟦that year⟧', '⟦That year⟧, she', '⟦that same year⟧'] },
  { value: '2010', anchorYear: 2009, spellings: ['⟦the following year⟧', '⟦The next year⟧ he', '⟦a year later⟧', '⟦one year later⟧', '⟦the year after⟧,'] },
  { value: '2008', anchorYear: 2009, spellings: ['⟦the previous year⟧', '⟦the year before⟧.', '⟦a year before⟧,', '⟦a year earlier⟧', '⟦the preceding year⟧', '⟦one year earlier⟧'] },
  { value: '0572', anchorYear: 2009, spellings: ['at the council of Toll in ⟦572⟧.', 'since ⟦572⟧, the', 'In ⟦572⟧ he'] },
  { value: '0610~', anchorYear: 2009, spellings: ['until ⟦c. 610 AD⟧ by'] },
  { value: '2009-22', anchorYear: 2009, spellings: ['⟦that summer⟧', '⟦That summer⟧ she'] },
]

/** Numbers and words that look like time and are none. */
export const negative: readonly string[] = [
  'with over 500 goals (512), and', 'she had 21 hits in 134 at-bats', 'led in goals (163), and',
  'She died a year less a day afterwards.',
  'from 1500 to 2000 people', 'between 1500 and 2000 troops', '1500–2000 soldiers', 'pages 1875 to 1880', 'at the age of three score and ten', 'earned 1600 rubles', 'at 1830 hrs', 'fol. 1812',
  'won 3-2', 'lost 6–4, 7–5', 'pp. 1990–1995', 'p. 1990', 'pages 1800–1850', 'Windows 2000', 'a Boeing 747', 'the 1000th visitor', '1600 Pennsylvania Avenue', 'at 1850 North Harbour Street', 'a Fiat 1500', '$1990', '£1850', '€2000', '1,990 people',
  '1990 metres', 'about 1500 men', '1990 votes', '2000 copies', '1800 soldiers', 'Area 51', '52 per cent', '52%', '52.42% of the votes', 'Route 66', 'ISBN 0-19-283398-2', 'ISBN 978-1-250-13292-5', 'at 12:30', 'Resolution 1973', 'No. 1812', 'no. 1990', 'Flight 1850',
  'she may leave', 'they march on', 'a long march', 'it may be so', 'August Brandvold', 'May Tolliver sang', 'April Quist', 'June Halloran', 'in May Tolliver’s view', 'an august company', 'June and May Tolliver', 'the second time', 'first of all', 'an early start', 'late in life',
  'she fell', 'in the fall of the empire', 'a spring of water', 'Winter Palace', 'a summer house', 'about 500 of them', 'route 1850', 'phone 555-1990', 'call 1850-555-1234', 'version 2.0', 'line 4', '21 other parties', '24,186 dollars', 'more than 3,000 inmates', 'over 1500 ships', '3rd place',
  '4 × 100 m', 'height 188 cm', 'model 1850-B', 'B52', 'F1 2000cc', '2000 kg', 'a 1500-page report', 'the 1600-metre run', '“1984”', '"1984"', 'Psalm 119', 'Chapter 11', 'Article 1850', 'Section 1990', 'BWV 1080', 'Op. 1850', 'op. 27', 'ranked 1500', 'a population of 1850 in all',
  'once a week', 'twice a year', 'every day', 'day after day', 'the same way', 'the next room', 'that time', 'one day', 'old age', 'the Middle Ages', 'present at the birth', 'now and then', 'half the money', 'a few people', 'several ships', 'two or three friends', 'the first two',
]

/** Numbers that would be years in a text about early times, and are none in one about later. */
export const negativeLate: readonly string[] = [
  'passed by 274 to 61', 'in 413 Squadron', 'support from 128 members', 'fell from 260 to 241', 'out of a total of 384 in one match', 'in 152 editions', 'an audience of about 450', 'from 196 for eight', 'around 650 of them',
]

/** Years that only belong to a name: read, and marked so. */
export const named: readonly string[] = [
  'the ⟦2008⟧ election', '⟦1984⟧ Olympics', 'the ⟦1936⟧ Games', 'his ⟦1990⟧ film', 'a ⟦2014⟧ interview', 'the ⟦2010–11⟧ season', 'her ⟦1975⟧ novel Ash Harbour', 'the ⟦1990–1991⟧ season', 'at the ⟦2012⟧ World Indoor Championships', 'the ⟦1848⟧ revolutions', 'Euro ⟦2004⟧', 'the unsuccessful ⟦2000⟧ bid', 'of ⟦1001⟧ Inventions',
  'the ⟦1990⟧ general election', 'the upcoming ⟦2008⟧ vote', 'Brandvold’s ⟦1971⟧ lecture', 'the ⟦2002⟧ census', 'the original ⟦1999⟧ interview',
]

/** Record values, where bare numbers count. */
export const values: readonly CorpusEntry[] = [
  { value: '1992', spellings: ['1992', 'Ruddle, ⟦1992⟧', '(⟦1992⟧)', '⟦1992⟧ (disputed)'] },
  { value: '0965', spellings: ['965', '⟦965⟧ (disputed)'] },
  { value: '0871~', spellings: ['⟦c. 871⟧ (c. 258 AH)'] },
  { value: '053X', spellings: ['530s'] },
  { value: '0768/0814', spellings: ['768–814', '768-814', '768 to 814'] },
  { value: '1996/2000', spellings: ['1996–2000', '1996-2000', '1996 – 2000', '⟦1996–2000⟧ (resigned)', '1996—2000', '1996–00'] },
  { value: '1955-05-01', spellings: ['1955-05-01', '(⟦1955-05-01⟧)', '1 May 1955', 'May 1, 1955', '1/5/1955', '01.05.1955', '⟦1 May 1955⟧, Ruddle'] },
  { value: '1992-01-13', spellings: ['13/01/92', '13.1.92', '1/13/1992'] },
  { value: '2001/..', spellings: ['2001–present', '2001–', '2001-', '2001 – present', '2001 – incumbent'] },
  { value: '1527-05-21/1598-09-13', spellings: ['21 May 1527 – 13 September 1598', '21 May 1527 –, 13 September 1598', '21 May 1527—13 September 1598', '21 May 1527 to 13 September 1598'] },
  { value: null, spellings: ['present', 'Present', 'Incumbent', 'today'] },
]
