#include "server/query/notes.h"

#include <array>
#include <cassert>

namespace lotse::query {
namespace {

struct Row {
  NoteCode code;
  std::string_view name, de, en;  // {} stands for the detail
};

constexpr std::array kRows{
    Row{NoteCode::kQueryCut, "query_cut",
        "Die Anfrage war länger als 1.024 Zeichen; der Rest blieb unbeachtet.",
        "The query was longer than 1,024 characters; the rest was left out."},
    Row{NoteCode::kWordsCut, "words_cut",
        "Die Anfrage hatte mehr als 64 Wörter; der Rest blieb unbeachtet.",
        "The query had more than 64 words; the rest was left out."},
    Row{NoteCode::kUnclosedQuote, "unclosed_quote",
        "Ein Anführungszeichen wurde nicht geschlossen; die Wörter dahinter gelten einzeln.",
        "A quotation mark was not closed; the words after it were searched one by one."},
    Row{NoteCode::kUnclosedParenthesis, "unclosed_parenthesis",
        "Eine Klammer wurde nicht geschlossen; sie gilt bis zum Ende.",
        "A parenthesis was not closed; it was taken to reach to the end."},
    Row{NoteCode::kLonelyParenthesis, "lonely_parenthesis",
        "Eine schließende Klammer ohne öffnende blieb unbeachtet.",
        "A closing parenthesis without an opening one was ignored."},
    Row{NoteCode::kLonelyOperator, "lonely_operator",
        "„{}“ steht hier nicht zwischen zwei Begriffen und gilt als Text.",
        "“{}” does not stand between two terms here and was read as text."},
    Row{NoteCode::kQuotesLoosened, "quotes_loosened",
        "In einem so langen Text gelten Anführungszeichen als Teil des Textes; mit + davor gelten "
        "sie streng: +\"{}\".",
        "In a text as long as this quotation marks were read as part of the text; with a + before "
        "them they hold: +\"{}\"."},
    Row{NoteCode::kWidened, "widened",
        "Nur wenige Dokumente enthalten alle Wörter. Gezeigt werden auch Dokumente mit einem Teil "
        "der Wörter; die mit allen werden vorgezogen.",
        "Few documents hold all words. Documents with some of the words are shown too; those with "
        "all are preferred."},
    Row{NoteCode::kNoneHoldsAll, "none_holds_all",
        "Kein Dokument enthält alle Wörter. Gezeigt werden Dokumente mit einem Teil der Wörter.",
        "No document holds all words. Documents with some of the words are shown."},
    Row{NoteCode::kUnknownValue, "unknown_value", "„{}“ ist als Wert nicht bekannt.",
        "“{}” is not a known value."},
    Row{NoteCode::kTranslated, "translated", "Auch übersetzt gesucht: {}.",
        "Also searched in translation: {}."},
    Row{NoteCode::kSynonyms, "synonyms", "Auch nach verwandten Wörtern gesucht: {}.",
        "Also searched by related words: {}."},
    Row{NoteCode::kTooLong, "too_long", "Die Anfrage ist zu lang (höchstens 8 KB).",
        "The query is too long (8 KB at most)."},
    Row{NoteCode::kTooDeep, "too_deep", "Zu viele Klammern ineinander (höchstens 32).",
        "Too many nested parentheses (32 at most)."},
    Row{NoteCode::kTooManyWildcards, "too_many_wildcards",
        "Zu viele Wörter mit Sternchen (höchstens 4).",
        "Too many words with an asterisk (4 at most)."},
    Row{NoteCode::kShortWildcard, "short_wildcard",
        "Vor dem Sternchen müssen mindestens drei Buchstaben stehen.",
        "At least three letters must stand before the asterisk."},
    Row{NoteCode::kBroadWildcard, "broad_wildcard",
        "Mit „{}“ beginnen zu viele Wörter; bitte mehr Buchstaben vor das Sternchen setzen.",
        "Too many words begin with “{}”; please put more letters before the asterisk."},
    Row{NoteCode::kTooExpensive, "too_expensive",
        "Diese Anfrage braucht zu lange; bitte weniger oder seltenere Wörter verwenden.",
        "This query takes too long; please use fewer or rarer words."},
    Row{NoteCode::kPageTooFar, "page_too_far",
        "Geblättert werden kann bis zum 10.000. Treffer; bitte die Suche eingrenzen.",
        "Paging ends at hit 10,000; please narrow the search."},
};

const Row& row_of(NoteCode code) {
  const Row& row = kRows[static_cast<std::size_t>(code)];
  assert(row.code == code);
  return row;
}

}  // namespace

std::string_view note_name(NoteCode code) { return row_of(code).name; }

std::string note_text(const NoteFound& note, std::string_view language) {
  const Row& row = row_of(note.code);
  std::string text(language == "en" ? row.en : row.de);
  if (const auto place = text.find("{}"); place != std::string::npos) {
    text.replace(place, 2, note.detail);
  }
  return text;
}

}  // namespace lotse::query
