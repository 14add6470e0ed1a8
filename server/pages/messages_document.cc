// Messages of the document page, and of how to ask.
#include <array>

#include "server/pages/messages.h"

namespace lotse::pages {
namespace {

constexpr auto kMessages = std::to_array<Message>({
    {"document.untitled", "Ohne Titel", "Untitled"},
    {"document.no_date", "ohne Datum", "undated"},
    {"document.date", "Datum", "Date"},
    {"document.item", "Tagesordnungspunkt", "Agenda item"},
    {"document.reference", "Drucksache {reference}", "Ref. {reference}"},
    {"document.reference.name", "Drucksache", "Reference no."},
    {"document.page", "Seite {n}", "Page {n}"},
    {"document.back", "Zurück zu den Treffern", "Back to the results"},
    {"document.facts", "Angaben zum Dokument", "About this document"},
    {"document.original", "Original öffnen", "Open the original"},
    {"document.web", "Fundort im Internet", "Source on the web"},
    {"document.no_original", "Zu diesem Dokument ist kein Original gespeichert.",
     "No original is kept of this document."},
    {"document.text", "Volltext", "Full text"},
    {"document.marked", "Hervorgehoben: Treffer für", "Highlighted: matches for"},
    {"document.no_text", "Dieses Dokument enthält keinen Text.", "This document has no text."},
    {"document.inside", "In diesem Dokument", "In this document"},
    {"document.cities", "Städte", "Cities"},
    {"document.goals", "Nachhaltigkeitsziele", "Goals (SDGs)"},
    {"document.networks", "Städtenetzwerke", "City networks"},
    {"document.nothing", "Weder Städte noch Ziele wurden erkannt.",
     "Neither cities nor goals were recognised."},
    {"document.related", "Ähnliche Dokumente", "Related documents"},
    {"document.cite", "Zitieren", "Cite"},
    {"document.cite.label", "Quellenangabe", "Citation"},
    {"document.cite.hint", "Feld auswählen und kopieren", "Select the field and copy"},
    {"document.permalink", "Dauerhafte Adresse", "Permanent address"},
    {"document.internal.title", "Internes Dokument", "Internal document"},
    {"document.internal.text",
     "Dieses Dokument ist nicht öffentlich. Geben Sie weder Inhalt noch Adresse nach außen weiter.",
     "This document is not public. Do not pass on its content or address."},
    {"evidence.places", "Fundstellen", "Source passages"},
    {"evidence.times.one", "{n} Fundstelle", "{n} passage"},
    {"evidence.times.many", "{n} Fundstellen", "{n} passages"},
    {"evidence.in_title", "auch im Titel", "also in the title"},
    {"cite.meeting", "Sitzung vom {date}", "meeting of {date}"},
    {"cite.item", "TOP {item}", "item {item}"},
    {"cite.access", "abgerufen am {date}", "accessed {date}"},
    {"media.application/pdf", "PDF", "PDF"},
    {"media.text/html", "HTML", "HTML"},
    {"media.text/plain", "Text", "text"},
    {"media.text/markdown", "Markdown", "Markdown"},
    {"media.application/xml", "XML", "XML"},
    {"media.application/akn+xml", "Akoma-Ntoso-XML", "Akoma Ntoso XML"},
    {"media.text/xml", "XML", "XML"},
    {"media.message/rfc822", "E-Mail", "e-mail"},
    {"media.application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word",
     "Word"},
    {"media.application/vnd.oasis.opendocument.text", "OpenDocument", "OpenDocument"},
    {"help.example.all", "klima partnerschaft", "climate partnership"},
    {"help.meaning.all", "beide Wörter, in jeder ihrer Formen",
     "both words, in any of their forms"},
    {"help.example.phrase", "\"kommunale Entwicklungszusammenarbeit\"",
     "\"municipal development cooperation\""},
    {"help.meaning.phrase", "genau diese Wortfolge", "exactly this sequence of words"},
    {"help.example.not", "kumasi -klimaschutz", "kumasi -climate"},
    {"help.meaning.not", "Kumasi, aber ohne das Wort Klimaschutz",
     "Kumasi, but without the word climate"},
    {"help.example.either", "leeds OR amiens", "leeds OR amiens"},
    {"help.meaning.either", "eines der beiden Wörter oder beide", "either word, or both"},
    {"help.example.prefix", "partner*", "partner*"},
    {"help.meaning.prefix", "alle Wörter mit diesem Anfang, mindestens drei Buchstaben",
     "all words that begin so, at least three letters"},
    {"help.example.reference", "90412-23", "90412-23"},
    {"help.meaning.reference", "die Drucksache mit dieser Nummer",
     "the paper with this reference number"},
    {"help.query", "Eingabe", "Query"},
    {"help.meaning", "findet", "finds"},
});

}  // namespace

std::span<const Message> document_messages() { return kMessages; }

}  // namespace lotse::pages
