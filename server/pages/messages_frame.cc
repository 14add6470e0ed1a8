// Messages of the layout and of what several pages say.
#include <array>

#include "server/pages/messages.h"

namespace lotse::pages {
namespace {

constexpr auto kMessages = std::to_array<Message>({
    {"language.self", "Deutsch", "English"},
    {"language.switch", "Sprache der Seite", "Language of this page"},
    {"site.name", "Lotse", "Lotse"},
    {"site.archive", "Archiv {office}", "{office} archive"},
    {"site.city", "Stadt", "City of"},
    {"site.skip", "Zum Inhalt springen", "Skip to content"},
    {"site.home", "Startseite", "Home"},
    {"site.navigation", "Hauptnavigation", "Main navigation"},
    {"site.footer", "Rechtliches und Hilfe", "Legal information and help"},
    {"site.logo", "Logo der Stadt {city}", "Logo of the City of {city}"},
    {"staff.label", "Interne Ansicht", "Internal view"},
    {"staff.text",
     "Hier stehen auch nicht öffentliche Dokumente. Eine Anmeldung gibt es noch nicht: Wer an "
     "diesem Rechner sitzt, sieht sie.",
     "Documents that are not public are shown here too. There is no login yet: whoever sits at "
     "this machine sees them."},
    {"demo.label", "Demo", "Demo"},
    {"demo.text",
     "Alle Dokumente in diesem Archiv sind selbst geschriebene Beispiele, keine amtlichen "
     "Unterlagen.",
     "All documents in this archive are samples written for demonstration, not official records."},
    {"demo.legal",
     "Dies ist eine Vorführung mit Beispieldokumenten und kein Angebot einer Stadt. Die Angaben "
     "auf "
     "dieser Seite sind Platzhalter.",
     "This is a demonstration with sample documents and not a service of any city. What this page "
     "says is a placeholder."},
    {"nav.home", "Startseite", "Home"},
    {"nav.search", "Suche", "Search"},
    {"nav.cities", "Städte", "Cities"},
    {"nav.goals", "Ziele", "Goals"},
    {"nav.help", "Hilfe", "Help"},
    {"nav.imprint", "Impressum", "Legal notice"},
    {"nav.privacy", "Datenschutz", "Privacy"},
    {"nav.accessibility", "Barrierefreiheit", "Accessibility"},
    {"form.label", "Archiv durchsuchen", "Search the archive"},
    {"form.hint", "Wörter, Drucksachennummer oder „genaue Wortfolge“",
     "Words, reference number or “exact phrase”"},
    {"form.submit", "Suchen", "Search"},
    {"hits.one", "{n} Treffer", "{n} result"},
    {"hits.many", "{n} Treffer", "{n} results"},
    {"hits.word.one", "Treffer", "result"},
    {"hits.word.many", "Treffer", "results"},
    {"documents.one", "{n} Dokument", "{n} document"},
    {"documents.many", "{n} Dokumente", "{n} documents"},
    {"documents.word", "Dokumente", "documents"},
    {"as_of", "Stand {date}", "as of {date}"},
    {"none_stated", "keine Angabe", "not stated"},
    {"chart.title", "Dokumente je Jahr", "Documents by year"},
    {"chart.summary", "Dokumente je Jahr: {years}", "Documents by year: {years}"},
    {"chart.table", "Zahlen als Tabelle", "Figures as a table"},
    {"chart.year", "Jahr", "Year"},
    {"chart.count", "Dokumente", "Documents"},
    {"chart.chosen", "ausgewählt", "selected"},
    {"not_found.title", "Seite nicht gefunden", "Page not found"},
    {"not_found.text",
     "Unter dieser Adresse gibt es nichts zu sehen. Vielleicht ist sie unvollständig, oder das "
     "Dokument ist nicht mehr im Archiv.",
     "There is nothing to see at this address. It may be incomplete, or the document is no longer "
     "in the archive."},
    {"not_found.ways", "So geht es weiter:", "Ways to go on:"},
    {"not_found.search", "im Archiv suchen", "search the archive"},
    {"not_found.cities", "Städte von A bis Z", "cities from A to Z"},
    {"not_found.goals", "Nachhaltigkeitsziele", "Sustainable Development Goals"},
    {"not_found.help", "Hilfe zur Suche", "help with searching"},
    {"home.title", "Archiv durchsuchen", "Search the archive"},
    {"home.lead",
     "Beschlüsse, Vereinbarungen und Pressemitteilungen zur internationalen Arbeit der Stadt "
     "{city}.",
     "Decisions, agreements and press releases on the international work of the City of {city}."},
    {"home.holds.one", "{n} öffentliches Dokument", "{n} public document"},
    {"home.holds.many", "{n} öffentliche Dokumente", "{n} public documents"},
    {"home.newest", "Neu im Archiv", "Latest documents"},
    {"home.newest.resolution", "Beschlüsse", "Decisions"},
    {"home.newest.agreement", "Vereinbarungen", "Agreements"},
    {"home.newest.press_release", "Pressemitteilungen", "Press releases"},
    {"home.all.one", "{n} Dokument anzeigen", "Show {n} document"},
    {"home.all.many", "alle {n} anzeigen", "Show all {n}"},
    {"home.by_city", "Nach Stadt", "By city"},
    {"home.by_goal", "Nach Nachhaltigkeitsziel", "By Sustainable Development Goal"},
    {"home.by_year", "Nach Jahr", "By year"},
    {"home.all_cities", "Alle Städte von A bis Z", "All cities from A to Z"},
    {"home.all_goals", "Alle Ziele mit Zahlen", "All goals with figures"},
    {"home.help", "Hilfe zur Suche", "How to search"},
    {"contact.missing", "Diese Angabe fehlt noch in den Einstellungen dieses Archivs.",
     "This information is still missing from the settings of this archive."},
});

}  // namespace

std::span<const Message> frame_messages() { return kMessages; }

}  // namespace lotse::pages
