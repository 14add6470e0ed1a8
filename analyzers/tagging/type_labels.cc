#include "analyzers/tagging/type_labels.h"

#include <array>
#include <string_view>
#include <utility>

#include "analyzers/tagging/gazetteer.h"
#include "analyzers/tagging/opening.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;
using Row = std::pair<std::string_view, std::string_view>;

constexpr std::array kLabels = {
    Row{"Pressemitteilung", "press_release"},
    Row{"Presseinformation", "press_release"},
    Row{"Presseerklärung", "press_release"},
    Row{"Medieninformation", "press_release"},
    Row{"Medienmitteilung", "press_release"},
    Row{"Pressemeldung", "press_release"},
    Row{"Presse-Information", "press_release"},
    Row{"Press release", "press_release"},
    Row{"Media release", "press_release"},
    Row{"News release", "press_release"},
    Row{"Press information", "press_release"},
    Row{"For immediate release", "press_release"},
    Row{"Niederschrift", "minutes"},
    Row{"Sitzungsniederschrift", "minutes"},
    Row{"Protokoll", "minutes"},
    Row{"Sitzungsprotokoll", "minutes"},
    Row{"Ergebnisprotokoll", "minutes"},
    Row{"Beschlussprotokoll", "minutes"},
    Row{"Kurzprotokoll", "minutes"},
    Row{"Wortprotokoll", "minutes"},
    Row{"Minutes", "minutes"},
    Row{"Meeting minutes", "minutes"},
    Row{"Council minutes", "minutes"},
    Row{"Auszug aus der Niederschrift", "extract"},
    Row{"Auszug aus dem Protokoll", "extract"},
    Row{"Beschlussauszug", "extract"},
    Row{"Extract from the minutes", "extract"},
    Row{"Beschluss", "resolution"},
    Row{"Ratsbeschluss", "resolution"},
    Row{"Beschluss des Rates", "resolution"},
    Row{"Beschlussfassung", "resolution"},
    Row{"Dringlichkeitsentscheidung", "urgent"},
    Row{"Dringlichkeitsbeschluss", "urgent"},
    Row{"Eilentscheidung", "urgent"},
    Row{"Urgent decision", "urgent"},
    Row{"Council resolution", "resolution"},
    Row{"Council decision", "resolution"},
    Row{"Decision of the council", "resolution"},
    Row{"Resolution of the city council", "resolution"},
    Row{"Decision", "resolution"},
    Row{"Beschlussvorlage", "proposal"},
    Row{"Vorlage", "proposal"},
    Row{"Ratsvorlage", "proposal"},
    Row{"Verwaltungsvorlage", "proposal"},
    Row{"Beschlussvorschlag", "proposal"},
    Row{"Beschlussentwurf", "proposal"},
    Row{"Beschlussempfehlung", "proposal"},
    Row{"Sitzungsvorlage", "proposal"},
    Row{"Tischvorlage", "proposal"},
    Row{"Dringlichkeitsvorlage", "proposal"},
    Row{"Draft resolution", "proposal"},
    Row{"Draft decision", "proposal"},
    Row{"Proposed resolution", "proposal"},
    Row{"Proposal for decision", "proposal"},
    Row{"Proposed decision", "proposal"},
    Row{"Proposal", "proposal"},
    Row{"Council paper", "proposal"},
    Row{"Antrag", "motion"},
    Row{"Änderungsantrag", "motion"},
    Row{"Ergänzungsantrag", "motion"},
    Row{"Dringlichkeitsantrag", "motion"},
    Row{"Eilantrag", "motion"},
    Row{"Zusatzantrag", "motion"},
    Row{"Fraktionsantrag", "motion"},
    Row{"Gemeinsamer Antrag", "motion"},
    Row{"Zusatz-/Ergänzungsantrag", "motion"},
    Row{"Prüfantrag", "motion"},
    Row{"Motion", "motion"},
    Row{"Bürgerantrag", "motion"},
    Row{"Interfraktioneller Antrag", "motion"},
    Row{"Anfrage", "inquiry"},
    Row{"Kleine Anfrage", "inquiry"},
    Row{"Große Anfrage", "inquiry"},
    Row{"Ratsanfrage", "inquiry"},
    Row{"Mündliche Anfrage", "inquiry"},
    Row{"Schriftliche Anfrage", "inquiry"},
    Row{"Bitte um Stellungnahme", "inquiry"},
    Row{"Inquiry", "inquiry"},
    Row{"Enquiry", "inquiry"},
    Row{"Written question", "inquiry"},
    Row{"Question to the administration", "inquiry"},
    Row{"Stellungnahme", "statement"},
    Row{"Resolution", "statement"},
    Row{"Antwort auf die Anfrage", "statement"},
    Row{"Beantwortung der Anfrage", "statement"},
    Row{"Beantwortung einer Anfrage", "statement"},
    Row{"Antwort der Verwaltung", "statement"},
    Row{"Stellungnahme der Verwaltung", "statement"},
    Row{"Antwort zur Anfrage", "statement"},
    Row{"Statement", "statement"},
    Row{"Joint statement", "statement"},
    Row{"Public statement", "statement"},
    Row{"Position paper", "statement"},
    Row{"Positionspapier", "statement"},
    Row{"Musterresolution", "statement"},
    Row{"Reply to the inquiry", "statement"},
    Row{"Erklärung", "declaration"},
    Row{"Declaration", "declaration"},
    Row{"Bericht", "report"},
    Row{"Sachstandsbericht", "report"},
    Row{"Jahresbericht", "report"},
    Row{"Mitteilungsvorlage", "report"},
    Row{"Informationsvorlage", "report"},
    Row{"Sachstand", "report"},
    Row{"Mitteilung der Verwaltung", "report"},
    Row{"Report", "report"},
    Row{"Annual report", "report"},
    Row{"Progress report", "report"},
    Row{"Final report", "report"},
    Row{"Status report", "report"},
    Row{"Evaluation report", "report"},
    Row{"Interim report", "report"},
    Row{"Travel report", "report"},
    Row{"Partnerschaftsurkunde", "agreement"},
    Row{"Urkunde", "agreement"},
    Row{"Partnerschaftsvertrag", "agreement"},
    Row{"Städtepartnerschaftsvertrag", "agreement"},
    Row{"Kooperationsvereinbarung", "agreement"},
    Row{"Partnerschaftsvereinbarung", "agreement"},
    Row{"Vereinbarung", "agreement"},
    Row{"Rahmenvereinbarung", "agreement"},
    Row{"Abkommen", "agreement"},
    Row{"Partnerschaftsabkommen", "agreement"},
    Row{"Freundschaftsvertrag", "agreement"},
    Row{"Absichtserklärung", "agreement"},
    Row{"Gemeinsame Absichtserklärung", "agreement"},
    Row{"Gemeinsame Erklärung", "declaration"},
    Row{"Solidaritätserklärung", "declaration"},
    Row{"Vertrag", "agreement"},
    Row{"Kooperationsvertrag", "agreement"},
    Row{"Städtepartnerschaft zwischen", "agreement"},
    Row{"Projektpartnerschaft zwischen", "agreement"},
    Row{"Memorandum", "agreement"},
    Row{"Memorandum of Understanding", "agreement"},
    Row{"Letter of Intent", "agreement"},
    Row{"Declaration of Intent", "agreement"},
    Row{"Declaration of Solidarity", "declaration"},
    Row{"Joint declaration", "declaration"},
    Row{"Partnership agreement", "agreement"},
    Row{"Sister city agreement", "agreement"},
    Row{"Town twinning agreement", "agreement"},
    Row{"Twinning agreement", "agreement"},
    Row{"Cooperation agreement", "agreement"},
    Row{"Agreement", "agreement"},
    Row{"Partnership deed", "agreement"},
    Row{"Deed of partnership", "agreement"},
    Row{"Vermerk", "other"},
    Row{"Aktenvermerk", "other"},
    Row{"Memo", "other"},
    Row{"Briefing", "other"},
    Row{"Leitfaden", "other"},
    Row{"Protokollnotiz", "other"},
    Row{"Grußwort", "other"},
    Row{"Einladung", "other"},
    Row{"Tagesordnung", "other"},
    Row{"Sprachregelung", "other"},
};

