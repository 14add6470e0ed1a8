#include "analyzers/tagging/document_dates.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/tagging/opening.h"
#include "analyzers/tagging/written_date.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

// What a date is by the words around it, from the surest to none.
enum class Role { kNone, kLoose, kBody, kReported, kSession, kOwnLine, kLabel, kPlace, kSignature };

struct Found {
  Role role = Role::kNone;
  WrittenDate date;
};

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array kForeign = {
    "bis"sv,       "frist"sv,        "spatestens"sv,     "ab"sv,
    "seit"sv,      "deadline"sv,     "until"sv,          "since"sv,
    "effective"sv, "gultig"sv,       "befristet"sv,      "laufzeit"sv,
    "endet"sv,     "beginnt"sv,      "eingegangen"sv,    "sperrfrist"sv,
    "geboren"sv,   "antwortfrist"sv, "abgabefrist"sv,    "einsendeschluss"sv,
    "received"sv,  "expires"sv,      "wirkung"sv,        "ende"sv,
    "beginn"sv,    "starting"sv,     "from"sv,           "zeitraum"sv,
    "termin"sv,    "abgabe"sv,       "anmeldeschluss"sv, "rsvp"sv};
constexpr std::array kLabels = {"datum"sv,
                                "date"sv,
                                "dated"sv,
                                "erstellt"sv,
                                "veroffentlicht"sv,
                                "published"sv,
                                "issued"sv,
                                "pressemitteilung"sv,
                                "medieninformation"sv,
                                "erscheinungsdatum"sv,
                                "beschlussdatum"sv,
                                "vorlagendatum"sv,
                                "pressedatum"sv,
                                "pressetermin"sv,
                                "posted"sv,
                                "release"sv,
                                "entschieden"sv,
                                "vorgelegt"sv};
constexpr std::array kPapers = {
    "antrag"sv,           "anfrage"sv,       "anderungsantrag"sv, "vorlage"sv, "bericht"sv,
    "erganzungsantrag"sv, "stellungnahme"sv, "motion"sv,          "inquiry"sv, "report"sv,
    "fassung"sv,          "vorabfassung"sv,  "entwurf"sv,         "stand"sv,   "resolution"sv,
    "beschlussvorlage"sv, "letter"sv};
constexpr std::array kSessionDates = {"sitzungsdatum"sv, "sitzungstermin"sv, "sitzungstag"sv};
constexpr std::array kSessions = {"sitzung"sv,
                                  "meeting"sv,
                                  "session"sv,
                                  "ratssitzung"sv,
                                  "plenarsitzung"sv,
                                  "sondersitzung"sv,
                                  "dringlichkeitssitzung"sv};
constexpr std::array kSigned = {
    "unterzeichnet"sv, "unterzeichneten"sv, "unterschrieben"sv, "signed"sv,       "gezeichnet"sv,
    "geschehen"sv,     "unterzeichnung"sv,  "done"sv,           "ausgefertigt"sv, "besiegelt"sv};
constexpr std::array kDecided = {"beschlossen"sv, "beschloss"sv, "beschlussfassung"sv, "fasste"sv,
                                 "resolved"sv,    "adopted"sv,   "decided"sv};

std::string_view word_before(const TextWords& words, const WrittenDate& date, std::size_t n) {
  return date.words.first >= n ? words.folded(date.words.first - n) : ""sv;
}

// Words on the same line or in the same sentence before the date, at most `most`.
std::size_t context_begin(const TextWords& words, const WrittenDate& date, std::size_t most) {
  std::size_t first = date.words.first;
  for (std::size_t n = 0; n < most && first > 0 && words[first].gap != Gap::kBreak; ++n) --first;
  return first;
}

bool stands_before(const TextWords& words, const WrittenDate& date, std::size_t most,
                   const auto& list) {
  for (std::size_t k = context_begin(words, date, most); k < date.words.first; ++k)
    if (is_one_of(words.folded(k), list)) return true;
  return false;
}

bool stands_after(const TextWords& words, const WrittenDate& date, std::size_t most,
                  const auto& list) {
  for (std::size_t k = date.words.last; k < words.size() && k < date.words.last + most; ++k) {
    if (words[k].gap == Gap::kBreak) return false;
    if (is_one_of(words.folded(k), list)) return true;
  }
  return false;
}

// "tritt am 1. Juni 2024 in Kraft", "gilt ab", "enters into force on".
bool is_entry_into_force(const TextWords& words, const WrittenDate& date) {
  static constexpr std::array kForce = {"kraft"sv, "force"sv, "effect"sv, "kraftgetreten"sv};
  static constexpr std::array kTritt = {"tritt"sv, "treten"sv, "trat"sv,
                                        "gilt"sv,  "enters"sv, "enter"sv};
  return stands_after(words, date, 4, kForce) || stands_before(words, date, 4, kTritt);
}

bool is_foreign(const TextWords& words, const WrittenDate& date) {
  if (stands_before(words, date, 3, kForeign) || is_entry_into_force(words, date)) return true;
  static constexpr std::array kNext = {"nachste"sv, "nachsten"sv, "kommenden"sv, "next"sv};
  if (stands_before(words, date, 8, kNext)) return true;
  const auto before = word_before(words, date, 1);
  const auto gap = words.before(date.words.first);
  const bool dash = gap == "-" || gap == "–" || gap == " – " || gap == " - ";
  const bool range = dash && !before.empty() && before.front() >= '0' && before.front() <= '9';
  return before == "by" || before == "zum" || range;
}

