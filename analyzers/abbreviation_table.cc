#include "analyzers/abbreviation_table.h"

namespace lotse::analyzers {

const std::vector<Abbreviation>& abbreviation_table() {
  static const std::vector<Abbreviation> table = {
      // World
      {"un", "UN|VN|UNO", "Vereinte Nationen|United Nations|Organisation der Vereinten Nationen"},
      {"sdg", "SDG|SDGs",
       "Nachhaltigkeitsziel|UN-Nachhaltigkeitsziel|Ziel für nachhaltige Entwicklung|"
       "Ziele für nachhaltige Entwicklung|Sustainable Development Goal|Global Goals"},
      {"mdg", "MDG|MDGs",
       "Millenniumsziel|Millenniumsentwicklungsziel|Millennium Development Goal"},
      {"bne", "BNE|ESD",
       "Bildung für nachhaltige Entwicklung|Education for Sustainable Development"},
      {"unesco", "UNESCO",
       "Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur"},
      {"unicef", "UNICEF", "Kinderhilfswerk der Vereinten Nationen|United Nations Children's Fund"},
      {"undp", "UNDP",
       "Entwicklungsprogramm der Vereinten Nationen|United Nations Development Programme"},
      {"unhcr", "UNHCR",
       "Flüchtlingshilfswerk der Vereinten Nationen|UN-Flüchtlingshilfswerk|"
       "United Nations High Commissioner for Refugees"},
      {"who", "WHO",
       "Weltgesundheitsorganisation|World Health Organization|"
       "World Health Organisation"},
      {"oecd", "OECD",
       "Organisation für wirtschaftliche Zusammenarbeit und Entwicklung|"
       "Organisation for Economic Co-operation and Development"},
      {"ipcc", "IPCC", "Weltklimarat|Intergovernmental Panel on Climate Change"},
      {"nato", "NATO", "Nordatlantikpakt|North Atlantic Treaty Organization"},
      {"usa", "USA|US",
       "Vereinigte Staaten von Amerika|Vereinigte Staaten|"
       "United States of America|United States"},
      {"uk", "UK", "Vereinigtes Königreich|United Kingdom"},
      {"ngo", "NGO|NGOs|NRO",
       "Nichtregierungsorganisation|Non-Governmental Organisation|"
       "Non-Governmental Organization"},
      {"ez", "EZ", "Entwicklungszusammenarbeit|Development Cooperation|Development Co-operation"},
      // Europe
      {"eu", "EU", "Europäische Union|European Union"},
      {"ep", "EP", "Europäisches Parlament|European Parliament|Europaparlament|EU-Parlament"},
      {"adr", "AdR|CoR",
       "Ausschuss der Regionen|European Committee of the Regions|Committee of the Regions"},
      {"efre", "EFRE|ERDF",
       "Europäischer Fonds für regionale Entwicklung|European Regional Development Fund"},
      {"esf", "ESF", "Europäischer Sozialfonds|European Social Fund"},
      {"rgre", "RGRE|CEMR|CCRE",
       "Rat der Gemeinden und Regionen Europas|Council of European Municipalities and Regions"},
      {"kgre", "KGRE",
       "Kongress der Gemeinden und Regionen Europas|Congress of Local and Regional Authorities"},
      {"emrk", "EMRK|ECHR",
       "Europäische Menschenrechtskonvention|European Convention on Human Rights"},
      {"eurocities", "EUROCITIES", ""},
      {"uclg", "UCLG", "United Cities and Local Governments|Weltverband der Kommunen"},
      {"iclei", "ICLEI", "Local Governments for Sustainability"},
      // Federal Republic
      {"brd", "BRD", "Bundesrepublik Deutschland|Bundesrepublik|Federal Republic of Germany"},
      {"bmz", "BMZ",
       "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung|"
       "Bundesministerium für wirtschaftliche Zusammenarbeit|Entwicklungsministerium|"
       "Federal Ministry for Economic Cooperation and Development"},
      {"aa", "AA", "Auswärtiges Amt|Federal Foreign Office"},
      {"bmi", "BMI", "Bundesinnenministerium|Bundesministerium des Innern"},
      {"bmbf", "BMBF", "Bundesministerium für Bildung und Forschung|Bundesbildungsministerium"},
      {"bmuv", "BMUV|BMU", "Bundesumweltministerium"},
      {"bmwk", "BMWK",
       "Bundeswirtschaftsministerium|Bundesministerium für Wirtschaft und "
       "Klimaschutz"},
      {"giz", "GIZ", "Gesellschaft für Internationale Zusammenarbeit"},
      {"skew", "SKEW",
       "Servicestelle Kommunen in der Einen Welt|"
       "Service Agency Communities in One World"},
      {"daad", "DAAD", "Deutscher Akademischer Austauschdienst|German Academic Exchange Service"},
      {"dfjw", "DFJW|OFAJ", "Deutsch-Französisches Jugendwerk|Franco-German Youth Office"},
      {"dpjw", "DPJW|PNWM", "Deutsch-Polnisches Jugendwerk"},
      {"thw", "THW", "Technisches Hilfswerk"},
      {"drk", "DRK", "Deutsches Rotes Kreuz|German Red Cross"},
      {"gg", "GG", "Grundgesetz|Basic Law"},
      {"bgb", "BGB", "Bürgerliches Gesetzbuch"},
      {"dsgvo", "DSGVO|DS-GVO|GDPR",
       "Datenschutz-Grundverordnung|Datenschutzgrundverordnung|General Data Protection Regulation"},
      {"ifg", "IFG", "Informationsfreiheitsgesetz"},
      // Land and regions
      {"nrw", "NRW|NW", "Nordrhein-Westfalen|North Rhine-Westphalia"},
      {"gonrw", "GO NRW|GO NW|GemO NRW",
       "Gemeindeordnung NRW|Gemeindeordnung Nordrhein-Westfalen|"
       "Gemeindeordnung für das Land Nordrhein-Westfalen|"
       "Gemeindeordnung des Landes Nordrhein-Westfalen"},
      {"ifgnrw", "IFG NRW",
       "Informationsfreiheitsgesetz NRW|"
       "Informationsfreiheitsgesetz Nordrhein-Westfalen"},
      {"rvr", "RVR", "Regionalverband Ruhr|Ruhr Regional Association"},
      {"lwl", "LWL", "Landschaftsverband Westfalen-Lippe"},
      {"lvr", "LVR", "Landschaftsverband Rheinland"},
      {"vrr", "VRR", "Verkehrsverbund Rhein-Ruhr"},
      // Cities and councils
      {"dst", "DST", "Deutscher Städtetag|Association of German Cities"},
      {"dstgb", "DStGB", "Deutscher Städte- und Gemeindebund"},
      {"dlt", "DLT", "Deutscher Landkreistag"},
      {"ob", "OB", "Oberbürgermeister|Oberbürgermeisterin|Lord Mayor"},
      {"bm", "BM", "Bürgermeister|Bürgermeisterin"},
      {"bv", "BV|BVen", "Bezirksvertretung|District Council"},
      {"vv", "VV", "Verwaltungsvorstand"},
      {"hsp", "HSP", "Haushaltsplan"},
      {"hsk", "HSK", "Haushaltssicherungskonzept"},
      {"isek", "ISEK|INSEK",
       "Integriertes Stadtentwicklungskonzept|"
       "Integriertes städtebauliches Entwicklungskonzept"},
      {"oepnv", "ÖPNV", "Öffentlicher Personennahverkehr|Local Public Transport"},
      {"ihk", "IHK", "Industrie- und Handelskammer|Chamber of Industry and Commerce"},
      {"hwk", "HWK", "Handwerkskammer|Chamber of Crafts"},
      {"vhs", "VHS", "Volkshochschule|Adult Education Centre"},
      {"kita", "KiTa|KiTas|Kitas", "Kindertagesstätte|Kindertageseinrichtung"},
      {"ki", "KI", "Künstliche Intelligenz|Artificial Intelligence"},
      {"drucksache", "DS|Drs|Drucks", "Drucksache"},
      {"co2", "CO2", "Kohlendioxid|Kohlenstoffdioxid|Carbon Dioxide"}};
  return table;
}

}  // namespace lotse::analyzers
