/**
 * Towns that have, or had, several names: renamed, named otherwise in the tongues of those who lived there, or merged into one. Folded names;
 * a bar between towns, a blank between the names of one. Source: lists of renamed cities and of exonyms.
 */
const table =
  'mumbai bombay|chennai madras|kolkata calcutta|bengaluru bangalore|pune poona|varanasi benares banaras kashi|thiruvananthapuram trivandrum|kochi cochin|'
  + 'kozhikode calicut|mysuru mysore|vadodara baroda|prayagraj allahabad|kanpur cawnpore|puducherry pondicherry|visakhapatnam vizagapatam|thanjavur tanjore|'
  + 'guwahati gauhati|shimla simla|mangaluru mangalore|faisalabad lyallpur|dhaka dacca|chittagong chattogram|yangon rangoon|mawlamyine moulmein|bago pegu|'
  + 'beijing peking peiping|guangzhou canton|nanjing nanking|tianjin tientsin|qingdao tsingtao|chongqing chungking|xiamen amoy|shenyang mukden|'
  + 'fuzhou foochow|hangzhou hangchow|harbin kharbin|taipei taihoku|seoul keijo hanyang|busan pusan|incheon inchon|tokyo edo|ho_chi_minh_city saigon|'
  + 'hue thuan_hoa|phnom_penh phnompenh|jakarta batavia|bandung bandoeng|bogor buitenzorg|surabaya soerabaja|semarang samarang|'
  + 'makassar ujung_pandang macassar|yogyakarta jogjakarta djokjakarta|banda_aceh kutaraja|jayapura hollandia|kota_kinabalu jesselton|george_town penang|'
  + 'colombo kolamba|dushanbe stalinabad|bishkek frunze pishpek|almaty alma-ata verny|astana nur-sultan akmolinsk tselinograd akmola|tashkent toshkent|'
  + 'khujand leninabad khodzhent|tbilisi tiflis|yerevan erivan|gyumri alexandropol leninakan|ganja elisabethpol kirovabad gandzha|baku baki|'
  + 'istanbul constantinople byzantium|izmir smyrna|edirne adrianople|ankara angora|trabzon trebizond|antakya antioch|iznik nicaea|bursa brusa prusa|'
  + 'urfa edessa sanliurfa|diyarbakir amida diyarbekir|thessaloniki salonica salonika selanik|bitola monastir|skopje uskub|plovdiv philippopolis|'
  + 'edessa vodena|ioannina janina yannina|heraklion candia|chania canea|dubrovnik ragusa|split spalato|zadar zara|rijeka fiume|pula pola|sibenik sebenico|'
  + 'kotor cattaro|trieste trst|gorizia gorica gorz|ljubljana laibach|maribor marburg|celje cilli|ptuj pettau|zagreb agram|osijek esseg eszek|'
  + 'novi_sad neusatz ujvidek|belgrade beograd|podgorica titograd|zemun semlin|timisoara temesvar temeswar|cluj-napoca cluj kolozsvar klausenburg|'
  + 'brasov brasso kronstadt|sibiu hermannstadt nagyszeben|oradea nagyvarad grosswardein|arad nagyarad|alba_iulia gyulafehervar karlsburg weissenburg|'
  + 'targu_mures marosvasarhely|satu_mare szatmarnemeti szatmar|iasi jassy|chernivtsi czernowitz cernauti|chisinau kishinev|bratislava pressburg pozsony|'
  + 'kosice kassa kaschau|prague praha prag|brno brunn|olomouc olmutz|plzen pilsen|ceske_budejovice budweis|karlovy_vary karlsbad carlsbad|'
  + 'liberec reichenberg|ostrava ostrau|opava troppau|zlin gottwaldov|usti_nad_labem aussig|sopron odenburg|gyor raab|pecs funfkirchen|'
  + 'budapest buda pest ofen|wroclaw breslau|gdansk danzig|szczecin stettin|poznan posen|krakow cracow krakau cracovia|warsaw warszawa warschau|torun thorn|'
  + 'bydgoszcz bromberg|katowice kattowitz stalinogrod|opole oppeln|gliwice gleiwitz|zabrze hindenburg|bytom beuthen|elblag elbing|olsztyn allenstein|'
  + 'koszalin koslin|slupsk stolp|legnica liegnitz|jelenia_gora hirschberg|walbrzych waldenburg|zielona_gora grunberg|gorzow_wielkopolski landsberg|'
  + 'sopot zoppot|gdynia gdingen|malbork marienburg|oswiecim auschwitz|lodz litzmannstadt|lviv lemberg lwow lvov|ternopil tarnopol|'
  + 'ivano-frankivsk stanislawow stanislau|drohobych drohobycz|uzhhorod ungvar|mukachevo munkacs|vilnius wilno vilna|kaunas kovno kowno|klaipeda memel|'
  + 'riga ryga|tallinn reval|tartu dorpat yuryev|parnu pernau|daugavpils dunaburg dvinsk|liepaja libau|jelgava mitau|ventspils windau|'
  + 'kaliningrad konigsberg|sovetsk tilsit|chernyakhovsk insterburg|vyborg viipuri viborg|helsinki helsingfors|turku abo|tampere tammerfors|oulu uleaborg|'
  + 'porvoo borga|vaasa vasa|pori bjorneborg|oslo christiania kristiania|trondheim nidaros trondhjem|kristiansand christianssand|'
  + 'saint_petersburg st_petersburg st._petersburg petrograd leningrad|volgograd stalingrad tsaritsyn|yekaterinburg sverdlovsk ekaterinburg|'
  + 'nizhny_novgorod gorky|samara kuybyshev kuibyshev|tver kalinin|perm molotov|orenburg chkalov|krasnodar yekaterinodar ekaterinodar|'
  + 'vladikavkaz ordzhonikidze|stavropol voroshilovsk|ulyanovsk simbirsk|kirov vyatka|rybinsk andropov shcherbakov|novosibirsk novonikolayevsk|'
  + 'tolyatti stavropol-on-volga|ulan-ude verkhneudinsk|donetsk stalino yuzovka|luhansk lugansk voroshilovgrad|'
  + 'dnipro dnipropetrovsk yekaterinoslav ekaterinoslav|kropyvnytskyi kirovohrad yelisavetgrad elisavetgrad|zaporizhzhia alexandrovsk aleksandrovsk|'
  + 'mariupol zhdanov|kyiv kiev|kharkiv kharkov|odesa odessa|mykolaiv nikolaev nikolayev|chernihiv chernigov|feodosia kaffa caffa|brest brest-litovsk|'
  + 'hrodna grodno|mogilev mahilyow|chemnitz karl-marx-stadt|wuppertal barmen elberfeld|monchengladbach gladbach|eisenhuttenstadt stalinstadt|cologne koln|'
  + 'munich munchen|nuremberg nurnberg|aachen aix-la-chapelle|mainz mayence|trier treves|regensburg ratisbon|brunswick braunschweig|hanover hannover|'
  + 'strasbourg strassburg|colmar kolmar|mulhouse mulhausen|thionville diedenhofen|haguenau hagenau|bolzano bozen|merano meran|bressanone brixen|'
  + 'trento trient trent|turin torino|leghorn livorno|genoa genova|geneva geneve genf|lausanne losanna|basel basle bale|lucerne luzern|bern berne|'
  + 'ghent gent gand|bruges brugge|antwerp antwerpen anvers|leuven louvain|mechelen malines|liege luik luttich|kortrijk courtrai|ypres ieper|'
  + 'tournai doornik|mons bergen|the_hague den_haag \'s-gravenhage|flushing vlissingen|copenhagen kobenhavn|gothenburg goteborg|helsingor elsinore|'
  + 'flensburg flensborg|schleswig slesvig|cobh queenstown|dun_laoghaire kingstown|portlaoise maryborough|daingean philipstown|derry londonderry|'
  + 'kells ceanannus|new_york_city new_york new_amsterdam|toronto york|ottawa bytown|kitchener berlin|thunder_bay port_arthur fort_william|regina wascana|'
  + 'iqaluit frobisher_bay|nuuk godthab|ciudad_bolivar angostura|santo_domingo ciudad_trujillo|mexico_city tenochtitlan|oaxaca antequera|'
  + 'sucre chuquisaca la_plata|morelia valladolid|quetzaltenango xela|florianopolis desterro|joao_pessoa parahyba|salvador bahia|maputo lourenco_marques|'
  + 'harare salisbury|kinshasa leopoldville|kisangani stanleyville|lubumbashi elisabethville|mbandaka coquilhatville|malabo santa_isabel|banjul bathurst|'
  + 'n\'djamena fort-lamy|mutare umtali|kabwe broken_hill|gqeberha port_elizabeth|polokwane pietersburg|makhanda grahamstown|pretoria tshwane|'
  + 'huambo nova_lisboa|annaba bone|bejaia bougie|skikda philippeville|kenitra port_lyautey|essaouira mogador|el_jadida mazagan|acre akko|nablus neapolis|'
  + 'haifa hefa|sidon saida|tyre sur|aleppo haleb|baghdad bagdad|tehran teheran|arak sultanabad|urmia rezaiyeh|bandar-e_anzali bandar-e_pahlavi|riyadh riad|'
  + 'darwin palmerston|lutherstadt_wittenberg wittenberg'

const townsByName = new Map<string, Set<number>>()
for (const [town, names] of table.split('|').entries()) {
  for (const name of names.split(' ').map((words) => words.replaceAll('_', ' '))) townsByName.set(name, (townsByName.get(name) ?? new Set()).add(town))
}

/** Two names (folded) of one town. */
export const areOneTown = (name: string, other: string): boolean => [...(townsByName.get(name) ?? [])].some((town) => townsByName.get(other)?.has(town) === true)
