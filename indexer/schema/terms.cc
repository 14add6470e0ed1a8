#include "indexer/schema/terms.h"

#include "analyzers/references.h"

namespace lotse::schema {
namespace {

constexpr std::size_t kLongestTerm = 245;  // Xapian's limit in bytes (glass)

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
std::string hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += "0123456789abcdef"[(hash >> shift) & 15];
  return hex;
}

// Xapian counts a zero byte twice, so the limit is held with room.
std::string term(std::string_view prefix, std::string_view text) {
  std::string whole(prefix);
  whole += text;
  if (whole.size() <= kLongestTerm) return whole;
  return whole.substr(0, kLongestTerm - 32) + hash_of(whole);
}

}  // namespace

std::string word_term(analyzers::Key key, std::string_view text) {
  switch (key) {
    case analyzers::Key::kExact:
      return term("", text);
    case analyzers::Key::kGermanStem:
      return term(kGermanStemPrefix, text);
    case analyzers::Key::kEnglishStem:
      return term(kEnglishStemPrefix, text);
    case analyzers::Key::kGermanPart:
      return term(kGermanPartPrefix, text);
  }
  return term("", text);
}

std::string beginning_term(std::string_view exact_word) {
  constexpr std::size_t kLetters = 6;
  std::size_t letters = 0, end = exact_word.size();
  for (std::size_t i = 0; i < exact_word.size(); ++i) {
    const auto byte = static_cast<unsigned char>(exact_word[i]);
    if (byte < 0x80 && (byte < 'a' || byte > 'z')) return "";
    if ((byte & 0xC0) == 0x80) continue;
    if (++letters == kLetters + 1) end = i;
  }
  return letters < kLetters ? "" : term(kBeginningPrefix, exact_word.substr(0, end));
}

std::string title_term(analyzers::Key key, std::string_view text) {
  switch (key) {
    case analyzers::Key::kExact:
      return term(kTitlePrefix, text);
    case analyzers::Key::kGermanStem:
      return term(kTitleGermanStemPrefix, text);
    case analyzers::Key::kEnglishStem:
      return term(kTitleEnglishStemPrefix, text);
    case analyzers::Key::kGermanPart:
      return term(kTitleGermanPartPrefix, text);
  }
  return term(kTitlePrefix, text);
}

std::string facet_term(Facet facet, std::string_view value) {
  return term(field_of(facet).prefix, value);
}

std::string id_term(std::string_view id) { return term(kIdPrefix, id); }

std::string canonical_reference(std::string_view reference) {
  return analyzers::canonical_reference(reference);
}

std::string reference_term(std::string_view reference) {
  return term(kReferencePrefix, canonical_reference(reference));
}

}  // namespace lotse::schema
