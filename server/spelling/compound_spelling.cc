#include "server/spelling/compound_spelling.h"

#include <algorithm>
#include <array>

namespace lotse::spelling {
namespace {

constexpr std::size_t kShortestPart = 4, kShortestCompound = 9;  // letters
constexpr std::size_t kMostLooks = 8;                            // gaps that are looked up
constexpr std::uint32_t kEnoughDocuments = 3;
// What may stand between a first part and the next; what a last part may end in.
constexpr std::array<std::string_view, 7> kLinks{"", "s", "es", "n", "en", "er", "e"};
constexpr std::array<std::string_view, 6> kEndings{"", "s", "n", "en", "e", "es"};

bool is_word(std::string_view text, const Vocabulary& vocabulary) {
  return text.size() >= kShortestPart && vocabulary.documents(text).value_or(0) >= kEnoughDocuments;
}

template <std::size_t N>
bool is_part(std::string_view text, const std::array<std::string_view, N>& endings,
             const Vocabulary& vocabulary) {
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return text.ends_with(ending) &&
           is_word(text.substr(0, text.size() - ending.size()), vocabulary);
  });
}

// Places up to which the word is a row of known first parts.
std::vector<std::size_t> ends_of_first_parts(std::string_view typed, const Vocabulary& vocabulary) {
  std::vector<std::size_t> ends{0};
  for (std::size_t end = kShortestPart; end + kShortestPart <= typed.size(); ++end) {
    const bool reached = std::ranges::any_of(ends, [&](std::size_t begin) {
      return end >= begin + kShortestPart &&
             is_part(typed.substr(begin, end - begin), kLinks, vocabulary);
    });
    if (reached) ends.push_back(end);
  }
  return ends;
}

// Places from which on the word is a row of known parts, the end included.
std::vector<std::size_t> begins_of_last_parts(std::string_view typed,
                                              const Vocabulary& vocabulary) {
  std::vector<std::size_t> begins{typed.size()};
  for (std::size_t begin = typed.size(); begin-- > kShortestPart;) {
    const bool reaches = std::ranges::any_of(begins, [&](std::size_t end) {
      if (end < begin + kShortestPart) return false;
      const std::string_view part = typed.substr(begin, end - begin);
      return end == typed.size() ? is_part(part, kEndings, vocabulary)
                                 : is_part(part, kLinks, vocabulary);
    });
    if (reaches) begins.push_back(begin);
  }
  return begins;
}

struct Gap {
  std::size_t begin, end;
};

// What is left between known parts, shortest first: the less is to be corrected, the better.
std::vector<Gap> gaps_of(std::string_view typed, const Vocabulary& vocabulary) {
  std::vector<Gap> gaps;
  const auto ends = begins_of_last_parts(typed, vocabulary);
  for (const std::size_t begin : ends_of_first_parts(typed, vocabulary)) {
    for (const std::size_t end : ends) {
      const bool whole = begin == 0 && end == typed.size();
      if (!whole && end >= begin + kShortestPart) gaps.push_back({begin, end});
    }
  }
  std::ranges::stable_sort(gaps, {}, [](const Gap& gap) { return gap.end - gap.begin; });
  return gaps;
}

// The gap as one part: as it stands, or a word with its linking s.
void add_spellings(std::string_view typed, const Gap& gap, const Vocabulary& vocabulary,
                   std::vector<PartSpelling>& list) {
  const std::string_view text = typed.substr(gap.begin, gap.end - gap.begin);
  const bool linked = gap.end < typed.size() && text.ends_with('s');
  for (const bool without_link : {false, true}) {
    if (without_link && !linked) continue;
    const std::string_view part = without_link ? text.substr(0, text.size() - 1) : text;
    for (const NearWord& near : vocabulary.near(part, 1)) {
      if (near.documents < kEnoughDocuments) continue;
      list.push_back({gap.begin, gap.end, near.word + (without_link ? "s" : ""), near.rank});
    }
  }
}

}  // namespace

std::vector<PartSpelling> compound_spellings(std::string_view typed, const Vocabulary& vocabulary,
                                             std::size_t most) {
  std::vector<PartSpelling> list;
  if (typed.size() < kShortestCompound || !Vocabulary::can_hold(typed)) return list;
  std::vector<Gap> gaps = gaps_of(typed, vocabulary);
  if (gaps.size() > kMostLooks) gaps.resize(kMostLooks);
  for (const Gap& gap : gaps) add_spellings(typed, gap, vocabulary, list);
  std::ranges::stable_sort(list, {}, &PartSpelling::rank);
  if (list.size() > most) list.resize(most);
  return list;
}

}  // namespace lotse::spelling
