#include "analyzers/tagging/document_reference.h"

#include <algorithm>
#include <array>

#include "analyzers/references.h"
#include "analyzers/tagging/opening.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array kLabels = {
    "drucksache"sv,      "drucksachen"sv,    "drs"sv,           "ds"sv,      "drucksachennummer"sv,
    "drucksachennr"sv,   "vorlagennummer"sv, "vorlagennr"sv,    "vorlage"sv, "beschlussvorlage"sv,
    "sitzungsvorlage"sv, "paper"sv,          "antragsnummer"sv, "printed"sv};
// These are words of every sentence: a number must be announced ("Vorlage Nr. 499").
constexpr std::array kNeedNumberSign = {"vorlage"sv, "beschlussvorlage"sv, "paper"sv};
constexpr std::array kNumberSigns = {"nr"sv, "nummer"sv, "no"sv, "number"sv, "reference"sv};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool begins_with_digit(std::string_view word) { return !word.empty() && is_digit(word.front()); }
bool is_number(std::string_view word) { return std::all_of(word.begin(), word.end(), is_digit); }

bool is_dash(std::string_view gap) {
  return gap == "-" || gap == "/" || gap == "–" || gap == "‐" || gap == "‑" || gap == " - " ||
         gap == " – " || gap == "- " || gap == " -";
}

// Behind the hyphens: a year, E1, ATC, 03BA.
bool is_suffix(std::string_view word) {
  const bool number = is_number(word);
  return number ? word.size() <= 4
                : word.size() <= 5 && std::all_of(word.begin(), word.end(), [](char c) {
                    return is_digit(c) || (c >= 'a' && c <= 'z');
                  });
}

bool is_capital_suffix(const TextWords& words, std::size_t i) {
  return is_number(words.folded(i)) || words[i].all_caps || words.raw(i).size() == 1 ||
         begins_with_digit(words.folded(i)) || is_digit(words.folded(i).back());
}

// Words of the number that begins at `i`.
std::size_t number_words(const TextWords& words, std::size_t i) {
  std::size_t n = 1;
  while (n < 4 && i + n < words.size() && is_dash(words.before(i + n)) &&
         is_suffix(words.folded(i + n)) && is_capital_suffix(words, i + n))
    ++n;
  return n;
}

// "16389-20", "05185-03BA" without any label.
bool is_bare_number(const TextWords& words, std::size_t i, std::size_t count) {
  if (count < 2 || words.folded(i).size() != 5 || !is_number(words.folded(i))) return false;
  const auto year = words.folded(i + 1);
  return words.before(i + 1) == "-" && year.size() >= 2 && is_digit(year[0]) && is_digit(year[1]) &&
         (year.size() == 2 || !is_number(year)) && year.size() <= 5;
}

// The label before word `i`, if there is one: index of the label's word, or npos.
std::size_t label_before(const TextWords& words, std::size_t i) {
  constexpr auto kNone = static_cast<std::size_t>(-1);
  std::size_t k = i;
  bool sign = false;
  while (k > 0 && i - k < 2 && is_one_of(words.folded(k - 1), kNumberSigns)) {
    sign = true;
    --k;
  }
  if (k == 0 || !is_one_of(words.folded(k - 1), kLabels)) return kNone;
  if (!sign && is_one_of(words.folded(k - 1), kNeedNumberSign) &&
      words.before(i).find(':') == std::string_view::npos)
    return kNone;
  return k - 1;
}

bool is_of_another(const TextWords& words, std::size_t label) {
  static constexpr std::array kPointers = {
      "zu"sv,     "zur"sv, "hierzu"sv, "gemass"sv, "der"sv,       "siehe"sv,  "vgl"sv,
      "dieser"sv, "mit"sv, "see"sv,    "to"sv,     "erganzung"sv, "ersetzt"sv};
  if (label == 0) return false;
  const bool bracket = words.before(label).find('(') != std::string_view::npos;
  const bool line = has_any(words.before(label), "\n");
  return is_one_of(words.folded(label - 1), kPointers) || (bracket && !line);
}

}  // namespace

std::vector<FoundReference> references_in(std::string_view text) {
  return references_in(TextWords(text));
}

std::vector<FoundReference> references_in(const TextWords& words) {
  const std::string_view text = words.text();
  std::vector<FoundReference> all;
  for (std::size_t i = 0; i < words.size();) {
    if (!begins_with_digit(words.folded(i))) {
      ++i;
      continue;
    }
    const std::size_t count = number_words(words, i);
    const std::size_t label = label_before(words, i);
    const bool labelled = label != static_cast<std::size_t>(-1);
    if ((labelled && words[i].gap != Gap::kBreak) || is_bare_number(words, i, count)) {
      const std::size_t begin = words[i].begin;
      const std::size_t end = words[i + count - 1].end;
      all.push_back({analyzers::canonical_reference(text.substr(begin, end - begin)), begin, end,
                     labelled, labelled && is_of_another(words, label)});
    }
    i += count;
  }
  return all;
}

std::optional<Fact> reference_of(std::string_view title, std::string_view text,
                                 std::string_view type) {
  if (type == "minutes" || type == "press_release") return std::nullopt;
  for (const bool in_title : {false, true}) {
    const auto part = in_title ? title : first_bytes(text, kHeaderZone);
    for (const FoundReference& found : references_in(part))
      if (found.labelled && !found.of_another)
        return Fact{found.canonical, found.begin, found.end, "reference:label", in_title};
  }
  return std::nullopt;
}

std::optional<Fact> item_of(std::string_view text, std::string_view type) {
  if (type == "minutes") return std::nullopt;
  const auto zone = first_bytes(text, kHeaderZone);
  const TextWords words(zone);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool top = words.raw(i) == "TOP" || words.folded(i) == "tagesordnungspunkt" ||
                     (words.folded(i) == "item" && i > 0 && words.folded(i - 1) == "agenda");
    if (!top || !begins_with_digit(words.folded(i + 1)) || words.folded(i + 1).size() > 3) continue;
    std::size_t last = i + 1;
    while (last + 1 < words.size() && words.before(last + 1) == "." &&
           is_number(words.folded(last + 1)))
      ++last;
    const std::size_t begin = words[i + 1].begin;
    return Fact{std::string(zone.substr(begin, words[last].end - begin)), begin, words[last].end,
                "item:label", false};
  }
  return std::nullopt;
}

}  // namespace lotse::tagging
