#include "analyzers/tagging/place_context.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array kStreets = {"strasse"sv,  "str"sv,   "allee"sv,  "platz"sv, "weg"sv,
                                 "ring"sv,     "damm"sv,  "tor"sv,    "ufer"sv,  "chaussee"sv,
                                 "strassen"sv, "gasse"sv, "bahnhof"sv};

// First names that stand before surnames which are also cities; the most frequent ones of people in
// German council papers, both languages.
constexpr std::array kFirstNames = {
    "thomas"sv,    "michael"sv,  "andreas"sv,   "peter"sv,    "stefan"sv,   "stephan"sv,
    "christian"sv, "martin"sv,   "klaus"sv,     "frank"sv,    "jurgen"sv,   "juergen"sv,
    "wolfgang"sv,  "matthias"sv, "markus"sv,    "uwe"sv,      "bernd"sv,    "ralf"sv,
    "hans"sv,      "heinz"sv,    "karl"sv,      "dieter"sv,   "werner"sv,   "jorg"sv,
    "joerg"sv,     "rolf"sv,     "rainer"sv,    "daniel"sv,   "david"sv,    "paul"sv,
    "tim"sv,       "jan"sv,      "jens"sv,      "dirk"sv,     "oliver"sv,   "alexander"sv,
    "sebastian"sv, "tobias"sv,   "philipp"sv,   "felix"sv,    "max"sv,      "lukas"sv,
    "johannes"sv,  "josef"sv,    "georg"sv,     "gerd"sv,     "gunter"sv,   "guenter"sv,
    "helmut"sv,    "herbert"sv,  "horst"sv,     "manfred"sv,  "norbert"sv,  "otto"sv,
    "walter"sv,    "wilhelm"sv,  "friedrich"sv, "heinrich"sv, "ulrich"sv,   "volker"sv,
    "sven"sv,      "anna"sv,     "maria"sv,     "petra"sv,    "sabine"sv,   "monika"sv,
    "claudia"sv,   "susanne"sv,  "andrea"sv,    "birgit"sv,   "karin"sv,    "ursula"sv,
    "renate"sv,    "brigitte"sv, "gisela"sv,    "heike"sv,    "angelika"sv, "martina"sv,
    "nicole"sv,    "stefanie"sv, "katrin"sv,    "kathrin"sv,  "barbara"sv,  "christine"sv,
    "christina"sv, "julia"sv,    "laura"sv,     "lisa"sv,     "lena"sv,     "sarah"sv,
    "jana"sv,      "silke"sv,    "anja"sv,      "katja"sv,    "sandra"sv,   "tanja"sv,
    "ute"sv,       "eva"sv,      "elisabeth"sv, "ingrid"sv,   "helga"sv,    "gabriele"sv,
    "jutta"sv,     "anke"sv,     "john"sv,      "james"sv,    "robert"sv,   "william"sv,
    "mary"sv,      "jennifer"sv, "linda"sv,     "jack"sv,     "george"sv,   "charles"sv,
    "richard"sv,   "joseph"sv,   "mark"sv,      "susan"sv,    "emily"sv};

constexpr std::array kParties = {"spd"sv,   "cdu"sv,     "csu"sv, "fdp"sv, "afd"sv,  "grune"sv,
                                 "linke"sv, "bundnis"sv, "bsw"sv, "die"sv, "volt"sv, "parteilos"sv};

constexpr std::array kOtherPlaces = {"bad"sv, "neu"sv,   "gross"sv, "klein"sv,
                                     "st"sv,  "sankt"sv, "fort"sv,  "port"sv};

constexpr std::array kHyphenPlaces = {"ober"sv, "unter"sv, "nieder"sv};

constexpr std::array kArticles = {
    "der"sv,   "die"sv,   "das"sv,   "dem"sv,   "den"sv,  "des"sv,   "ein"sv,  "eine"sv,
    "einem"sv, "einen"sv, "einer"sv, "eines"sv, "kein"sv, "keine"sv, "zum"sv,  "zur"sv,
    "beim"sv,  "vom"sv,   "im"sv,    "am"sv,    "ans"sv,  "ins"sv,   "mein"sv, "sein"sv,
    "ihr"sv,   "unser"sv, "the"sv,   "a"sv,     "an"sv,   "this"sv,  "our"sv,  "their"sv};

// Small words that end like declined adjectives and are none.
constexpr std::array kSmallWords = {"aber"sv,  "oder"sv,   "neben"sv,  "zwischen"sv,  "gegen"sv,
                                    "uber"sv,  "unter"sv,  "hinter"sv, "wegen"sv,     "haben"sv,
                                    "waren"sv, "werden"sv, "wurden"sv, "besuchten"sv, "trafen"sv,
                                    "sowie"sv, "ohne"sv,   "wie"sv,    "wurde"sv,     "kommen"sv};

constexpr std::array kConnectors = {
    "und"sv, "oder"sv,  "sowie"sv, "bzw"sv,   "and"sv,   "or"sv,   "zwischen"sv, "uber"sv,
    "fur"sv, "gegen"sv, "mit"sv,   "von"sv,   "aus"sv,   "in"sv,   "nach"sv,     "bei"sv,
    "bis"sv, "ab"sv,    "wie"sv,   "auch"sv,  "with"sv,  "from"sv, "between"sv,  "for"sv,
    "via"sv, "als"sv,   "um"sv,    "durch"sv, "statt"sv, "ohne"sv, "of"sv,       "to"sv};

