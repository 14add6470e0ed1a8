// Finds the longest of many names at a word of a text: a trie over folded words. Knows what the
// names look like, not what they mean: whether a match is a city is the tagger's question.
// Filled once by its tagger, then read by all threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

// What a name in the gazetteer stands for.
struct NameForm {
  std::uint32_t thing = 0;  // index of the owner's list
  enum class Kind : std::uint8_t { kName, kAdjective } kind = Kind::kName;
  bool inflected = false;
  bool full = false;       // needs no witness: "Halle (Saale)"
  bool loose = false;      // the name itself holds a comma or bracket
  bool capital = false;    // counts only with a capital first letter
  std::string exact = {};  // counts only in this spelling; "" if any
};

struct NameMatch {
  std::size_t first = 0;  // words of the text
  std::size_t count = 0;
  std::vector<const NameForm*> forms;  // in order of addition; at least one
};

class Gazetteer {
 public:
  // Adds a name; names without letters are ignored.
  void add(std::string_view name, NameForm form);
  void add(const std::vector<std::string>& folded_name, NameForm form);

  // The longest name that begins at word `i`, in the case and spelling its forms ask for.
  std::optional<NameMatch> longest_at(const TextWords& words, std::size_t i) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>{}(word);
    }
  };
  static constexpr std::uint32_t kUnknown = 0xFFFFFFFF;

  std::uint32_t word_id(std::string_view word) const;
  std::uint32_t child(std::uint32_t node, std::uint32_t word) const;
  std::vector<const NameForm*> fitting(std::uint32_t node, const TextWords& words,
                                       std::size_t first, std::size_t count, bool loose) const;

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> vocabulary_;
  std::vector<bool> begins_name_;  // by word id: most words of a text begin no name
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<std::vector<NameForm>> forms_{1};  // by node; the root is 0
};

}  // namespace lotse::tagging
