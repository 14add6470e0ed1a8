#include "analyzers/reference_labels.h"

#include <algorithm>
#include <array>

#include "analyzers/references.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

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

bool is_reference(const Forms& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].rule == Rule::kReference;
}

// One past the label that begins at `first`, if a file number follows; `first` if it is none.
std::size_t label_end(const Forms& tokens, std::size_t first) {
  if (!is_label(tokens[first].text)) return first;
  std::size_t last = word_end(tokens, first);
  if (last < tokens.size() && is_number_word(tokens[last].text)) last = word_end(tokens, last);
  return is_reference(tokens, last) ? last : first;
}

}  // namespace

void ReferenceLabels::apply(Draft& draft) const {
  Forms& tokens = draft.forms;
  Rewriting rewriting(draft);
  for (std::size_t first = 0; first < tokens.size();) {
    const std::size_t last = label_end(tokens, first);
    if (last == first) {
      first = word_end(tokens, first);
      continue;
    }
    const Form place = tokens[first];
    const std::uint32_t end = tokens[last - 1].end;
    rewriting.replace(first, last)
        .push_back(
            {kAnyReference, Key::kExact, Rule::kAbbreviation, place.position, place.begin, end});
    first = last;
  }
  rewriting.finish();
}

}  // namespace lotse::analyzers
