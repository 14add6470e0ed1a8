// Messages of the pages on cities and goals.
#include <array>

#include "server/pages/messages.h"

namespace lotse::pages {
namespace {

constexpr auto kMessages = std::to_array<Message>({
    {"cities.title", "Städte von A bis Z", "Cities from A to Z"},
    {"cities.lead",
     "Art und Stand einer Partnerschaft folgen datierten Quellen; was niemand angegeben hat, "
     "bleibt "
     "offen.",
     "Kind and state of a partnership follow dated sources; what nobody stated is left open."},
    {"cities.partners", "Partnerstädte und Projektpartner", "Twin towns and project partners"},
    {"cities.others", "Weitere Städte in den Dokumenten", "Other cities in the documents"},
    {"cities.none", "In diesem Archiv kommen noch keine Städte vor.",
     "No cities occur in this archive yet."},
    {"cities.city", "Stadt", "City"},
    {"cities.country", "Land/Gebiet", "Country/territory"},
    {"cities.partnership", "Partnerschaft", "Partnership"},
    {"cities.documents", "Dokumente", "Documents"},
    {"cities.back", "Alle Städte", "All cities"},
    {"city.home", "Diese Stadt führt das Archiv.", "This city keeps the archive."},
    {"city.no_partner", "Zu einer Partnerschaft liegt keine Angabe vor.",
     "No partnership has been stated."},
    {"city.relations", "Beziehung", "Relation"},
    {"city.activities", "Stand der Kontakte", "State of contacts"},
    {"city.statement", "Angabe", "Statement"},
    {"city.period", "Zeitraum", "Period"},
    {"city.source", "Quelle", "Source"},
    {"city.documents", "Dokumente", "Documents"},
    {"city.kinds", "Nach Dokumentart", "By document type"},
    {"city.newest", "Neueste Dokumente", "Latest documents"},
    {"city.all", "Alle Dokumente zu dieser Stadt", "All documents on this city"},
    {"city.no_documents", "Das Archiv enthält noch kein Dokument zu dieser Stadt.",
     "The archive holds no document on this city yet."},
    {"city.goals", "Nachhaltigkeitsziele in diesen Dokumenten", "Goals in these documents"},
    {"period.since", "seit {since}", "since {since}"},
    {"period.until", "bis {until}", "until {until}"},
    {"goals.title", "Nachhaltigkeitsziele", "Sustainable Development Goals"},
    {"goals.lead",
     "Die 17 Ziele der Agenda 2030. „Ausdrücklich genannt“: der Text nennt das Ziel. „Automatisch "
     "vorgeschlagen“: eine Regel schließt aus dem Text darauf; niemand hat das entschieden.",
     "The 17 goals of the 2030 Agenda. “Stated”: the text names the goal. “Suggested”: a rule "
     "infers "
     "it from the text; nobody has decided so."},
    {"goals.back", "Alle Ziele", "All goals"},
    {"goal.stated.one", "in {n} Dokument ausdrücklich genannt", "stated in {n} document"},
    {"goal.stated.many", "in {n} Dokumenten ausdrücklich genannt", "stated in {n} documents"},
    {"goal.suggested.one", "für {n} weiteres automatisch vorgeschlagen", "suggested for {n} more"},
    {"goal.suggested.many", "für {n} weitere automatisch vorgeschlagen", "suggested for {n} more"},
    {"goal.counts", "{stated} ausdrücklich genannt, {suggested} automatisch vorgeschlagen",
     "{stated} stated, {suggested} suggested automatically"},
    {"goal.newest.stated", "Neueste Dokumente, die das Ziel ausdrücklich nennen",
     "Latest documents that state this goal"},
    {"goal.newest.suggested", "Neueste Dokumente, für die das Ziel vorgeschlagen ist",
     "Latest documents for which this goal is suggested"},
    {"goal.cities", "Städte in diesen Dokumenten", "Cities in these documents"},
    {"goal.all_stated", "Alle mit ausdrücklicher Nennung", "All that state it"},
    {"goal.all", "Alle, auch vorgeschlagene", "All, suggestions included"},
    {"goal.no_documents", "Das Archiv enthält noch kein Dokument zu diesem Ziel.",
     "The archive holds no document on this goal yet."},
});

}  // namespace

std::span<const Message> place_messages() { return kMessages; }

}  // namespace lotse::pages