constexpr std::array kOffices = {"oberburgermeister"sv,
                                 "oberburgermeisterin"sv,
                                 "burgermeister"sv,
                                 "burgermeisterin"sv,
                                 "rathaus"sv,
                                 "stadtrat"sv,
                                 "rat"sv,
                                 "stadtverwaltung"sv,
                                 "verwaltung"sv,
                                 "innenstadt"sv,
                                 "hauptbahnhof"sv,
                                 "partner"sv,
                                 "partnerstadt"sv,
                                 "delegation"sv,
                                 "gaste"sv,
                                 "kollegen"sv,
                                 "stadtspitze"sv,
                                 "schulen"sv,
                                 "stadtgesellschaft"sv,
                                 "messe"sv};

bool is_declined(std::string_view word) {
  if (word.size() < 5 || is_one_of(word, kSmallWords)) return false;
  return word.ends_with("es") || word.ends_with("em") || word.ends_with("en") ||
         word.ends_with("er") || word.ends_with("te");
}

}  // namespace

bool names_street_later(const TextWords& words, WordRange name) {
  const std::size_t i = name.last;
  if (i + 2 >= words.size() || words[i + 2].gap > Gap::kHyphen || !words[i + 2].capital)
    return false;
  const auto link = words.folded(i);
  if (link != "und" && link != "oder" && link != "bis" && link != "ecke") return false;
  return words.folded(i + 1).ends_with("er") && is_one_of(words.folded(i + 2), kStreets);
}

bool is_person(const TextWords& words, WordRange name) {
  const std::size_t i = name.first;
  if (i > 0 && words[i].gap == Gap::kSpace && words[i - 1].capital &&
      is_one_of(words.folded(i - 1), kFirstNames))
    return true;
  const std::size_t next = name.last;
  if (next >= words.size()) return false;
  // "Bremer, Klaus"
  if (words.before(next) == ", " && is_one_of(words.folded(next), kFirstNames)) return true;
  return words.before(next).find('(') != std::string_view::npos &&
         is_one_of(words.folded(next), kParties);
}

bool is_other_place(const TextWords& words, WordRange name) {
  const std::size_t i = name.first;
  if (i == 0 || !words[i - 1].capital) return false;
  const auto before = words.folded(i - 1);
  const Gap gap = words[i].gap;
  if (gap != Gap::kSpace && gap != Gap::kHyphen && words.before(i) != ". ") return false;
  return is_one_of(before, kOtherPlaces) ||
         (gap == Gap::kHyphen && is_one_of(before, kHyphenPlaces));
}

bool is_common_noun(const TextWords& words, WordRange name) {
  const std::size_t i = name.first;
  if (i == 0 || words[i].gap != Gap::kSpace) return false;
  const auto before = words.folded(i - 1);
  if (is_one_of(before, kArticles)) return true;
  return !words[i - 1].capital && is_declined(before);
}

bool may_be_listed(const TextWords& words, WordRange name) {
  const std::size_t i = name.first;
  if (i == 0 || words[i].gap != Gap::kSpace || words[i - 1].capital) return true;
  if (is_one_of(words.folded(i - 1), kConnectors)) return true;
  const std::size_t next = name.last;  // "besuchte Essen und Köln", "besuchte Essen, Köln"
  if (next + 1 >= words.size()) return false;
  const auto link = words.folded(next);
  const bool joined = link == "und" || link == "and" || link == "sowie";
  return words[next + (joined ? 1 : 0)].capital && (joined || words.before(next) == ", ");
}

bool is_partner_of(const TextWords& words, WordRange name) {
  static constexpr std::array kTies = {"partner"sv,      "austausch"sv,      "kooperation"sv,
                                       "exchange"sv,     "zusammenarbeit"sv, "begegnung"sv,
                                       "freundschaft"sv, "beziehung"sv,      "twinning"sv,
                                       "cooperation"sv,  "kontakt"sv,        "vertrag"sv};
  const std::size_t i = name.first;
  if (i < 2 || words[i].gap != Gap::kSpace) return false;
  if (words.folded(i - 1) != "mit" && words.folded(i - 1) != "with") return false;
  const auto noun = words.folded(i - 2);
  return std::any_of(kTies.begin(), kTies.end(),
                     [&](std::string_view tie) { return noun.find(tie) != noun.npos; });
}

bool is_heading(const TextWords& words, WordRange name) {
  const std::size_t i = name.first;
  const bool begins =
      i == 0 || words[i].gap == Gap::kBreak || words.before(i).find('\n') != std::string_view::npos;
  const auto after = words.after(name.last - 1);
  const bool ends = after.starts_with(":") || after.starts_with(". ") || after.starts_with("\n") ||
                    after.starts_with(" – ");
  return begins && ends;
}

bool describes_city_office(const TextWords& words, WordRange name) {
  return name.last < words.size() && words[name.last].gap == Gap::kSpace &&
         is_one_of(words.folded(name.last), kOffices);
}

}  // namespace lotse::tagging
