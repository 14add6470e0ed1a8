#include "analyzers/reference_labels.h"

#include <algorithm>
#include <array>

#include "analyzers/meanings.h"

namespace lotse::analyzers {
namespace {

constexpr std::string_view kTerm = "abk:aktenzeichen";

bool is_label(std::string_view folded_word) {
  constexpr std::array<std::string_view, 12> kLabels = {
      "drucksache", "drucksachen",       "drucksachennummer", "drucksachennr",    "ds",
      "drs",        "vorlage",           "vorlagen",          "beschlussvorlage", "vorlagennummer",
      "vorlagennr", "verwaltungsvorlage"};
  return std::find(kLabels.begin(), kLabels.end(), folded_word) != kLabels.end();
}

bool is_number_word(std::string_view folded_word) {
  return folded_word == "nr" || folded_word == "nummer" || folded_word == "no";
}

bool is_reference(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].rule == Rule::kReference;
}

// One past the label that begins at `first`, if a file number follows; `first` if it is none.
std::size_t label_end(const std::vector<Token>& tokens, std::size_t first) {
  if (!is_label(tokens[first].text)) return first;
  std::size_t last = word_end(tokens, first);
  if (last < tokens.size() && is_number_word(tokens[last].text)) last = word_end(tokens, last);
  return is_reference(tokens, last) ? last : first;
}

}  // namespace

void ReferenceLabels::apply(std::string_view, std::vector<Token>& tokens) const {
  std::vector<Meaning> meanings;
  for (std::size_t first = 0; first < tokens.size();) {
    std::size_t next = word_end(tokens, first);
    const bool query = purpose_ == Purpose::kQuery;
    const std::size_t label = query ? label_end(tokens, first) : first;
    if (label > first) next = label;
    if (label > first || (!query && is_reference(tokens, first))) {
      meanings.push_back({first,
                          next,
                          tokens[first].begin,
                          tokens[next - 1].end,
                          {std::string(kTerm)},
                          Rule::kAbbreviation,
                          false});
    }
    first = next;
  }
  if (!meanings.empty()) put_meanings(tokens, meanings, purpose_);
}

}  // namespace lotse::analyzers