bool names_body(const TextWords& words, const WrittenDate& date) {
  for (std::size_t k = context_begin(words, date, 6); k < date.words.first; ++k) {
    const auto word = words.folded(k);
    if (word == "rat" || word == "gremium" || word == "council" || word == "stadtrat" ||
        word.ends_with("ausschuss") || word.ends_with("ausschusses") ||
        word == "bezirksvertretung" || word == "rates" || word == "committee")
      return true;
  }
  return false;
}

bool has_dash(std::string_view gap) {
  return gap.find("–") != gap.npos || gap.find(" - ") != gap.npos || gap.find("·") != gap.npos;
}

// A line of its own, or one end of a line that other words share: "Stadt Dortmund – 18. Mai 2021",
// "30.08.2021 · Ausschuss für Umwelt".
bool is_line(const TextWords& words, const WrittenDate& date) {
  const std::size_t first = date.words.first;
  const auto before = words.before(first);
  const auto after = words.after(date.words.last - 1);
  const bool begins = first == 0 || has_any(before, "\n|");
  const bool ends = date.words.last == words.size() || has_any(after, "\n|");
  return (begins && (ends || has_dash(after))) ||
         (ends && (has_dash(before) || (before == ", " && !names_body(words, date))));
}

// "Dortmund, den 14. März 2023", "Dortmund, 14.05.2024 –".
bool is_behind_place(const TextWords& words, const WrittenDate& date) {
  std::size_t i = date.words.first;
  const bool article = word_before(words, date, 1) == "den" || word_before(words, date, 1) == "im";
  if (article) --i;
  if (i == 0 || !words.before(i).starts_with(",")) return false;
  const std::size_t place = i - 1;
  return words[place].capital &&
         (article || begins_line(words, place) || words[place].gap == Gap::kBreak ||
          has_any(words.before(place), "(*_"));
}

bool is_own_paper(const TextWords& words, const WrittenDate& date) {
  for (std::size_t k = context_begin(words, date, 8); k < date.words.first; ++k)
    if (is_one_of(words.folded(k), kPapers))
      return begins_line(words, k) || has_dash(words.before(k));
  return false;
}

Role role_of(const TextWords& words, const WrittenDate& date) {
  if (is_foreign(words, date)) return Role::kNone;
  if (stands_before(words, date, 16, kSigned)) return Role::kSignature;
  if (stands_before(words, date, 2, kSessionDates)) return Role::kSession;
  if (stands_before(words, date, 3, kLabels)) return Role::kLabel;
  const auto before = word_before(words, date, 1);
  if (before == "vom" && words.before(date.words.first).find(':') != std::string_view::npos)
    return Role::kLabel;
  if (is_behind_place(words, date)) return Role::kPlace;
  if (is_line(words, date)) return Role::kOwnLine;
  if (stands_before(words, date, 14, kSessions)) return Role::kSession;
  if ((before == "vom" || before == "of") && is_own_paper(words, date)) return Role::kLabel;
  if (stands_after(words, date, 40, kDecided) && names_body(words, date)) return Role::kReported;
  if (before == "vom" || before == "am" || before == "on" || before == "of") return Role::kNone;
  if (names_body(words, date)) return Role::kBody;
  const std::size_t first = date.words.first;
  const bool run_on = first == 0 || words[first - 1].capital || has_any(words.before(first), "\n");
  return run_on ? Role::kLoose : Role::kNone;
}

// How well a role fits the type: the session counts most for what a session makes.
int rank(Role role, std::string_view type) {
  const bool of_session = type == "minutes" || type == "resolution";
  if (of_session && (role == Role::kSession || role == Role::kReported || role == Role::kBody))
    return 100 + static_cast<int>(role);
  if (role == Role::kSignature) return type == "agreement" ? 200 : 0;
  return static_cast<int>(role);
}

std::string rule_name(Role role) {
  switch (role) {
    case Role::kSignature:
      return "date:signature";
    case Role::kSession:
    case Role::kReported:
    case Role::kBody:
      return "date:session";
    default:
      return "date:header";
  }
}

struct Best {
  int rank = 0;
  Fact fact;
};

void consider(std::string_view part, std::size_t offset, bool in_title, std::string_view type,
              Best& best) {
  const TextWords words(part);
  for (const WrittenDate& date : dates_in(words)) {
    Role role = role_of(words, date);
    if (in_title && role == Role::kNone && !is_foreign(words, date)) role = Role::kLoose;
    const int fit = rank(role, type);
    if (fit <= best.rank) continue;
    best.rank = fit;
    best.fact = {date.iso, words[date.words.first].begin + offset,
                 words[date.words.last - 1].end + offset, rule_name(role), in_title};
  }
}

}  // namespace

std::optional<Fact> date_of(std::string_view title, std::string_view text, std::string_view type) {
  Best best;
  consider(first_bytes(text, kHeaderZone), 0, false, type, best);
  if (type == "agreement") {
    const std::size_t begin =
        std::max(last_bytes_begin(text, kSignatureZone), first_bytes(text, kHeaderZone).size());
    if (begin < text.size()) consider(text.substr(begin), begin, false, type, best);
  }
  consider(title, 0, true, type, best);
  if (best.rank == 0) return std::nullopt;
  return best.fact;
}

}  // namespace lotse::tagging
