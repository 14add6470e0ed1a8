// German-English dictionary in both directions as one row of bytes, to be mapped into memory. Made
// at build time by write_dictionary; reading checks every offset, so damaged bytes give wrong
// words, never a wrong address. Knows no files; the bytes belong to the caller. All threads.
//
// Layout, little endian: "lotsedi1", number of keys, number of places, bytes of texts (u32 each);
// keys (u32 text, u32 first place, u32 places) sorted by their text; places (u32 text each);
// texts, each with a zero behind it. A key's text begins with the language (d, e) and with its
// kind: " as written in lower case (fördern and fordern are two), = folded, ~ by stems. Of several
// words there are stems alone; what is written as it is folded stands there once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/language.h"

namespace lotse::analyzers {

// How one or several words are looked up: folded, blanks between, stop words left out: "Partner-
// schaft der Städte" is "partnerschaft stadte". "" if nothing is left.
std::string lookup_key(std::string_view words);
// The same by German or English stems: "partnerschaft stadt".
std::string stem_key(std::string_view lookup_key, Language language);
// One word in lower case with its umlauts; "" if there are other letters in it.
std::string written_key(std::string_view word);

class Dictionary {
 public:
  // Knows no word.
  Dictionary() = default;
  // Throws std::runtime_error with the fault.
  explicit Dictionary(std::span<const std::byte> bytes);

  // What is wrong with the bytes as a dictionary of this version; "" if nothing is.
  static std::string fault(std::span<const std::byte> bytes);

  // Translations of one or several words into the other language, the most usual first: of the word
  // as it is written, else folded, else of the inflected form most like it, else of any with the
  // same stems. Empty if there are none.
  std::vector<std::string_view> translations(std::string_view words, Language from) const;

  std::size_t size() const { return keys_; }  // keys of both languages

 private:
  struct Key {
    std::uint32_t text, first, places;
  };
  std::uint32_t number(std::size_t at) const;
  Key key(std::size_t index) const;
  std::string_view text(std::uint32_t at) const;
  std::optional<Key> find(std::string_view text) const;
  std::optional<Key> find_inflected(std::string_view word, Language from) const;

  std::span<const std::byte> bytes_;
  std::size_t keys_ = 0, places_ = 0, places_at_ = 0, texts_at_ = 0;
};

// Key text as the layout has it -> translations, best first.
using Entries = std::map<std::string, std::vector<std::string>>;
enum class KeyKind : char { kWritten = '"', kFolded = '=', kStems = '~' };
std::string key_text(Language from, KeyKind kind, std::string_view key);

// The bytes of a dictionary: the same bytes for the same entries.
std::vector<std::byte> write_dictionary(const Entries& entries);

}  // namespace lotse::analyzers