// Names that no sentence of a header holds by chance: they count in the middle of a run-on line
// too.
constexpr std::array kUnmistakable = {
    "beschlussvorlage"sv,    "beschlussvorschlag"sv, "pressemitteilung"sv, "medieninformation"sv,
    "beschlussempfehlung"sv, "anderungsantrag"sv,    "erganzungsantrag"sv, "sachstandsbericht"sv};

const Gazetteer& label_names() {
  static const Gazetteer names = [] {
    Gazetteer all;
    for (std::uint32_t i = 0; i < kLabels.size(); ++i)
      all.add(kLabels[i].first, {.thing = i, .capital = true});
    return all;
  }();
  return names;
}

// Compounds of the header's first words: Evaluationsbericht, Reisebericht.
std::string_view type_by_ending(std::string_view word) {
  if (word.size() > 8 && word.ends_with("bericht")) return "report";
  return "";
}

bool is_unmistakable(std::string_view word) {
  for (const auto name : kUnmistakable)
    if (name == word) return true;
  return false;
}

bool follows_colon(const TextWords& words, std::size_t i) {
  const auto before = words.before(i);
  return i > 0 && (has_any(before, ":|") || before.find("–") != before.npos ||
                   before.find(" - ") != before.npos);
}

// Behind a word in small letters a label is part of a sentence.
bool is_narrated(const TextWords& words, std::size_t i) {
  return i > 0 && words[i].gap == Gap::kSpace && !words[i - 1].capital;
}

