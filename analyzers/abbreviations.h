// Abbreviations and what they stand for are one: UN, VN, "Vereinten Nationen" and "United Nations"
// share a term. Also "§ 60", one term with its sign.
#pragma once

#include <bitset>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Adds the shared term ("abk:un", Rule::kAbbreviation). A question for a name of several words asks
// for the term instead of the words. Short forms of two letters, and those that are common words in
// small letters (ob, who), count only as written. Runs last: meanings have no stems.
class Abbreviations : public TokenFilter {
 public:
  explicit Abbreviations(Purpose purpose);
  void apply(Draft& draft) const override;

 private:
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  struct Entry {
    std::string_view id;
    std::string as_written;          // of a short form that counts only so, else ""
    std::vector<std::string> words;  // folded
    bool name = false;               // takes endings
  };
  // A form that stands at a word: its tokens [first, last).
  struct Found {
    const Entry* entry = nullptr;
    std::size_t token = 0;  // the one that matched
    std::size_t last = 0;
    std::uint32_t end = 0;
  };

  void add(std::string_view id, std::string_view written, bool name);
  std::vector<Found> found_at(std::string_view text, const Forms& tokens, std::size_t first) const;
  bool may_begin_entry(const Form& form) const;
  bool stands_at(std::string_view text, const Forms& tokens, Found& found) const;

  Purpose purpose_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::vector<std::size_t>, TextHash, std::equal_to<>>
      by_first_word_;
  std::bitset<1 << 16> first_words_;  // what a glance tells of those words
};

// "§ 60" as one term "§60" beside the number; a question for it asks for the term only.
class Sections : public TokenFilter {
 public:
  explicit Sections(Purpose purpose) : purpose_(purpose) {}
  void apply(Draft& draft) const override;

 private:
  Purpose purpose_;
};

}  // namespace lotse::analyzers