// "...: geänderter Beschluss des Rates": an adjective where the label itself might stand.
bool is_attribute(const TextWords& words, std::size_t i) {
  const auto word = words.folded(i);
  const bool adjective = word.ends_with("er") || word.ends_with("e") || word.ends_with("es");
  return adjective && word.size() > 4 && (follows_colon(words, i) || begins_line(words, i));
}

bool is_before_colon(const TextWords& words, std::size_t last) {
  return words.after(last).starts_with(":");
}

// N i e d e r s c h r i f t: single letters with blanks. Number of letters, 0 if there are few.
std::size_t spaced_letters(const TextWords& words, std::size_t i) {
  std::size_t n = 0;
  while (i + n < words.size() && words[i + n].end - words[i + n].begin <= 2 &&
         (n == 0 || words.before(i + n) == " ") && words.folded(i + n).size() == 1)
    ++n;
  return n >= 5 ? n : 0;
}

std::optional<TypeLabel> spaced_label(const TextWords& words, std::size_t i, std::size_t letters) {
  std::string joined;
  for (std::size_t k = 0; k < letters; ++k) joined += words.folded(i + k);
  for (const auto& [name, type] : kLabels) {
    if (folded_words(name) == std::vector<std::string>{joined})
      return TypeLabel{std::string(type), words[i].begin, words[i + letters - 1].end, true};
  }
  return std::nullopt;
}

}  // namespace

std::vector<TypeLabel> type_labels(const TextWords& words) {
  std::vector<TypeLabel> all;
  for (std::size_t i = 0; i < words.size();) {
    const bool line = begins_line(words, i);
    if (const std::size_t letters = line ? spaced_letters(words, i) : 0; letters > 0) {
      if (auto label = spaced_label(words, i, letters)) all.push_back(std::move(*label));
      i += letters;
      continue;
    }
    const auto match = label_names().longest_at(words, i);
    const std::size_t count = match ? match->count : 1;
    const std::size_t last = i + count - 1;
    const std::string_view type =
        match ? kLabels[match->forms.front()->thing].second : type_by_ending(words.folded(i));
    const bool attributed = i > 0 && is_attribute(words, i - 1);
    const bool narrated = is_narrated(words, i) && !line && !attributed;
    const bool own_line = line || attributed || (!narrated && is_before_colon(words, last)) ||
                          follows_colon(words, i);
    if (!type.empty() && words[i].capital && !narrated &&
        (own_line || is_unmistakable(words.folded(i))))
      all.push_back({std::string(type), words[i].begin, words[last].end, own_line});
    i += count;
  }
  return all;
}

}  // namespace lotse::tagging
